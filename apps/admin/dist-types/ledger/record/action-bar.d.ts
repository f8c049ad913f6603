import type { Ledger } from '@luze/domain';
import type { LedgerDetail } from '../record.ts';
interface Props {
    readonly ledger: Ledger;
    readonly record: LedgerDetail;
    onMove(move: string): void;
    onGone(): void;
}
/** What the reader may do now: one primary verb, the others, the refused with their reason, the dangerous apart. */
export declare function ActionBar({ ledger, record, onMove, onGone }: Props): import("react").JSX.Element;
export {};
