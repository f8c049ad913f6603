import { daysParameter, monthParameter, type RuleParameter } from '../rules/parameters.ts';

/** Figures the rules of responsibility letters name. */
export const letterParameters: readonly RuleParameter[] = [
  monthParameter('letter.dueMonth.county', 3, {
    zh: '区县局责任书签订截止月份（当月最后一日）',
    en: 'Counties sign their letters by the end of this month',
  }),
  monthParameter('letter.dueMonth.branch', 4, {
    zh: '支部责任书签订截止月份（当月最后一日）',
    en: 'Branches sign their letters by the end of this month',
  }),
  daysParameter('letter.warnDays', 15, {
    zh: '责任书提前提醒天数',
    en: 'Days of warning, responsibility letter',
  }),
];
