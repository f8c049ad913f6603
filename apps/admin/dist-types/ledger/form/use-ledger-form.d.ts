import { type Ledger } from '@luze/domain';
import { type Merge } from '../merge.ts';
import { type ShownViolation } from '../problem.ts';
import type { LedgerDetail } from '../record.ts';
import { type DraftContent, type FormUnit } from './draft-content.ts';
/** Two versions side by side: what was open, what is stored now, and what the reader has chosen so far. */
export interface Conflict {
    readonly merged: Merge;
    readonly stored: LedgerDetail;
    readonly before: LedgerDetail;
    readonly choices: Readonly<Record<string, 'mine' | 'theirs'>>;
}
export type Outcome = {
    readonly saved: LedgerDetail;
} | {
    readonly refused: string;
} | 'faulty' | 'conflict' | 'unchanged';
/** A form's life: opened, changed, checked, sent; conflicts laid side by side; nothing typed is lost. */
export declare function useLedgerForm(ledger: Ledger, loaded: LedgerDetail | null, home: FormUnit | null): {
    record: LedgerDetail | null;
    opened: Readonly<Record<string, unknown>>;
    values: Readonly<Record<string, unknown>>;
    unit: FormUnit | null;
    faults: readonly ShownViolation[];
    conflict: Conflict | null;
    openClashes: number;
    isChanged: boolean;
    rules: import("@luze/domain").RuleReader;
    saving: boolean;
    set: (name: string, value: unknown) => void;
    setUnit: import("react").Dispatch<import("react").SetStateAction<FormUnit | null>>;
    choose: (fields: readonly string[], side: 'mine' | 'theirs') => void;
    restore: (draft: DraftContent) => void;
    save: () => Promise<Outcome>;
    draft: () => DraftContent;
};
export type LedgerForm = ReturnType<typeof useLedgerForm>;
