/** The seven kinds of meeting a branch holds (《支部工作条例（试行）》第十一至十三条、第十六至十八条). */
export const MEETING_TYPES = {
  MEMBER_ASSEMBLY: ['支部党员大会', 'Assembly of members'],
  COMMITTEE: ['支部委员会', 'Committee'],
  CELL: ['党小组会', 'Cell'],
  PARTY_LECTURE: ['党课', 'Party lecture'],
  THEME_DAY: ['主题党日', 'Theme day'],
  ORG_LIFE: ['组织生活会', 'Organisational life'],
  APPRAISAL: ['民主评议党员', 'Appraisal of members'],
} as const;
export type MeetingType = keyof typeof MEETING_TYPES;

/** Sentences only branch meetings need. */
export const branchMeetingSentences = {
  MEETING_NOTHING_ELSE: {
    zh: '支委会、党小组会不能兼作其他会议。',
    en: 'A meeting of the committee or a cell is nothing else besides.',
  },
  MEETING_IS_THAT_ALREADY: { zh: '会议类型已经是这一种，不用再选。', en: 'This is its type already.' },
  MEETING_NO_CELL: { zh: '只有党小组会填党小组。', en: 'Only a cell’s meeting has a cell.' },
  MEETING_TIME: { zh: '请写成 14:30。', en: 'Write 14:30.' },
  MEETING_ENDS_EARLY: { zh: '必须晚于开始时刻。', en: 'This must be after its beginning.' },
  MEETING_ATTENDANCE: {
    zh: '应到 {expected} 人，实到、缺席、请假合计 {total} 人，两者要一致。',
    en: '{expected} were expected; present, absent and on leave come to {total}.',
  },
  MEETING_ABSENCE: {
    zh: '缺席和请假共 {missing} 人，原因合计 {said} 人，两者要一致。',
    en: '{missing} did not come; the reasons come to {said}.',
  },
  MEETING_FEW: {
    zh: '应到 {expected} 人，实到 {present} 人，不足半数，不能进行表决。',
    en: '{present} of {expected} came, fewer than half: nothing can be voted on.',
  },
  MEETING_NO_APPRAISAL: {
    zh: '不是民主评议，不填评议结果。',
    en: 'This is no appraisal; it has no grades.',
  },
  MEETING_GRADES: {
    zh: '优秀、合格、基本合格、不合格合计 {total} 人，要与参加评议的正式党员一致。',
    en: 'The grades come to {total}; they come to those appraised.',
  },
  MEETING_EXCELLENT: {
    zh: '优秀不超过参加评议正式党员的三分之一，最多 {most} 人。',
    en: 'At most one in three is excellent: {most}.',
  },
  MEETING_MORE_LEADERS: { zh: '不能多于应参加领导干部。', en: 'No more than were expected.' },
} as const;
