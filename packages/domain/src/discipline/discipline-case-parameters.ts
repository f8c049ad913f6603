import { daysParameter, type RuleParameter } from '../rules/parameters.ts';

/** Figures of cases: when one is open too long, and how early an end of effect is spoken of. */
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
];
