import type { EntitySchemaColumnOptions } from 'typeorm';

/** Ids are BIGINT in SQL (numbers from SQLite, strings from MySQL) and decimal strings in code. */
const idText = {
  from: (value: unknown): string | null => (value === null || value === undefined ? null : String(value)),
  to: (value: unknown): unknown => value,
};
const jsonText = {
  from: (value: string | null): unknown => (value === null ? null : JSON.parse(value)),
  to: (value: unknown): unknown => (value === null || value === undefined ? value : JSON.stringify(value)),
};
const plainNumber = {
  from: (value: unknown): number | null => (value === null || value === undefined ? null : Number(value)),
  to: (value: unknown): unknown => value,
};

type Column = EntitySchemaColumnOptions;
const orNull = (column: Column): Column => ({ ...column, nullable: true });

export const idColumn = (): Column => ({
  type: 'bigint',
  primary: true,
  generated: 'increment',
  transformer: idText,
});
export const refColumn = (): Column => ({ type: 'bigint', transformer: idText });
export const refOrNull = (): Column => orNull(refColumn());
export const textColumn = (length: number): Column => ({ type: 'varchar', length });
export const textOrNull = (length: number): Column => orNull(textColumn(length));
export const longTextColumn = (): Column => ({ type: 'text' });
export const jsonColumn = (): Column => ({ type: 'text', transformer: jsonText });
export const jsonOrNull = (): Column => orNull(jsonColumn());
export const flagColumn = (): Column => ({ type: 'boolean' });
export const integerColumn = (): Column => ({ type: 'int' });
export const integerOrNull = (): Column => orNull(integerColumn());
/** A 64-bit count or a time in milliseconds that stays below 2^53. */
export const bigNumberColumn = (): Column => ({ type: 'bigint', transformer: plainNumber });
export const bigNumberOrNull = (): Column => orNull(bigNumberColumn());
export const dayColumn = (): Column => ({ type: 'date' });
export const dayOrNull = (): Column => orNull(dayColumn());
export const instantColumn = (): Column => ({ type: 'datetime', precision: 3 });
export const instantOrNull = (): Column => orNull(instantColumn());
