import { daysParameter, type RuleParameter } from '../rules/parameters.ts';

/** Figures the rules of service to the public name. */
export const publicServiceParameters: readonly RuleParameter[] = [
  daysParameter('publicService.warnDays', 15, {
    zh: '为群众办实事提前提醒天数',
    en: 'Days of warning, service to the public',
  }),
  daysParameter('publicService.verifyDays', 10, {
    zh: '为群众办实事报告完成后验收天数',
    en: 'Days to accept a service to the public that is reported done',
  }),
];

/** Sentences only services to the public need. */
export const publicServiceSentences = {
  RULE_PUBLIC_SERVICE_DUE: {
    zh: '以立项时承诺的完成时限为准（自然日，当日 24 时截止）。',
    en: 'The day promised when it was undertaken (calendar days, to the end of the day).',
  },
  PUBLIC_SERVICE_BEFORE_PLANNED: {
    zh: '不能早于立项日期 {day}。',
    en: 'This cannot be before it was undertaken, {day}.',
  },
  PUBLIC_SERVICE_MAY_NAME: {
    zh: '“{names}”可能是人名：服务对象不写姓名。',
    en: '“{names}” may name somebody: those served are not named.',
  },
} as const;
