import { type Child, type Ledger, ledgers } from '@luze/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import {
  dayColumn,
  flagColumn,
  idColumn,
  instantColumn,
  integerColumn,
  longTextColumn,
  refColumn,
  textColumn,
} from '../database/columns.ts';
import { childColumnsOf, columnsOf, type LedgerColumn } from './columns.ts';
import { COUNT_COLUMN, counterKeyOf, counterTableOf } from './counter-cells.ts';

function options(column: LedgerColumn): EntitySchemaColumnOptions {
  switch (column.type) {
    case 'id':
      return idColumn();
    case 'ref':
      return refColumn();
    case 'code':
    case 'text':
      return textColumn(column.length ?? 200);
    case 'longText':
    case 'secret':
      return longTextColumn();
    case 'integer':
      return integerColumn();
    case 'decimal':
      return { type: 'decimal', precision: 14, scale: column.scale ?? 2 };
    case 'flag':
      return flagColumn();
    case 'day':
      return dayColumn();
    case 'instant':
      return instantColumn();
  }
}

const entity = (name: string, table: string, columns: readonly LedgerColumn[]): EntitySchema =>
  new EntitySchema({
    name,
    tableName: table,
    columns: Object.fromEntries(
      columns.map((column) => [
        column.property,
        {
          ...options(column),
          ...(column.nullable ? { nullable: true } : {}),
          ...(column.primary === true ? { primary: true } : {}),
        },
      ]),
    ),
  });

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const childEntity = (ledger: Ledger, name: string, child: Child): EntitySchema =>
  entity(`${ledger.name}${capital(name)}`, child.table, childColumnsOf(child));

const TABLES = ledgers.map((ledger) => entity(ledger.name, ledger.table, columnsOf(ledger)));
const CHILD_TABLES = new Map(
  ledgers.flatMap((ledger) =>
    Object.entries(ledger.children).map(
      ([name, child]) => [`${ledger.name} ${name}`, childEntity(ledger, name, child)] as const,
    ),
  ),
);

const known = <T>(found: T | undefined, name: string): T => {
  if (found === undefined) throw new TypeError(`no table for ${name}`);
  return found;
};

export const childTable = (ledger: Ledger, name: string): EntitySchema =>
  known(CHILD_TABLES.get(`${ledger.name} ${name}`), `${ledger.name} ${name}`);

const COUNTER_TABLES = ledgers.map((ledger) =>
  entity(`${ledger.name}Counter`, counterTableOf(ledger), [...counterKeyOf(ledger), COUNT_COLUMN]),
);

/** One table per ledger, per child, and for the counters of each ledger. */
export const ledgerTables: readonly EntitySchema[] = [...TABLES, ...CHILD_TABLES.values(), ...COUNTER_TABLES];
