import { type RuleParameter, type RuleReader, stepParameter } from '../rules/parameters.ts';
import type { Assignment } from './role.ts';

const CODE = 'account.secondFactor';

/** Whose account must have a second factor. */
export const secondFactorParameters: readonly RuleParameter[] = [
  stepParameter(
    CODE,
    { zh: '必须启用两步验证的账号', en: 'Accounts that must have two-step sign-in' },
    [
      { zh: '自愿', en: 'As each person likes' },
      { zh: '可以录入、审批或管理的账号', en: 'Those that may write, approve or administer' },
      { zh: '所有账号', en: 'All accounts' },
    ],
    {
      zh: 'GB/T 22239-2019 第 8.1.4.1 条 d）：两种或以上组合的鉴别技术；启用日期由市局决定',
      en: 'GB/T 22239-2019, 8.1.4.1 d): two or more ways of authentication; the city bureau decides from when',
    },
  ),
];

/** What a person holds that decides whether he may write. */
interface Holding {
  readonly assignments: readonly Pick<Assignment, 'role'>[];
  readonly delegations: readonly unknown[];
  readonly office: unknown;
}

/** Whether the rules of a day demand a second factor of who holds this; an auditor changes nothing. */
export function demandsSecondFactor(
  rules: RuleReader,
  { assignments, delegations, office }: Holding,
): boolean {
  const step = rules.number(CODE);
  const mayWrite =
    office !== null || delegations.length > 0 || assignments.some(({ role }) => role !== 'AUDITOR');
  return step === 2 || (step === 1 && mayWrite);
}
