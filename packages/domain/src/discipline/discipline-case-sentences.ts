/** Sentences only cases need. */
export const disciplineCaseSentences = {
  CASE_LEADER_IS_CITY: {
    zh: '班子成员的案件由市局管理，管理权限请选“市管”。',
    en: 'A case of a member of the leading group is the city’s to manage.',
  },
  CASE_FILED_ON_MISSING: {
    zh: '已立案的案件要填立案日期。',
    en: 'A case that has been filed needs the day it was filed.',
  },
  CASE_DAY_BEFORE_FILED: { zh: '不能早于立案日期 {day}。', en: 'Not before the case was filed, {day}.' },
  CASE_DAY_BEFORE_STAGE: {
    zh: '不能早于上一阶段的日期 {day}。',
    en: 'Not before the stage before it, {day}.',
  },
  CASE_FILED_BEFORE_CLUE: {
    zh: '立案日期早于收到线索的日期 {day}。',
    en: 'The case would be filed before the clue came in, {day}.',
  },
  CASE_NO_OUTCOME: {
    zh: '结案要有处分，或者选一项未处分的结果。',
    en: 'A case is concluded with a sanction, or with an outcome without one.',
  },
  CASE_OUTCOME_BESIDE_SANCTION: {
    zh: '已有处分，不再选未处分的结果。',
    en: 'There is a sanction; there is no outcome without one.',
  },
  CASE_NOT_PARTY_MEMBER: {
    zh: '不是党员，不能给予党纪处分。',
    en: 'Who is no Party member cannot be sanctioned by the Party.',
  },
  CASE_GRADE_OF_OTHER_TYPE: {
    zh: '“{grade}”不属于这一类处分。',
    en: '“{grade}” is not a sanction of this kind.',
  },
  CASE_PROBATION_YEARS: {
    zh: '留党察看要填一年或两年，其他处分不填。',
    en: 'Probation is one year or two; other sanctions have none.',
  },
  CASE_COMBINED_MONTHS: {
    zh: '合并期只用于撤职以下的政务处分，从 {from} 个月到 48 个月（《政务处分法》第十五条）。',
    en: 'A combined period is for government sanctions up to removal from post, {from} to 48 months (Law on Government Sanctions, art. 15).',
  },
  CASE_SANCTION_TWICE: {
    zh: '这个案件在 {day} 已有同类处分。',
    en: 'The case has a sanction of this kind of {day} already.',
  },
  CASE_SECOND_GOV: {
    zh: '同一违法行为不得重复给予政务处分（《政务处分法》第十六条）。',
    en: 'One act brings one government sanction only (Law on Government Sanctions, art. 16).',
  },
  CASE_NO_SUCH_SANCTION: {
    zh: '没有这样一项仍有效的处分。',
    en: 'There is no such sanction in force.',
  },
  CASE_EFFECT_NOT_OVER: {
    zh: '影响期到 {day} 才满。',
    en: 'Its effect lasts until {day}.',
  },
  CASE_FILED_AFTER_SANCTION: {
    zh: '{day} 已给予处分，立案日期不能晚于它。',
    en: 'There is a sanction of {day}: the case was not filed after it.',
  },
  CASE_SANCTION_INCOMPLETE: {
    zh: '处分种类和处分日期要一起填。',
    en: 'A sanction’s grade and day go together.',
  },
} as const;
