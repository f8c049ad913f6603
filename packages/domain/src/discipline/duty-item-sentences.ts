/** Sentences only duty lists need. */
export const dutySentences = {
  RULE_DUTY_DUE: {
    zh: '以责任清单的完成时限为准（自然日，当日 24 时截止）。',
    en: 'The due day of the duty list (calendar days, to the end of the day).',
  },
} as const;
