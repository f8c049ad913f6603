import type { Ledger } from '@luze/domain';
/** Where in which list a record was opened from; travels in the history entry, never in the address. */
export interface Place {
    /** The list's own address part. */
    readonly search: string;
    /** Position over all pages, from 0. */
    readonly at: number;
}
export interface Neighbour {
    readonly id: string;
    readonly at: number;
}
export declare function placeOf(state: unknown): Place | null;
/** The rows before and after, in the list's own order. */
export declare function useNeighbours(ledger: Ledger, place: Place | null, id: string): {
    index: number;
    total: number;
    previous: Neighbour | null;
    following: Neighbour | null;
} | null;
