import type { Ledger } from '@luze/domain';
import type { MatrixRow } from './matrix.ts';
import type { Place } from './use-overview.ts';
/** Late rows by place, most first: a table whose bars are only for the eye. */
export declare function LateBars({ ledger, place, rows, }: {
    readonly ledger: Ledger;
    readonly place: Place;
    readonly rows: readonly MatrixRow[];
}): import("react").JSX.Element;
