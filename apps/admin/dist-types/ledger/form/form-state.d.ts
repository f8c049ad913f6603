import { type Ledger, type LedgerRow, type RuleReader, type Violation } from '@luze/domain';
import { type Values } from '../merge.ts';
import type { LedgerDetail } from '../record.ts';
/** What a form opens with: the record's own values, or the definition's for a new row. */
export declare function openingValues(ledger: Ledger, record: LedgerDetail | null, today: string): Values;
export declare const writableFields: (ledger: Ledger, record: LedgerDetail | null) => string[];
/** The input a create or an update sends. */
export declare function inputOfForm(ledger: Ledger, record: LedgerDetail | null, opened: Values, values: Values): Values;
export interface CheckContext {
    readonly today: string;
    readonly rules: RuleReader;
    readonly actorName: string;
}
/** The row a form would make, with the values the definition fills in. */
export declare function rowOfValues(ledger: Ledger, record: LedgerDetail | null, values: Values, unitLevel: string, actorName: string): LedgerRow;
/**
 * The server's own check, run before anything is sent. A new row whose required values are missing cannot be
 * asked for its acceptor, so shape comes first.
 */
export declare function faultsOfForm(ledger: Ledger, record: LedgerDetail | null, values: Values, unit: {
    id: string;
    level: string;
} | null, context: CheckContext): Violation[];
