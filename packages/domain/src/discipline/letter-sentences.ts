/** Sentences only responsibility letters need. */
export const letterSentences = {
  LETTER_TWICE: {
    zh: '该签订人在这一年度、这一类别已有一份责任书。',
    en: 'This signer has a letter of that area for the year already.',
  },
  LETTER_DUE_OTHER_YEAR: {
    zh: '签订时限应在 {year} 年内。',
    en: 'The day to sign by must lie in {year}.',
  },
  RULE_LETTER_SIGNED: {
    zh: '以签订时限为准；没有另定的，区县局和支部各按规则参数规定月份的最后一日（自然日，当日 24 时截止）。',
    en: 'The day to sign by; unless set otherwise, the last day of the month the rule figures name for counties and for branches.',
  },
} as const;
