/** What is said when records no longer say whom they are about. */
export const emptyingSentences = {
  ROW_EMPTIED: {
    zh: '这条记录的身份信息已按保存期限清除，不能再办理。',
    en: 'Whom this record is about was emptied after its retention period; it changes no more.',
  },
  MOVE_EMPTY_IDENTITY: { zh: '清除身份信息', en: 'Identity emptied' },
  EMPTYING_NOT_DUE: {
    zh: '有的记录已不在到期清单内，请刷新后重选。',
    en: 'Some of these records are no longer due; reload the list and choose again.',
  },
  EMPTYING_NOT_PROPOSED: {
    zh: '有的记录没有有效的清除提议，请刷新后重选。',
    en: 'For some of these records no proposal stands; reload the list and choose again.',
  },
  EMPTYING_CONSENT_BY_ANOTHER: {
    zh: '须由另一名纪检分管人员同意，不能同意自己的提议。',
    en: 'Another holder of the discipline duty must consent, not who proposed.',
  },
  EMPTYING_REASON: {
    zh: '请写明不同意的理由，{min} 到 {max} 个字，不写姓名。',
    en: 'State why not, in {min} to {max} characters, without names.',
  },
  IDENTITIES_DUE: {
    zh: '有 {count} 条案件或问责记录的身份信息已到保存期限，请提议清除。',
    en: '{count} cases or records of accountability have kept their identity for its term; please propose to empty it.',
  },
  EMPTYING_PROPOSED: {
    zh: '{name}提议清除 {count} 条到期记录的身份信息，请您决定是否同意。',
    en: '{name} proposes to empty the identity in {count} records; please decide.',
  },
} as const;
