import { daysParameter, type RuleParameter } from '../rules/parameters.ts';

/** Figures the rules of integrity talks name. */
export const talkParameters: readonly RuleParameter[] = [
  daysParameter('talk.warnDays', 7, {
    zh: '廉政谈话后续跟踪提前提醒天数',
    en: 'Days of warning, follow-up of an integrity talk',
  }),
];
