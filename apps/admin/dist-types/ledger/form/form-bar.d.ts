import type { Ledger } from '@luze/domain';
import type { LedgerForm } from './use-ledger-form.ts';
interface Props {
    readonly ledger: Ledger;
    readonly form: LedgerForm;
    onDraft(): void;
    onDiscard(): void;
    onFirst(): void;
}
/** Fixed at the bottom: send, keep, give up; and what stands in the way. */
export declare function FormBar({ ledger, form, onDraft, onDiscard, onFirst }: Props): import("react").JSX.Element;
export {};
