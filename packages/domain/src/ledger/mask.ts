import type { Role } from '../identity/role.ts';
import type { Condition } from './condition.ts';
import type { LedgerRow } from './row.ts';

/**
 * Who does not see a field plainly. The first rule of a field that names the reader's role and whose condition the row
 * meets decides; a field without one is plain.
 */
export interface MaskRule<R = LedgerRow, K extends string = string> {
  readonly roles: readonly Role[];
  readonly when?: Condition;
  /** What stands in the value's place: a pseudonym, a band, a rounded figure. Absent: nothing is shown. */
  shows?(row: R): unknown;
  /** Columns `shows` is made of. */
  readonly from?: readonly K[];
  /** May be opened for one person, by a reason and a second person's consent. */
  readonly revealable?: boolean;
}

/** What can be masked beside fields: the writes of a record's life. */
export type Maskable = 'history';

/** True for a ledger some of whose masked fields are opened on request. */
export const hasReveals = ({
  masks,
}: {
  readonly masks: Readonly<Record<string, readonly MaskRule[]>>;
}): boolean => Object.values(masks).some((rules) => rules.some(({ revealable }) => revealable === true));
