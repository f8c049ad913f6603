import { type Colour, type Ledger } from '@luze/domain';
/** The tabs above every ledger: by light over the open rows, then what is behind us. */
export declare const TABS: readonly ['open', 'overdue', 'near', 'normal', 'closed', 'all'];
export type Tab = (typeof TABS)[number];
export declare const PAGE_SIZES: readonly [10, 20, 50, 100];
export declare const DEFAULT_SIZE = 20;
/** What a list shows, as its address says it. Everything absent is the default, so addresses stay short. */
export interface ListState {
    readonly tab: Tab;
    /** Unit and everything below it; with `own` the unit alone. */
    readonly unit: string | null;
    readonly own: boolean;
    readonly text: string;
    readonly lights: readonly Colour[];
    readonly states: readonly string[];
    /** Days the deadline lies between, `a..b`, either end may be empty. */
    readonly due: string;
    /** By field: choices `A,B`; days and numbers `a..b`; `-` empty, `*` filled; text as typed; `true`, `false`. */
    readonly fields: Readonly<Record<string, string>>;
    readonly sort: {
        readonly field: string;
        readonly descending: boolean;
    } | null;
    readonly page: number;
    readonly size: number;
}
export declare const EMPTY_LIST: ListState;
/** Reads an address; what it does not understand is as if absent, so that an old bookmark still opens. */
export declare function parseList(ledger: Ledger, params: URLSearchParams): ListState;
/** The address of a list; `parseList` reads it back. */
export declare function listParams(state: Partial<ListState>): URLSearchParams;
/** True where something beside tab, unit, sort and page narrows the list. */
export declare const isNarrowed: (state: ListState) => boolean;
