import { addYears, dayOf, type LocalDate } from '../calendar/local-date.ts';
import type { RuleReader } from '../rules/parameters.ts';
import type { Ledger } from './ledger.ts';
import type { ChildrenOf } from './retention-spec.ts';
import type { LedgerRow } from './row.ts';

/** The latest of some days; null where there is none. */
export const latestOf = (days: readonly unknown[]): LocalDate | null =>
  days
    .filter((day): day is LocalDate => typeof day === 'string')
    .toSorted()
    .at(-1) ?? null;

/** True of a record whose identity was emptied: nothing about it is changed any more. */
export const isEmptied = (row: Readonly<Record<string, unknown>>): boolean =>
  typeof row['emptiedOn'] === 'string';

type Retained = Pick<Ledger, 'retention' | 'keys'>;

/** True where a record says anything that names somebody. */
const namesSomebody = ({ retention, keys }: Retained, row: LedgerRow): boolean =>
  [...(retention?.empties ?? []), ...Object.keys(keys)].some((name) => (row[name] ?? '') !== '');

/**
 * The first day on which a closed record no longer needs to say whom it is about. A record that names no end of its own
 * ended when it was last written.
 * @returns null while it is open, of what names nobody, and of what has been emptied
 */
export function emptiedFrom(
  ledger: Retained,
  row: LedgerRow,
  children: ChildrenOf,
  rules: RuleReader,
): LocalDate | null {
  const { retention } = ledger;
  if (retention === null || row.open || isEmptied(row) || !namesSomebody(ledger, row)) return null;
  const ended = retention.endedOn(row, children) ?? dayOf(new Date(row.changedAt));
  return addYears(ended, rules.number(retention.years));
}
