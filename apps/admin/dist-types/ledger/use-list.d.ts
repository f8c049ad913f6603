import type { Colour, Ledger } from '@luze/domain';
import { type Filter } from './list-filter.ts';
import { type ListState } from './list-state.ts';
import type { LedgerRecord, PersonRef } from './record.ts';
/** The list as its address says it, and a way to change it. A changed question starts at its first page. */
export declare function useListState(ledger: Ledger): {
    state: ListState;
    change: (next: Partial<ListState>) => void;
    reset: () => void;
};
interface ListData {
    readonly [plural: string]: {
        readonly totalCount: number;
        readonly nodes: readonly LedgerRecord[];
    };
}
export interface FootRow {
    readonly count: number;
    readonly overdue: number;
    readonly [field: string]: unknown;
}
interface CountsData {
    readonly byLight: readonly {
        readonly light: Colour | null;
        readonly count: number;
    }[];
    readonly closed: {
        readonly totalCount: number;
    };
    readonly everything: {
        readonly totalCount: number;
    };
    readonly byUnit: readonly {
        readonly county: PersonRef | null;
        readonly unit: PersonRef | null;
        readonly count: number;
        readonly overdue: number;
    }[];
    readonly shown: readonly FootRow[];
}
/** The sort as the API wants it. A day the light counts to sorts by the light's own day, which is never empty. */
export declare function orderOf(ledger: Ledger, { sort }: ListState): readonly Filter[] | null;
/** The page of rows an address asks for, with the columns shown. */
export declare function useListRows(ledger: Ledger, state: ListState, columns: readonly string[]): {
    rows: readonly LedgerRecord[];
    total: number | null;
    loading: boolean;
    error: import("@apollo/client").ErrorLike | undefined;
    refetch: import("@apollo/client/react/internal").RefetchFunction<ListData, import("@apollo/client").OperationVariables, undefined>;
};
/** The figures around a list: tabs, tree and foot. */
export declare function useListCounts(ledger: Ledger, state: ListState): {
    data: CountsData | null;
    refetch: import("@apollo/client/react/internal").RefetchFunction<CountsData, import("@apollo/client").OperationVariables, undefined>;
};
/** A count by light; null while unknown. */
export declare function countOf(data: CountsData | null, colours: readonly Colour[] | null): number | null;
export {};
