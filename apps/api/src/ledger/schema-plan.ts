import { type Ledger, ledgers } from '@luze/domain';
import { childColumnsOf, columnsOf, type LedgerColumn } from './columns.ts';
import { indexesOf } from './indexes.ts';
import { derivedSortColumnsOf } from './sort-columns.ts';

/** A column in a few words for the printed schema: `text(40)?` is nullable, `day = due_on or 9999-12-31` derived. */
export type ColumnWord = string;

export interface TablePlan {
  readonly columns: Readonly<Record<string, ColumnWord>>;
  readonly indexes: Readonly<
    Record<string, { readonly columns: readonly string[]; readonly unique: boolean }>
  >;
}

/** Every ledger table as the definitions want it; `infra/migrations/schema.json` holds what the migrations made. */
export type SchemaPlan = Readonly<Record<string, TablePlan>>;

function wordOf({ type, length, scale, nullable }: LedgerColumn): ColumnWord {
  const size =
    type === 'text' || type === 'code'
      ? `(${length ?? 200})`
      : type === 'decimal'
        ? `(14,${scale ?? 2})`
        : '';
  return `${type}${size}${nullable ? '?' : ''}`;
}

const columnPlan = (columns: readonly LedgerColumn[]): TablePlan['columns'] =>
  Object.fromEntries(columns.map((column) => [column.column, wordOf(column)]));

const sortColumnPlan = (ledger: Ledger): TablePlan['columns'] =>
  Object.fromEntries(
    derivedSortColumnsOf(ledger).map(({ column, source, empty }) => [
      column,
      `${wordOf({ ...source, nullable: false })} = ${source.column} or ${empty}`,
    ]),
  );

function plansOf(ledger: Ledger): [string, TablePlan][] {
  const own: TablePlan = {
    columns: { ...columnPlan(columnsOf(ledger)), ...sortColumnPlan(ledger) },
    indexes: Object.fromEntries(
      indexesOf(ledger).map(({ name, columns, unique }) => [name, { columns, unique }]),
    ),
  };
  const children = Object.values(ledger.children).map((child): [string, TablePlan] => [
    child.table,
    {
      columns: columnPlan(childColumnsOf(child)),
      indexes: { [`${child.table}_parent`]: { columns: ['parent_id', 'id'], unique: false } },
    },
  ]);
  return [[ledger.table, own], ...children];
}

export const wantedSchema = (of: readonly Ledger[] = ledgers): SchemaPlan =>
  Object.fromEntries(of.flatMap(plansOf));
