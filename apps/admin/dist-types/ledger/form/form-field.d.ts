import { type Ledger } from '@luze/domain';
import type { ReactNode } from 'react';
import type { LedgerDetail } from '../record.ts';
interface Props {
    readonly ledger: Ledger;
    readonly record: LedgerDetail | null;
    readonly name: string;
    readonly value: unknown;
    readonly writable: boolean;
    readonly fault: string | undefined;
    /** What follows from the value: the deadline a first day leads to. */
    readonly consequence?: ReactNode;
    onChange(value: unknown): void;
}
export declare const inputId: (name: string) => string;
/** One line of the form: a control where the field may be written, else its text and the verb that changes it. */
export declare function FormField({ ledger, record, name, value, writable, fault, consequence, onChange }: Props): import("react").JSX.Element;
export {};
