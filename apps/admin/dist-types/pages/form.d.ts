import type { Ledger } from '@luze/domain';
/** `/safety/hazards/new`, `/safety/hazards/:id/edit` and their like. */
export declare function FormRoute({ ledger }: {
    readonly ledger: Ledger;
}): import("react").JSX.Element;
