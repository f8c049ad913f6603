import type { Ledger } from '@luze/domain';
import { type MatrixRow } from './matrix.ts';
import type { Place } from './use-overview.ts';
/** Late rows by how long they are late: one bar cut by share, deeper red the longer. */
export declare function LateAges({ ledger, place, whole, }: {
    readonly ledger: Ledger;
    readonly place: Place;
    readonly whole: MatrixRow;
}): import("react").JSX.Element;
