import { daysParameter, type RuleParameter } from '../rules/parameters.ts';

/** Figures the rules of case rectification name. */
export const rectificationParameters: readonly RuleParameter[] = [
  daysParameter('caseItem.warnDays', 15, {
    zh: '以案促改提前提醒天数',
    en: 'Days of warning, case rectification',
  }),
  daysParameter('caseItem.verifyDays', 10, {
    zh: '以案促改上报完成后核验天数',
    en: 'Days to verify a case item reported done',
  }),
];
