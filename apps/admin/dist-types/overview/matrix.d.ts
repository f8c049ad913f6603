import type { Colour } from '@luze/domain';
import type { UnitRef } from '../ledger/record.ts';
export interface CellRow {
    readonly county?: UnitRef | null;
    readonly unit?: UnitRef | null;
    readonly state: string;
    readonly light: Colour | null;
    readonly count: number;
}
export interface AgeRow {
    readonly county?: UnitRef | null;
    readonly unit?: UnitRef | null;
    readonly count: number;
}
export declare const AGES: readonly ['recent', 'older', 'oldest', 'verifying'];
export type Age = (typeof AGES)[number];
export type MatrixData = {
    readonly cells: readonly CellRow[];
} & Readonly<Record<Age, readonly AgeRow[]>>;
/** One place and what is open there. */
export interface MatrixRow {
    readonly place: UnitRef | null;
    readonly open: number;
    readonly light: (colours: readonly Colour[]) => number;
    readonly state: (state: string) => number;
    readonly age: (age: Age) => number;
}
/** A row for each place in the order given, places without rows included, and the whole. */
export declare function matrixOf(data: MatrixData, by: 'COUNTY' | 'UNIT', places: readonly UnitRef[]): {
    readonly rows: MatrixRow[];
    readonly whole: MatrixRow;
};
