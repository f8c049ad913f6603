import type { Ledger } from '@luze/domain';
import type { LedgerRecord } from '../record.ts';
interface Props {
    readonly ledger: Ledger;
    readonly record: LedgerRecord;
    onMove(move: string, record: LedgerRecord): void;
}
/** The next verb as a link, the rest behind 更多, what is dangerous last and apart. */
export declare function RowVerbs({ ledger, record, onMove }: Props): import("react").JSX.Element;
export {};
