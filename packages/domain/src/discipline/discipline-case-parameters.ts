import { daysParameter, type RuleParameter, yearsParameter } from '../rules/parameters.ts';

/** Code of the years after which cases and records of accountability no longer say whom they are about. */
export const IDENTITY_YEARS = 'retention.identityYears';

/** Figures of cases: when one is open too long, how early an end of effect is spoken of, how long a name is kept. */
export const disciplineCaseParameters: readonly RuleParameter[] = [
  daysParameter('case.overlongDays', 180, {
    zh: '案件长期未结天数（自立案起）',
    en: 'Days from filing after which a case is open too long',
  }),
  daysParameter('case.overlongWarnDays', 30, {
    zh: '案件长期未结提前提醒天数',
    en: 'Days of warning, case open too long',
  }),
  daysParameter('case.effectWarnDays', 30, {
    zh: '处分影响期届满提前提醒天数',
    en: 'Days of warning, end of a sanction’s effect',
  }),
  yearsParameter(IDENTITY_YEARS, 5, {
    zh: '案件和问责记录身份信息保存年限（自结案或影响期满较晚之日起）',
    en: 'Years a case or record of accountability keeps its identity, from its end or the end of its effect',
  }),
];
