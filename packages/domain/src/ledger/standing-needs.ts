import type { Violation } from '../errors.ts';
import type { Ledger } from './ledger.ts';
import { isEmpty, neededFields } from './needs.ts';
import type { LedgerRow } from './row.ts';

/**
 * Fields a move on the row's path needed, emptied since: what had to stand to enter a state stands while it lasts.
 * @param after the row as it would be stored; its state says how far along the path it is
 */
export function clearedNeeds(ledger: Ledger, before: LedgerRow, after: LedgerRow): Violation[] {
  const path = ledger.path(after);
  const reached = path.findLastIndex((move) => ledger.moves[move]?.to === after.state);
  const needed = path
    .slice(0, reached + 1)
    .flatMap((name) => ledger.moves[name] ?? [])
    .flatMap((move) => neededFields(move, after));
  return [...new Set(needed)]
    .filter((field) => !isEmpty(before[field]) && isEmpty(after[field]))
    .map((field) => ({ field, code: 'REQUIRED' }));
}
