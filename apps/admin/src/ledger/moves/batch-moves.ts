import type { Ledger, Move } from '@luze/domain';
import type { LedgerRecord } from '../record.ts';

/** A decision that says the same of every row: it asks for nothing but an opinion, and ends nothing for good. */
const saysTheSame = (move: Move): boolean =>
  move.approves === true &&
  move.danger !== true &&
  Object.keys(move.asks ?? {}).length === 0 &&
  (move.needs ?? []).length === 0;

/** Moves of a ledger that may be made on several rows at once, in the definition's order. */
export const batchMoves = (ledger: Ledger): string[] =>
  Object.entries(ledger.moves).flatMap(([name, move]) => (saysTheSame(move) ? [name] : []));

/** A move with the rows among those chosen that are open to it now. */
export interface BatchMove {
  readonly move: string;
  readonly rows: readonly LedgerRecord[];
}

/** What may be done with the chosen rows; a move open to none of them is left out. */
export const openBatchMoves = (ledger: Ledger, chosen: readonly LedgerRecord[]): BatchMove[] =>
  batchMoves(ledger)
    .map((move) => ({ move, rows: chosen.filter(({ may }) => may[move] === true) }))
    .filter(({ rows }) => rows.length > 0);
