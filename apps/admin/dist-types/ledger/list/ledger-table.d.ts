import type { Ledger } from '@luze/domain';
import type { ListState } from '../list-state.ts';
import type { LedgerRecord } from '../record.ts';
import type { ListColumn } from './columns.ts';
interface Props {
    readonly ledger: Ledger;
    readonly rows: readonly LedgerRecord[];
    readonly columns: readonly ListColumn[];
    readonly state: ListState;
    readonly dense: boolean;
    /** Ids chosen by hand; null where the reader may not act on several rows at once. */
    readonly selected: ReadonlySet<string> | null;
    readonly openId: string | null;
    onSelect(ids: ReadonlySet<string>): void;
    onSort(sort: ListState['sort']): void;
    onOpen(id: string): void;
    onMove(move: string, record: LedgerRecord): void;
}
/** Ledger lines: a native table, because its rows are exactly as high as the design says and print as they are. */
export declare function LedgerTable(props: Props): import("react").JSX.Element;
export {};
