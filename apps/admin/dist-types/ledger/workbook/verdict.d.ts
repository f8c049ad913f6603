import type { Colour } from '@luze/domain';
export declare const OUTCOMES: readonly ['CREATE', 'UPDATE', 'UNCHANGED', 'WARN', 'REJECT'];
export type Outcome = (typeof OUTCOMES)[number];
export interface CellViolation {
    /** Heading of the column as the sheet spells it; empty for the row as a whole. */
    readonly column: string | null;
    readonly field: string;
    readonly code: string;
    readonly message: string;
    readonly value?: string | null;
}
export interface VerdictRow {
    /** Row number as the sheet shows it. */
    readonly row: number;
    readonly outcome: Outcome;
    readonly cells?: Readonly<Record<string, string | number | null>>;
    readonly violations: readonly CellViolation[];
}
/** What the server says about a workbook before anything is written. */
export interface Verdict {
    readonly importId: string;
    readonly counts: Readonly<Record<Outcome, number>>;
    readonly rows: readonly VerdictRow[];
    readonly columns?: readonly string[];
    readonly ignoredColumns?: readonly string[];
    readonly sheet?: string;
}
/** Outcomes use the colours of the light: new and changed are fine, a notice is near, an error is red. */
export declare const OUTCOME_COLOURS: Readonly<Record<Outcome, Colour>>;
export declare const countOf: (verdict: Verdict) => number;
/** Rows one click would write. */
export declare const importable: ({ counts }: Verdict) => number;
/** The rows a filter leaves. */
export declare function rowsUnder(verdict: Verdict, outcome: Outcome | null, onlyFaults: boolean): readonly VerdictRow[];
/**
 * Columns worth the width: those at fault first in mind, in the sheet's order, none that is empty throughout.
 * @param most columns the page has room for
 */
export declare function columnsOf(verdict: Verdict, most: number): readonly string[];
