import type { Ledger } from '@luze/domain';
/** `/safety/hazards/:id` and its like. */
export declare function RecordRoute({ ledger }: {
    readonly ledger: Ledger;
}): import("react").JSX.Element;
