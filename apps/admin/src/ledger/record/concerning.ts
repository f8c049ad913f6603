import { type Ledger, type LedgerRow, meets } from '@luze/domain';
import type { LedgerDetail, RecordRefusal } from '../record.ts';

/**
 * Refused moves worth a disabled button: the step the record waits for, what the reader submitted himself, and
 * what he could do were it not for the move's own condition. Everything else would be noise.
 */
export function concerningRefusals(ledger: Ledger, record: LedgerDetail): RecordRefusal[] {
  const now = record.steps.find((step) => step.status === 'NOW')?.move;
  const row = record as unknown as LedgerRow;
  const path = ledger.path(row);
  return record.refusals.filter(({ move, code }) => {
    const spec = ledger.moves[move];
    if (spec === undefined || !spec.from.includes(record.state)) return false;
    if (move === now) return true;
    if (code === 'MOVE_OWN_SUBMISSION') return meets(row, spec.when);
    return spec.because === code && (spec.submits === true || path.includes(move));
  });
}
