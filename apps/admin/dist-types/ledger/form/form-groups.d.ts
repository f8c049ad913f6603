import { type Ledger } from '@luze/domain';
import { type Section } from '../sections.ts';
import type { LedgerForm } from './use-ledger-form.ts';
interface Props {
    readonly ledger: Ledger;
    readonly form: LedgerForm;
}
export declare const groupId: (section: Section) => string;
export declare const sectionsOf: (ledger: Ledger, form: LedgerForm) => Section[];
/** The form's body: the unit, then the definition's blocks. */
export declare function FormGroups({ ledger, form }: Props): import("react").JSX.Element;
/** `发现后 15 天 → 2022-01-15 星期六` under the day it is counted from. */
export declare function Deadline({ ledger, form, field }: Props & {
    readonly field: string;
}): import("react").JSX.Element | null;
export {};
