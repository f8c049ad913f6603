import type { Ledger } from '@luze/domain';
import { type ListState } from '../ledger/list-state.ts';
export declare const listTo: (ledger: Ledger, state: Partial<ListState>) => string;
/** A count that opens exactly the rows it counts; a dash for none. */
export declare function Figure({ ledger, count, state, }: {
    readonly ledger: Ledger;
    readonly count: number;
    readonly state: Partial<ListState>;
}): import("react").JSX.Element;
