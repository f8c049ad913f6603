import type { Ledger } from '@luze/domain';
/** `/import/hazard` and its like. */
export declare function ImportRoute({ ledger }: {
    readonly ledger: Ledger;
}): import("react").JSX.Element;
