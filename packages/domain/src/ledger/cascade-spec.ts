import type { Level } from '../organisation/level.ts';

/**
 * Records that are passed down: one move gives every unit below a record of its own to work on, and what ends the first
 * ends them. Nobody enters those below.
 */
export interface CascadeSpec<R = object, K extends string = string, S extends string = string> {
  /** The move by which a record is passed down to the units below its own. */
  readonly move: string;
  /** Levels of the units that get one. */
  readonly levels: readonly Level[];
  /** Field of the records below: the number of the one they come from. It stands in `sole`, so that no unit has two. */
  readonly from: K;
  /** State those records are in while there is something left to do on them. */
  readonly state: S;
  /** Fields they take over as they are. */
  readonly copies: readonly K[];
  /** What else they begin with. @param row the record passed down */
  values(row: R): Readonly<Partial<Record<K, unknown>>>;
  /** Figures they begin with: the sum of some fields of what another ledger keeps of their unit. */
  readonly sums: { readonly [F in K]?: SumOf };
  /** Field of the record passed down: how many units got one. */
  readonly count: K;
  /** Field of the record passed down: the last day a unit founded since gets one too. */
  readonly until: K;
  /** Moves that end it, with the state the open records below go to. */
  readonly ends: Readonly<Record<string, S | 'VOIDED'>>;
  /** Field that is given the day of the end, on the records below. */
  readonly endedOn: K;
  /** The ending that is refused while records below are still in `state`, unless one of its asks says yes. */
  readonly unfinished: {
    readonly move: string;
    readonly ask: string;
    /** Code of the sentence that says so, with `count`. */
    readonly because: string;
  };
}

/** Figures of another ledger, added up over its records of a unit. */
export interface SumOf {
  readonly ledger: string;
  readonly states: readonly string[];
  readonly fields: readonly string[];
}
