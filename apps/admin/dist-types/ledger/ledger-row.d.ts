import { type Ledger, type LedgerRow } from '@luze/domain';
import type { Values } from './merge.ts';
import type { LedgerRecord } from './record.ts';
/** Values of a row about which nothing is known: first choices where the definition gives them, false for decision flags. */
export declare const emptyFields: (ledger: Ledger) => Values;
/** The record as the definition's own functions want it, so that both sides run the same checks. */
export declare function rowOfRecord(ledger: Ledger, record: LedgerRecord, values?: Values): LedgerRow;
/** A row that is about to be born from a form. */
export declare function rowOfForm(ledger: Ledger, values: Values, unitLevel: string): LedgerRow;
