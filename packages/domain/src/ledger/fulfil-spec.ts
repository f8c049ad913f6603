import type { ObligationKind } from '../obligation/kind.ts';
import type { Condition } from './condition.ts';

/** What a record counts for among what units owe. Its fields in words the database can be asked in. */
export interface FulfilSpec<K extends string = string, S extends string = string> {
  /** States in which it counts: returned or withdrawn it does no longer. */
  readonly states: readonly S[];
  /** The day it was done. */
  readonly on: K;
  /** The day it began to count, set in each of those states. */
  readonly from: K;
  /** Any day of the period it is for, where that may be another than the one of its day; absent: it is always that one. */
  readonly makesUpFor?: K;
  /** Which of the unit's cells it is of, for what cells owe; absent: it is of none. */
  readonly subjectNo?: K;
  /**
   * Kinds the party group over the record's unit owes: the county's, and the city's over its headquarters. So a branch's
   * lecture by a leader is one of the bureau it belongs to.
   */
  readonly kindsAbove?: Readonly<Partial<Record<ObligationKind, readonly Condition[]>>>;
  /** Kinds of obligation of its own unit, each with when a record counts for it: any one of the conditions is enough. */
  readonly kinds: Readonly<Partial<Record<ObligationKind, readonly Condition[]>>>;
}
