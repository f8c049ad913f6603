import type { PersonRef } from './record.ts';
export interface UnitCountRow {
    readonly county: PersonRef | null;
    readonly unit: PersonRef | null;
    readonly count: number;
}
export interface UnitCounts {
    /** Rows of the unit alone. */
    own(id: string): number;
    /** Rows of the unit and everything that stood below it when they were born. */
    under(id: string): number;
    readonly all: number;
}
/**
 * Figures of the tree. A county counts the rows whose stored county it is, because that is what `under` asks for:
 * a closed row stays with the county it was closed in although its branch has moved.
 */
export declare function unitCountsOf(rows: readonly UnitCountRow[]): UnitCounts;
