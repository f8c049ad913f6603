import { type Language, type Ledger } from '@luze/domain';
/** Columns that are no fields of the ledger. */
export declare const STANDARD_COLUMNS: readonly ['title', 'unit', 'county', 'state', 'light'];
type Standard = (typeof STANDARD_COLUMNS)[number];
export interface ListColumn {
    readonly key: string;
    readonly heading: string;
    /** Pixels; the title takes what is left. */
    readonly width: number | null;
    readonly right: boolean;
    readonly sortable: boolean;
}
export interface ListSettings {
    /** Keys of the columns shown, in their order; null is the definition's own list. */
    readonly columns: readonly string[] | null;
    readonly dense: boolean;
}
export declare const DEFAULT_SETTINGS: ListSettings;
/** Reads what the server kept; anything it does not understand is the default. */
export declare function parseSettings(ledger: Ledger, stored: unknown): ListSettings;
/** Every column there is: the definition's list first, then what else may be shown. */
export declare function allColumns(ledger: Ledger): string[];
export declare const shownColumns: (ledger: Ledger, settings: ListSettings) => readonly string[];
/** @param words headings of the columns that are no fields */
export declare function columnOf(ledger: Ledger, key: string, language: Language, words: Readonly<Record<Standard, string>>): ListColumn;
export {};
