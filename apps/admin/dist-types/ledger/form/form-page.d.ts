import type { Ledger } from '@luze/domain';
import './form.css';
/** Writes a new row, or changes one. */
export declare function FormPage({ ledger, id }: {
    readonly ledger: Ledger;
    readonly id: string | null;
}): import("react").JSX.Element;
