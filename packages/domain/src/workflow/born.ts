import type { Ledger } from '../ledger/ledger.ts';
import type { LedgerRow } from '../ledger/row.ts';

/** States in which nothing of a record was sent up yet, of the common approval and of meetings. */
const UNSENT: ReadonlySet<string> = new Set(['DRAFT', 'PLANNED', 'HELD']);

/** The move a new record's owner has yet to make before anything of it is sent up; null where nothing is kept back. */
export function unsentMove(ledger: Ledger, row: LedgerRow): string | null {
  if (!UNSENT.has(row.state)) return null;
  return ledger.path(row).find((name) => ledger.moves[name]?.from.includes(row.state)) ?? null;
}

/** True where a record in this state lies before the level above, to be decided on or taken further there. */
export const isReported = (ledger: Ledger, state: string): boolean =>
  Object.values(ledger.moves).some(
    (move) =>
      move.from.includes(state) &&
      (move.approves === true || move.submits === true) &&
      !move.by.some((party) => party === 'owner' || (typeof party === 'object' && party.party === 'owner')),
  );
