import type { LocalDate } from '../calendar/local-date.ts';
import type { LedgerRow } from './row.ts';

/** Child rows of a record by the names of their lists. */
export type ChildrenOf = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/**
 * How long a record says whom it is about (Personal Information Protection Law, art. 19 and 47: as short as the purpose
 * allows). After it, two administrators empty what names the person; the record and every figure stay.
 */
export interface RetentionSpec<R = LedgerRow, K extends string = string> {
  /** Code of the figure that says how many years. */
  readonly years: string;
  /** What names or leads to the person, beside all keyed hashes: fields, or `list.field` of a child. */
  readonly empties: readonly K[];
  /** Lists of children the end is computed from. */
  readonly reads: readonly string[];
  /** The last day on which the matter had an effect; null where the record itself names none. */
  endedOn(row: R, children: ChildrenOf): LocalDate | null;
}
