import { type Ledger } from '@luze/domain';
import type { LedgerDetail } from '../record.ts';
/** What will happen, what is awaited, what has happened: the future on top. */
export declare function RecordTimeline({ record }: {
    readonly ledger: Ledger;
    readonly record: LedgerDetail;
}): import("react").JSX.Element;
