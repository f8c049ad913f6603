/** Sentences only integrity talks need. */
export const talkSentences = {
  TALK_FOLLOW_UP_MISSING: {
    zh: '定了跟踪时限的，办结前要写明后续跟踪。',
    en: 'A day to follow up by was set; say what was done.',
  },
  TALK_FOLLOW_UP_BEFORE: {
    zh: '不能早于谈话时间 {day}。',
    en: 'This may not be before the talk, {day}.',
  },
  RULE_TALK_FOLLOW_UP: {
    zh: '以跟踪时限为准（自然日，当日 24 时截止）。',
    en: 'The day set to follow up by (calendar days, to the end of the day).',
  },
} as const;
