import type { Ledger } from '@luze/domain';
import type { LedgerRecord, UnitRef } from '../ledger/record.ts';
export interface Place extends UnitRef {
    readonly path: readonly {
        readonly id: string;
        readonly name: string;
    }[];
}
/** The unit the overview stands on; null while unknown. */
export declare function usePlace(id: string | null): {
    place: Place | null;
    loading: boolean;
};
/** What the overview counts by below a unit: counties above the county, units within it. */
export declare const stepBelow: (place: Place) => 'COUNTY' | 'UNIT';
/** The places of the matrix: the counties of a city, or a county itself and its branches. */
export declare function usePlaces(place: Place): readonly UnitRef[];
/** The figures of the overview of one ledger below a unit; null while unknown. */
export declare function useMatrix(ledger: Ledger, place: Place, places: readonly UnitRef[]): {
    readonly rows: import("./matrix.ts").MatrixRow[];
    readonly whole: import("./matrix.ts").MatrixRow;
} | null;
/** The rows that make the light red, those late the longest first. */
export declare function useLateRows(ledger: Ledger, place: Place, first: number): {
    readonly nodes: readonly LedgerRecord[];
    readonly totalCount: number;
} | null;
