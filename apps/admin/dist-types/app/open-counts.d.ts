type Counts = ReadonlyMap<string, number>;
/** How many rows are open in each ledger, asked again when the page changes: a figure beside the menu must be true. */
export declare function useOpenCounts(): Counts;
export {};
