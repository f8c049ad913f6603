import { type Ledger, NO_DAY } from '@luze/domain';
import { type ColumnType, columnsOf, type LedgerColumn } from './columns.ts';

/** Standard columns a list may be sorted by, beside the definition's sortable fields. */
export const SORTABLE_STANDARD = ['dueDay', 'createdAt'] as const;

export const sortableOf = (ledger: Ledger): string[] => [
  ...SORTABLE_STANDARD,
  ...Object.entries(ledger.fields)
    .filter(([, field]) => field.sortable === true)
    .map(([name]) => name),
];

/** What stands for an empty value in a sort: a day after every day, text and numbers before all others. */
const EMPTY: Readonly<Partial<Record<ColumnType, string | number>>> = {
  day: NO_DAY,
  text: '',
  code: '',
  integer: -2_147_483_648,
  decimal: -999_999_999_999,
};

/** A column as lists are sorted by it. */
export interface SortColumn {
  /** What ORDER BY, cursors and indexes name. */
  readonly column: string;
  readonly source: LedgerColumn;
  /** What it holds where the source is empty; null where the source never is, and is itself the sort column. */
  readonly empty: string | number | null;
}

/**
 * The column to sort by: an optional one has beside it a column the database derives, NULL replaced, because no
 * index of MariaDB holds an expression and NULL sorts elsewhere than an empty day should (see ADR 0042).
 * @throws TypeError for what is no column, or an optional one of a type that does not sort
 */
export function sortColumnOf(ledger: Ledger, property: string): SortColumn {
  const source = columnsOf(ledger).find((candidate) => candidate.property === property);
  if (source === undefined) throw new TypeError(`${ledger.name} has no column ${property}`);
  if (!source.nullable) return { column: source.column, source, empty: null };
  const empty = EMPTY[source.type];
  if (empty === undefined) throw new TypeError(`${ledger.name}.${property} is optional and does not sort`);
  return { column: `${source.column}_sort`, source, empty };
}

/** The columns the database derives for sorting. */
export const derivedSortColumnsOf = (ledger: Ledger): SortColumn[] =>
  sortableOf(ledger)
    .map((property) => sortColumnOf(ledger, property))
    .filter(({ empty }) => empty !== null);
