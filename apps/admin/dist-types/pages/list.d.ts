import type { Ledger } from '@luze/domain';
/** `/safety/hazards` and its like. */
export declare function ListRoute({ ledger }: {
    readonly ledger: Ledger;
}): import("react").JSX.Element;
