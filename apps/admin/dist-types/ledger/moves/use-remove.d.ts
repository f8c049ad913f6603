import type { Ledger } from '@luze/domain';
import type { LedgerRecord } from '../record.ts';
/** Deletes a row nobody else has handled; says so, or says why not. */
export declare function useRemove(ledger: Ledger): (record: LedgerRecord) => Promise<boolean>;
