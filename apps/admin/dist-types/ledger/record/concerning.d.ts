import type { Ledger } from '@luze/domain';
import type { LedgerDetail, RecordRefusal } from '../record.ts';
/**
 * Refused moves worth a disabled button: the step the record waits for, what the reader submitted himself, and
 * what he could do were it not for the move's own condition. Everything else would be noise.
 */
export declare function concerningRefusals(ledger: Ledger, record: LedgerDetail): RecordRefusal[];
