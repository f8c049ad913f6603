import type { Assignment } from '@luze/domain';

/** A principal whose authority somebody carries today, with the assignments it comes from. */
export interface ActingFor {
  readonly principalId: string;
  readonly principalName: string;
  readonly assignments: readonly Assignment[];
}

/** Who asks: the person, what he is today, and for whom he may act today. Dates are settled before. */
export interface Actor {
  readonly personId: string;
  readonly assignments: readonly Assignment[];
  readonly delegations: readonly ActingFor[];
}

/** One line of authority: an assignment held, or carried for a principal. */
export interface Authority {
  readonly assignment: Assignment;
  readonly principalId: string | null;
}

/** Own assignments first: who may act as himself does. */
export const authoritiesOf = (actor: Actor): Authority[] => [
  ...actor.assignments.map((assignment) => ({ assignment, principalId: null })),
  ...actor.delegations.flatMap((delegation) =>
    delegation.assignments.map((assignment) => ({ assignment, principalId: delegation.principalId })),
  ),
];
