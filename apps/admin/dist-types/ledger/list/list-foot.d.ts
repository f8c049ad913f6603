import { type Ledger } from '@luze/domain';
import { type ListState } from '../list-state.ts';
import type { FootRow } from '../use-list.ts';
interface Props {
    readonly ledger: Ledger;
    readonly state: ListState;
    readonly groups: readonly FootRow[];
    readonly total: number | null;
    onPage(page: number, size: number): void;
}
/** Totals over the whole filter, each a link to the rows it counts, and the pager. */
export declare function ListFoot({ ledger, state, groups, total, onPage }: Props): import("react").JSX.Element;
export {};
