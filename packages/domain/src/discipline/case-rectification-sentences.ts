/** Sentences only case rectification needs. */
export const rectificationSentences = {
  RECTIFICATION_DUE_BEFORE: {
    zh: '时限不能早于提出日期 {day}。',
    en: 'Not due before it was raised, {day}.',
  },
  RECTIFICATION_CASE_NO: {
    zh: '这里只写编组号，不写案件编号。',
    en: 'The code of the group alone, no case number.',
  },
  RULE_CASE_ITEM_DUE: {
    zh: '以整改时限为准（自然日，当日 24 时截止）。',
    en: 'The due day of the item (calendar days, to the end of the day).',
  },
} as const;
