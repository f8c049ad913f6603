import { AppError, isLocalDate, type Ledger, NO_DAY } from '@luze/domain';
import { allOf, anyOf, type Sql } from '../database/accessible.ts';
import { isId } from '../database/id.ts';
import { type ColumnType, columnsOf, sqlName } from './columns.ts';
import { encode } from './values.ts';

export type Direction = 'ASC' | 'DESC';

/** One sort key; the id is always added last. */
export interface OrderKey {
  readonly property: string;
  readonly direction: Direction;
}

/** The default list: what is due first stands first. */
export const DEFAULT_ORDER: readonly OrderKey[] = [{ property: 'dueDay', direction: 'ASC' }];

/** Standard columns a list may be sorted by, beside the definition's sortable fields. */
export const SORTABLE_STANDARD = ['dueDay', 'createdAt', 'changedAt', 'year'] as const;

export const sortableOf = (ledger: Ledger): string[] => [
  ...SORTABLE_STANDARD,
  ...Object.entries(ledger.fields)
    .filter(([, field]) => field.sortable === true)
    .map(([name]) => name),
];

/** Keys with the id last, in the direction of the last key. */
export const withId = (keys: readonly OrderKey[]): OrderKey[] => [
  ...keys.filter(({ property }) => property !== 'id'),
  { property: 'id', direction: keys.at(-1)?.direction ?? 'ASC' },
];

/** A column as it sorts: an empty day after every day, empty text before every text, on both databases alike. */
function expression(ledger: Ledger, property: string): string {
  const name = sqlName(ledger, property);
  const column = columnsOf(ledger).find((candidate) => candidate.property === property);
  if (column?.nullable !== true) return name;
  return column.type === 'day' ? `COALESCE(${name}, '${NO_DAY}')` : `COALESCE(${name}, '')`;
}

export const orderSql = (ledger: Ledger, keys: readonly OrderKey[]): string =>
  keys.map(({ property, direction }) => `${expression(ledger, property)} ${direction}`).join(', ');

/** The sort keys as columns of a page of ids, and the order by them of what is joined to the page. */
export const pageKeys = (
  ledger: Ledger,
  keys: readonly OrderKey[],
): { readonly columns: string; readonly order: string } => ({
  columns: keys.map(({ property }, index) => `${expression(ledger, property)} AS k${index}`).join(', '),
  order: keys.map(({ direction }, index) => `page.k${index} ${direction}`).join(', '),
});

/** The values of a row a cursor remembers. */
export function cursorOf(
  ledger: Ledger,
  keys: readonly OrderKey[],
  row: Readonly<Record<string, unknown>>,
): string {
  const values = keys.map(({ property }) => {
    const column = columnsOf(ledger).find((candidate) => candidate.property === property);
    return row[property] ?? (column?.type === 'day' ? NO_DAY : '');
  });
  return Buffer.from(
    JSON.stringify([keys.map((key) => `${key.property} ${key.direction}`).join(), ...values]),
  ).toString('base64url');
}

/**
 * The rows after a cursor: the comparison written out, which both databases turn into a range.
 * @throws AppError INVALID for a cursor of another order, or none at all
 */
export function afterSql(ledger: Ledger, keys: readonly OrderKey[], cursor: string): Sql {
  const values = readCursor(ledger, keys, cursor);
  const branches = keys.map((key, index): Sql => {
    const equal = keys
      .slice(0, index)
      .map(
        (before, at): Sql => ({ text: `${expression(ledger, before.property)} = ?`, params: [values[at]] }),
      );
    const sign = key.direction === 'ASC' ? '>' : '<';
    return allOf([
      ...equal,
      { text: `${expression(ledger, key.property)} ${sign} ?`, params: [values[index]] },
    ]);
  });
  return anyOf(branches);
}

/** What a cursor may hold of a column; empty text stands for an empty column. */
function fits(type: ColumnType, value: unknown): value is string | number {
  switch (type) {
    case 'id':
    case 'ref':
      return typeof value === 'string' && isId(value);
    case 'day':
      return typeof value === 'string' && isLocalDate(value);
    case 'instant':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value));
    case 'integer':
    case 'decimal':
      return value === '' || (typeof value === 'number' && Number.isFinite(value));
    default:
      return typeof value === 'string';
  }
}

/** The values of a cursor as they are bound: an instant in the databases' own text, or it would compare as other text. */
function readCursor(ledger: Ledger, keys: readonly OrderKey[], cursor: string): unknown[] {
  const bad = () => new AppError('INVALID', { violations: [{ field: 'after', code: 'CURSOR_UNKNOWN' }] });
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw bad();
  }
  if (!Array.isArray(parsed) || parsed.length !== keys.length + 1) throw bad();
  const [shape, ...values] = parsed as unknown[];
  if (shape !== keys.map((key) => `${key.property} ${key.direction}`).join()) throw bad();
  return keys.map(({ property }, index) => {
    const column = columnsOf(ledger).find((candidate) => candidate.property === property);
    const value = values[index];
    if (column === undefined || !fits(column.type, value)) throw bad();
    return encode(column, value);
  });
}
