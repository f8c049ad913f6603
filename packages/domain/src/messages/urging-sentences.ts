/** Sentences about what a unit above urges. */
export const urgingSentences = {
  URGING_NOT_DUE: {
    zh: '还没有临期，不用催办。',
    en: 'It is not near its due day yet: there is nothing to urge.',
  },
  URGING_OWN_STEP: {
    zh: '下一步由本级或上级办理，不用催办下级。',
    en: 'The next step is this level’s own or one above: there is nobody below to urge.',
  },
  URGING_TOO_SOON: {
    zh: '已于 {day} 催办，{next} 起可再次催办。',
    en: 'Urged on {day}; it may be urged again from {next}.',
  },
  NOTICE_URGED: {
    zh: '{unit}催办：{what}，期限 {dueOn}，请尽快办理。',
    en: '{unit} urges you: {what}, due {dueOn}. Please act soon.',
  },
  NOTICE_URGED_NOTE: {
    zh: '{unit}催办：{what}，期限 {dueOn}。催办意见：{note}',
    en: '{unit} urges you: {what}, due {dueOn}. A few words: {note}',
  },
} as const;
