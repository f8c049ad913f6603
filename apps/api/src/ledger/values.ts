import { Sealed } from '@luze/domain';
import { readInstant, sqlInstant } from '../database/dialect.ts';
import type { ColumnType, LedgerColumn } from './columns.ts';

type Decoder = (value: unknown) => unknown;

const decoders: Readonly<Record<ColumnType, Decoder>> = {
  id: String,
  ref: String,
  code: String,
  text: String,
  longText: String,
  secret: (value) => new Sealed(String(value)),
  integer: Number,
  decimal: Number,
  flag: (value) => Number(value) === 1,
  day: (value) => String(value).slice(0, 10),
  instant: (value) => readInstant(value).toISOString(),
};

/** A stored value as code knows it: ids and days as text, numbers as numbers, instants in ISO form. */
export const decode = (column: LedgerColumn, value: unknown): unknown =>
  value === null || value === undefined ? null : decoders[column.type](value);

/** @throws TypeError for what nobody has sealed: it must never reach the database as it is */
function sealedText(value: unknown): string {
  if (!(value instanceof Sealed)) throw new TypeError('a value that was not sealed');
  return value.text;
}

/** A value as it is bound: booleans become 0 and 1, instants the databases' own text. */
export function encode(column: LedgerColumn, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (column.type === 'secret') return sealedText(value);
  if (column.type === 'flag') return value === true ? 1 : 0;
  if (column.type === 'instant') return sqlInstant(new Date(String(value)));
  return value;
}

/** A raw row under its SQL names as a row under its properties. */
export function decodeRow(
  columns: readonly LedgerColumn[],
  raw: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const column of columns) row[column.property] = decode(column, raw[column.column]);
  return row;
}
