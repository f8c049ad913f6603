/** Sentences of the tree of units. */
export const organisationSentences = {
  UNIT_CODE_TAKEN: { zh: '本市已有代码“{code}”。', en: 'The code “{code}” is taken in this city.' },
  UNIT_CODE_SHAPE: {
    zh: '代码用 1 到 32 个字母、数字、横线。',
    en: 'A code has 1 to 32 letters, digits or hyphens.',
  },
  UNIT_BELOW_PARENT: {
    zh: '下级单位的级别必须低于上级单位。',
    en: 'A unit’s level must be below its parent’s.',
  },
  UNIT_KIND_LEVEL: { zh: '“{kind}”不属于这一级。', en: '“{kind}” does not belong to this level.' },
  UNIT_ONE_CITY: { zh: '系统里已有市局。', en: 'There is a city bureau already.' },
  UNIT_HAS_CHILDREN: {
    zh: '还有 {count} 个下级单位在用，不能撤销。',
    en: '{count} units below are still in use.',
  },
  UNIT_HAS_PEOPLE: { zh: '还有 {count} 人在职，不能撤销。', en: '{count} people still work here.' },
  UNIT_CLOSED: { zh: '单位已撤销。', en: 'The unit is closed.' },
  UNIT_MOVE_UNDER_ITSELF: { zh: '不能移到本单位或下级单位之下。', en: 'A unit cannot move below itself.' },
  UNIT_MOVE_SAME: { zh: '已经在这个上级单位之下。', en: 'It is there already.' },
  UNIT_MOVE_OTHER_CITY: { zh: '不能移到另一个市。', en: 'A unit cannot move to another city.' },
  UNIT_MOVE_RUNNING: { zh: '单位正在调整，请稍后再试。', en: 'A move of this unit is under way.' },
  REGION_CODE_SHAPE: { zh: '区划代码是 6、9 或 12 位数字。', en: 'A division code has 6, 9 or 12 digits.' },
} as const;
