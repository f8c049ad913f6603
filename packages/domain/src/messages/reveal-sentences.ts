/** What is said when a masked identity is to be opened. */
export const revealSentences = {
  NOTHING_TO_REVEAL: {
    zh: '这条记录没有需要申请查看的身份信息。',
    en: 'This record has no identity that is opened on request.',
  },
  REVEAL_UNDER_WAY: {
    zh: '您已申请查看这条记录，请先等它办结。',
    en: 'You have already asked for this record; that question is still open.',
  },
  REVEAL_REASON: {
    zh: '请写明查看的理由，{min} 到 {max} 个字。',
    en: 'State why you need to see it, in {min} to {max} characters.',
  },
  REVEAL_CONSENT_BY_ANOTHER: {
    zh: '须由另一名纪检分管人员同意，不能同意自己的申请。',
    en: 'Another holder of the discipline duty must consent, not who asks.',
  },
  REVEAL_DECIDED: { zh: '这项申请已经办结或失效。', en: 'This question is settled or has lapsed.' },
  REVEAL_NOT_CONSENTED: {
    zh: '还没有人同意，或者同意已失效。',
    en: 'Nobody has consented yet, or the consent has lapsed.',
  },
  REVEAL_ASKED: {
    zh: '{name}申请查看 {number} 的身份信息，请您决定是否同意。',
    en: '{name} asks to see who {number} is about; please decide.',
  },
  REVEAL_CONSENTED: {
    zh: '{name}同意您查看 {number} 的身份信息，{hours} 小时内可打开一次，{minutes} 分钟后自动隐藏。',
    en: '{name} consents that you see who {number} is about: once within {hours} hours, for {minutes} minutes.',
  },
  REVEAL_REFUSED: {
    zh: '{name}不同意您查看 {number} 的身份信息。',
    en: '{name} does not consent that you see who {number} is about.',
  },
} as const;
