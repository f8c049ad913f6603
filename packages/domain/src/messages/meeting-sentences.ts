/** Sentences of every ledger of meetings. */
export const meetingSentences = {
  MEETING_HOST_RECORDS: { zh: '记录人不能是主持人。', en: 'Who chairs it does not record it.' },
  MEETING_BEFORE_PERIOD: {
    zh: '早于本期（{from} 至 {to}），不能算本期的会议。',
    en: 'This is before the period ({from} to {to}): the meeting would not count for it.',
  },
  MEETING_MAKES_UP_FOR_LATER: {
    zh: '必须早于召开日期 {day}。',
    en: 'This must be before {day}, when it was held.',
  },
  RULE_MEETING_RECORD: {
    zh: '召开后 {days} 日内上报记录（10 个工作日折合；系统默认，可由市局调整）。',
    en: 'The record is due within {days} days of the meeting (ten working days; default of this system).',
  },
  MEETING_ATTENDED_MORE: {
    zh: '应到 {expected} 人、实到 {present} 人，这里不能多于 {most} 人。',
    en: '{present} of {expected} came; here at most {most}.',
  },
  MEETING_DAY_BEFORE: { zh: '不能早于会议时间 {day}。', en: 'This may not be before the meeting, {day}.' },
} as const;
