import { daysParameter, type RuleParameter } from '../rules/parameters.ts';

/** Figures the rules of hazards name. */
export const hazardParameters: readonly RuleParameter[] = [
  daysParameter('hazard.generalDays', 15, { zh: '一般隐患整改天数', en: 'Days to rectify a general hazard' }),
  daysParameter('hazard.warnDays.general', 5, {
    zh: '一般隐患提前提醒天数',
    en: 'Days of warning, general hazard',
  }),
  daysParameter('hazard.warnDays.major', 15, {
    zh: '重大隐患提前提醒天数',
    en: 'Days of warning, major hazard',
  }),
  daysParameter(
    'hazard.verifyDays',
    10,
    { zh: '申请验收后现场核查天数', en: 'Days to accept after the application' },
    {
      zh: '各地重大事故隐患治理办法的通行做法：申请后 10 日内组织验收',
      en: 'Common local practice: acceptance within 10 days of the application',
    },
  ),
  daysParameter('hazard.recurrenceDays', 180, {
    zh: '销号后反弹认定天数',
    en: 'Days within which a reopening counts as recurrence',
  }),
];
