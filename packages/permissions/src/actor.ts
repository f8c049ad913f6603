import type { Assignment } from '@luze/domain';

/** A principal whose authority somebody carries today, with the assignments it comes from. */
export interface ActingFor {
  readonly principalId: string;
  readonly principalName: string;
  readonly assignments: readonly Assignment[];
}

/** What a person is kept from whatever he holds (回避): what is about himself, and the cases of those he leads with. */
export interface Recusal {
  /** Keyed hash of the staff number; null where none is known. */
  readonly personKey: string | null;
  /** Units in whose leading group the person sits. */
  readonly leads: readonly string[];
}
export const NOT_RECUSED: Recusal = { personKey: null, leads: [] };

/** Who asks: the person, what he is today, and for whom he may act today. Dates are settled before. */
export interface Actor {
  readonly personId: string;
  readonly assignments: readonly Assignment[];
  readonly delegations: readonly ActingFor[];
  readonly recusal: Recusal;
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
