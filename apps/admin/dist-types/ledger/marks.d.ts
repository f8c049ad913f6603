import { type Language, type Ledger } from '@luze/domain';
import type { LedgerRecord } from './record.ts';
export interface Mark {
    readonly field: string;
    readonly text: string;
    readonly why: string;
}
/** What moves have set apart on a row: decision columns away from their first value. */
export declare function marksOf(ledger: Ledger, record: LedgerRecord, language: Language): Mark[];
/** True where the definition's light treats the value apart: such a value is set in bold. */
export declare function isWeighty(ledger: Ledger, field: string, value: unknown): boolean;
export declare const stateText: (ledger: Ledger, state: string, language: Language) => string;
/** A move's verb, or the words of creation for the step every row begins with. */
export declare const moveText: (ledger: Ledger, move: string, language: Language) => string;
