import { type Ledger, ledgers } from '@luze/domain';
import type { Dialect } from '../database/dialect.ts';
import { childColumnsOf, columnsOf, type LedgerColumn } from './columns.ts';
import { COUNT_COLUMN, counterIndexesOf, counterKeyOf, counterTableOf } from './counter-cells.ts';
import { counterFill } from './counter-sql.ts';
import { indexesOf } from './indexes.ts';
import { derivedSortColumnsOf } from './sort-columns.ts';

/**
 * A column in a few words for the printed schema: `text(40)?` is nullable, `ref!` part of the primary key,
 * `day = due_on or 9999-12-31` derived.
 */
export type ColumnWord = string;

export interface TablePlan {
  readonly columns: Readonly<Record<string, ColumnWord>>;
  readonly indexes: Readonly<
    Record<string, { readonly columns: readonly string[]; readonly unique: boolean }>
  >;
  /** Of a table that follows from another: that table, and the statements that fill it from rows there already. */
  readonly follows?: { readonly table: string; readonly fill: Readonly<Record<Dialect, readonly string[]>> };
}

/** Every ledger table as the definitions want it; `infra/migrations/schema.json` holds what the migrations made. */
export type SchemaPlan = Readonly<Record<string, TablePlan>>;

function wordOf({ type, length, scale, nullable, primary }: LedgerColumn): ColumnWord {
  const size =
    type === 'text' || type === 'code'
      ? `(${length ?? 200})`
      : type === 'decimal'
        ? `(14,${scale ?? 2})`
        : '';
  return `${type}${size}${nullable ? '?' : primary === true ? '!' : ''}`;
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
  return [[ledger.table, own], ...children, [counterTableOf(ledger), countersPlan(ledger)]];
}

function countersPlan(ledger: Ledger): TablePlan {
  return {
    columns: columnPlan([...counterKeyOf(ledger), COUNT_COLUMN]),
    indexes: Object.fromEntries(
      counterIndexesOf(ledger).map(({ name, columns }) => [name, { columns, unique: false }]),
    ),
    follows: {
      table: ledger.table,
      fill: { mysql: counterFill(ledger, 'mysql'), sqlite: counterFill(ledger, 'sqlite') },
    },
  };
}

export const wantedSchema = (of: readonly Ledger[] = ledgers): SchemaPlan =>
  Object.fromEntries(of.flatMap(plansOf));
