import { daysParameter, type RuleParameter } from '../rules/parameters.ts';

/** Figures the rules of duty lists name. */
export const dutyParameters: readonly RuleParameter[] = [
  daysParameter('duty.warnDays', 15, { zh: '责任清单提前提醒天数', en: 'Days of warning, duty list' }),
  daysParameter('duty.verifyDays', 10, {
    zh: '责任清单上报完成后核验天数',
    en: 'Days to verify a duty reported done',
  }),
];
