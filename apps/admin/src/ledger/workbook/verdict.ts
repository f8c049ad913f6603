import type { Colour } from '@luze/domain';

export const OUTCOMES = ['CREATE', 'UPDATE', 'UNCHANGED', 'WARN', 'REJECT'] as const;
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
  /** Records one click would write: a row with a notice may write one, or nothing. */
  readonly effects: { readonly CREATE: number; readonly UPDATE: number };
  readonly rows: readonly VerdictRow[];
  readonly columns?: readonly string[];
  readonly ignoredColumns?: readonly string[];
  readonly sheet?: string;
}

/** Outcomes use the colours of the light: new and changed are fine, a notice is near, an error is red. */
export const OUTCOME_COLOURS: Readonly<Record<Outcome, Colour>> = {
  CREATE: 'GREEN',
  UPDATE: 'GREEN',
  UNCHANGED: 'GREY_LATE',
  WARN: 'YELLOW',
  REJECT: 'RED',
};

export const countOf = (verdict: Verdict): number =>
  OUTCOMES.reduce((sum, outcome) => sum + (verdict.counts[outcome] ?? 0), 0);
/** Rows one click would write. */
export const importable = ({ effects }: Verdict): number => effects.CREATE + effects.UPDATE;

/** The rows a filter leaves. */
export function rowsUnder(
  verdict: Verdict,
  outcome: Outcome | null,
  onlyFaults: boolean,
): readonly VerdictRow[] {
  return verdict.rows.filter(
    (row) =>
      (outcome === null || row.outcome === outcome) &&
      (!onlyFaults || row.outcome === 'REJECT' || row.outcome === 'WARN'),
  );
}

/** The columns that say something or are at fault, in the sheet's order: none that is empty throughout. */
export function columnsOf(verdict: Verdict): readonly string[] {
  const all = verdict.columns ?? [...new Set(verdict.rows.flatMap((row) => Object.keys(row.cells ?? {})))];
  const faulty = new Set(
    verdict.rows.flatMap((row) => row.violations.map((violation) => violation.column ?? '')),
  );
  return all.filter(
    (column) => faulty.has(column) || verdict.rows.some((row) => (row.cells?.[column] ?? '') !== ''),
  );
}
