import type { Ledger, LedgerRow } from '@luze/domain';
import type { LedgerDetail, RecordRefusal } from '../record.ts';

/**
 * Refused moves worth a disabled button: the step the record waits for, what the reader submitted himself, and
 * what he could do were it not for the move's own condition. Everything else would be noise.
 */
export function concerningRefusals(ledger: Ledger, record: LedgerDetail): RecordRefusal[] {
  const now = record.steps.find((step) => step.status === 'NOW')?.move;
  const path = ledger.path(record as unknown as LedgerRow);
  return record.refusals.filter(({ move, code }) => {
    const spec = ledger.moves[move];
    if (spec === undefined || !spec.from.includes(record.state)) return false;
    if (move === now || code === 'MOVE_OWN_SUBMISSION') return true;
    return spec.because === code && (spec.submits === true || path.includes(move));
  });
}
