import type { Ledger } from '@luze/domain';
import type { ListState } from '../list-state.ts';
import type { LedgerRecord } from '../record.ts';
interface Props {
    readonly ledger: Ledger;
    readonly state: ListState;
    readonly rows: readonly LedgerRecord[];
    readonly total: number;
    readonly columns: readonly string[];
    /** Numbers of rows chosen by hand; empty where none are. */
    readonly chosen: readonly string[];
    onClose(): void;
}
/** Which rows, which columns, what for; the masks are said before anything leaves the house. */
export declare function ExportDialog({ ledger, state, rows, total, columns, chosen, onClose }: Props): import("react").JSX.Element;
export {};
