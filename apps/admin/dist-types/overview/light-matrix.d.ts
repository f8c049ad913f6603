import type { Ledger } from '@luze/domain';
import type { MatrixRow } from './matrix.ts';
import type { Place } from './use-overview.ts';
interface Props {
    readonly ledger: Ledger;
    readonly place: Place;
    readonly rows: readonly MatrixRow[];
    readonly whole: MatrixRow;
}
/** A row per place: its light, how far the work is, and what is open; each figure opens its rows. */
export declare function LightMatrix({ ledger, place, rows, whole }: Props): import("react").JSX.Element;
export {};
