import type { Ledger } from '@luze/domain';
import type { LedgerForm } from './use-ledger-form.ts';
/** The form's blocks with the faults each holds. */
export declare function FormAnchors({ ledger, form }: {
    readonly ledger: Ledger;
    readonly form: LedgerForm;
}): import("react").JSX.Element;
