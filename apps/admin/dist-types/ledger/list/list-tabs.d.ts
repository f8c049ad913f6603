import type { Ledger } from '@luze/domain';
import { type ListState } from '../list-state.ts';
import { type useListCounts } from '../use-list.ts';
type Counts = ReturnType<typeof useListCounts>['data'];
/** The light as tabs, each with exactly the rows it will show. Links, so that a tab can be opened beside. */
export declare function ListTabs({ state, counts, }: {
    readonly ledger: Ledger;
    readonly state: ListState;
    readonly counts: Counts;
}): import("react").JSX.Element;
export {};
