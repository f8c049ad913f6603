import type { Ledger, LedgerRow } from '@luze/domain';
import type { EntityManager, EntitySchema } from 'typeorm';
import { execute, insertRow } from '../database/rows.ts';
import { childColumnsOf, quoted } from './columns.ts';
import { childTable } from './entity.ts';
import { encode } from './values.ts';

/** Adds a child row, with the ancestors of its parent. */
export async function insertChildRow(
  tx: EntityManager,
  ledger: Ledger,
  name: string,
  parent: LedgerRow,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  const child = ledger.children[name];
  if (child === undefined) throw new TypeError(`${ledger.name} has no children ${name}`);
  const row = Object.fromEntries(
    childColumnsOf(child)
      .filter(({ property }) => property !== 'id')
      .map(({ property }) => [
        property,
        property === 'parentId'
          ? parent.id
          : Object.hasOwn(child.fields, property)
            ? (values[property] ?? null)
            : parent[property],
      ]),
  );
  await insertRow(tx, childTable(ledger, name) as EntitySchema<{ id: string }>, row as never);
}

/** Writes values on the child rows of a parent that match. */
export async function updateChildRows(
  tx: EntityManager,
  ledger: Ledger,
  name: string,
  parent: LedgerRow,
  where: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  const child = ledger.children[name];
  if (child === undefined) throw new TypeError(`${ledger.name} has no children ${name}`);
  const columns = new Map(childColumnsOf(child).map((column) => [column.property, column]));
  const pairs = (of: Readonly<Record<string, unknown>>) =>
    Object.entries(of).map(([property, value]) => {
      const column = columns.get(property);
      if (column === undefined) throw new TypeError(`${child.table} has no column ${property}`);
      return { sql: `${quoted(column.column)} = ?`, value: encode(column, value) };
    });
  const set = pairs(values);
  const match = pairs(where);
  await execute(
    tx,
    `UPDATE ${quoted(child.table)} SET ${set.map(({ sql }) => sql).join(', ')} WHERE ${['`parent_id` = ?', ...match.map(({ sql }) => sql)].join(' AND ')}`,
    [...set.map(({ value }) => value), parent.id, ...match.map(({ value }) => value)],
  );
}
