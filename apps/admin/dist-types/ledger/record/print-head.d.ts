import type { LedgerDetail } from '../record.ts';
/** On paper only: whose record, which day, who printed it. */
export declare function PrintHead({ record }: {
    readonly record: LedgerDetail;
}): import("react").JSX.Element;
