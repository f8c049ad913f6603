import { type WorkItem } from './group-work.ts';
export interface Work {
    readonly items: readonly WorkItem[];
    /** Rows looked at where not all were; null where all were. */
    readonly bounded: number | null;
}
/** Everything that waits for the reader, over all ledgers; `reload` after a verb was done. */
export declare function useWork(): {
    work: Work | null;
    error: unknown;
    reload: () => Promise<void>;
};
