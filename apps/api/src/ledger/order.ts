import { AppError, isLocalDate, type Ledger } from '@luze/domain';
import { allOf, anyOf, type Sql } from '../database/accessible.ts';
import { isId } from '../database/id.ts';
import { type ColumnType, quoted } from './columns.ts';
import { sortColumnOf } from './sort-columns.ts';
import { encode } from './values.ts';

export type Direction = 'ASC' | 'DESC';

/** One sort key; the id is always added last. */
export interface OrderKey {
  readonly property: string;
  readonly direction: Direction;
}

export type OrderKeys = readonly [OrderKey, ...OrderKey[]];

const DUE_FIRST: OrderKey = { property: 'dueDay', direction: 'ASC' };

/**
 * The default list: what is due first stands first, then what came first; drawn ids do not say what did. The indexes
 * hold the same columns.
 */
export const defaultOrder = ({ number }: Ledger): readonly OrderKey[] =>
  number.drawn ? [DUE_FIRST, { property: 'createdAt', direction: 'ASC' }] : [DUE_FIRST];

/** Keys with the id last, in the direction of the last key. */
export const withId = (keys: readonly OrderKey[]): OrderKeys => {
  const id: OrderKey = { property: 'id', direction: keys.at(-1)?.direction ?? 'ASC' };
  const [first, ...more] = keys.filter(({ property }) => property !== 'id');
  return first === undefined ? [id] : [first, ...more, id];
};

const expression = (ledger: Ledger, property: string): string =>
  quoted(sortColumnOf(ledger, property).column);

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
  const values = keys.map(({ property }) => row[property] ?? sortColumnOf(ledger, property).empty);
  return Buffer.from(
    JSON.stringify([keys.map((key) => `${key.property} ${key.direction}`).join(), ...values]),
  ).toString('base64url');
}

/**
 * The rows after a cursor: the comparison written out, which MySQL and MariaDB turn into ranges of an index, and
 * before it the bound of the first key, from which SQLite starts reading.
 * @throws AppError INVALID for a cursor of another order, or none at all
 */
export function afterSql(ledger: Ledger, keys: OrderKeys, cursor: string): Sql {
  const values = readCursor(ledger, keys, cursor);
  const compare = (index: number, key: OrderKey, operator: string): Sql => ({
    text: `${expression(ledger, key.property)} ${operator} ?`,
    params: [values[index]],
  });
  const beyond = ({ direction }: OrderKey): string => (direction === 'ASC' ? '>' : '<');
  const branches = keys.map((key, index) =>
    allOf([
      ...keys.slice(0, index).map((before, at) => compare(at, before, '=')),
      compare(index, key, beyond(key)),
    ]),
  );
  const [first] = keys;
  return allOf([compare(0, first, `${beyond(first)}=`), anyOf(branches)]);
}

/** What a cursor may hold of a column. */
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
      return typeof value === 'number' && Number.isFinite(value);
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
    const { source } = sortColumnOf(ledger, property);
    const value = values[index];
    if (!fits(source.type, value)) throw bad();
    return encode(source, value);
  });
}
