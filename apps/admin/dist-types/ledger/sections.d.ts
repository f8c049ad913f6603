import { type Label, type Ledger } from '@luze/domain';
export interface Section {
    readonly label: Label;
    readonly fields: readonly string[];
    readonly complete: boolean;
}
/** Sections with the fields an input may carry; a section without any is left out. Used for a new row. */
export declare const sectionsForCreate: (ledger: Ledger) => Section[];
/** Sections of a row that exists: what may be written and, as text, what may not. */
export declare const sectionsForEdit: (ledger: Ledger) => Section[];
/** Fields `update` may write in a state. */
export declare const editableFields: (ledger: Ledger, state: string) => string[];
/** The move that writes a field where `update` may not: what the form says beside read-only text. */
export declare function moveThatWrites(ledger: Ledger, field: string, state: string): string | null;
