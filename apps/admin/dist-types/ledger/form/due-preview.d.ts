import { type Ledger, type LedgerRow, type LocalDate, type RuleReader } from '@luze/domain';
export interface DuePreview {
    readonly dueDay: LocalDate;
    /** Field and days the deadline comes from; null where the field is the deadline itself. */
    readonly from: {
        readonly field: string;
        readonly days: number;
    } | null;
    readonly rule: string;
}
/** The deadline a row would have, from the definition's own rule; null while what it stands on is missing. */
export declare function duePreviewOf(ledger: Ledger, row: LedgerRow, rules: RuleReader): DuePreview | null;
