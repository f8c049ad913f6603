import type { Answer } from './server.ts';

/** What a case of a county's officer says, beside its unit and its person. */
export const A_CASE = {
  rankGroup: 'STAFF',
  isPartyMember: true,
  managedBy: 'COUNTY',
  cause: 'DUTY_FAILURE',
  proposedStage: 'FILED',
  filedOn: '2021-12-20',
} as const;

/** What an answer refused, field by field: `staffNo TEXT_NOT_PLAIN`. */
export const faultsIn = ({ errors }: Pick<Answer, 'errors'>): string[] =>
  errors.flatMap(({ extensions }) =>
    ((extensions['violations'] ?? []) as { field: string; code: string }[]).map(
      ({ field, code }) => `${field} ${code}`,
    ),
  );
