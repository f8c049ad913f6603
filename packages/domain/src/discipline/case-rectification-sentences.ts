/** Sentences only case rectification needs. */
export const rectificationSentences = {
  RULE_CASE_ITEM_DUE: {
    zh: '以整改时限为准（自然日，当日 24 时截止）。',
    en: 'The due day of the item (calendar days, to the end of the day).',
  },
} as const;
