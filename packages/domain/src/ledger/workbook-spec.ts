import type { LabelSpec } from './field.ts';

/** What stands in a cell for yes, and what for no. */
export interface WordPair {
  readonly yes: string;
  readonly no: string;
}

/** A column of the ledger's workbook, in its order. */
export interface WorkbookColumn<K extends string = string> {
  readonly heading: string;
  readonly synonyms?: readonly string[];
  /** A field of the row, an ask, the state, or what the reader derives. */
  readonly source: K | 'index' | 'county' | 'unit' | 'history' | 'state' | (string & {});
  /** What an export writes where it is not the field itself. */
  shows?(
    row: object,
    children: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>,
  ): string | number | null;
  /** `compare`: shown on export, compared on import, never applied; `computed`: ignored on import. */
  readonly mode?: 'compare' | 'computed';
  /** For `compare`: the move that changes it. */
  readonly move?: string;
  readonly optional?: boolean;
  /** For `history`: the child whose rows are written as one text. */
  readonly child?: string;
  /** Yes/no fields one cell ticks by their labels, with 、 between: 班子不团结、未按期换届. */
  readonly flags?: readonly K[];
  /**
   * For a choice: one cell names several, with 、 between, the first of which is the choice itself; each of the others
   * is a yes/no field of the record.
   */
  readonly also?: Readonly<Record<string, K>>;
  /** For a day: the field with the time of day one cell holds behind it, 2021-03-05 14:30. */
  readonly time?: K;
  /** For a time of day: the field with the day the cell holds before it. */
  readonly behindDay?: K;
  /** For a yes/no field: the two words the cell holds, where they are others than yes and no. */
  readonly words?: WordPair;
  /** For yes/no columns over a choice: empty value means no. */
  readonly noneValue?: string;
}

export interface WorkbookSpec<K extends string = string> {
  /** L-code of the ledger list: L11. */
  readonly code: string;
  readonly title: LabelSpec;
  readonly columns: readonly WorkbookColumn<K>[];
  /** Columns that identify a row without a number. */
  readonly key: readonly (K | 'county' | 'unit')[];
  /** Field filled from the row 2 reporter (填表人) or another field where the cell is empty. */
  readonly defaults?: Readonly<Record<string, 'reporter' | { readonly field: K }>>;
  /** Every new row is taken as it stands, its past included: sheets of records kept elsewhere. */
  readonly alwaysHistory?: boolean;
  /**
   * Where a row from before the system stands, by what its columns say, and what else that leaves on it. Absent: the
   * ledger takes no such rows.
   */
  history?(said: Readonly<Record<string, unknown>>): {
    readonly state: string;
    readonly values: Readonly<Record<string, unknown>>;
  };
}
