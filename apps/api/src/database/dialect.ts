import type { LocalDate } from '@luze/domain';
import type { EntityManager } from 'typeorm';

export type Dialect = 'sqlite' | 'mysql';

export const dialectOf = (tx: EntityManager): Dialect =>
  tx.dataSource.options.type === 'mysql' ? 'mysql' : 'sqlite';

/** An instant as both databases take it in a bound parameter: UTC with milliseconds. */
export const sqlInstant = (instant: Date): string => instant.toISOString().replace('T', ' ').slice(0, 23);

/** An instant as a raw query gives it: text from SQLite, a Date from MySQL. */
export const readInstant = (value: unknown): Date => {
  if (value instanceof Date) return value;
  return new Date(`${String(value).replace(' ', 'T')}Z`);
};

/** `INSERT …` that leaves an existing row alone instead of failing. */
export const insertOrIgnore = (dialect: Dialect): string =>
  dialect === 'sqlite' ? 'INSERT OR IGNORE' : 'INSERT IGNORE';

/** What follows an `INSERT … VALUES` whose rows add to a sum where their key is there already. */
export const addOrInsert = (dialect: Dialect, key: readonly string[], sum: string): string =>
  dialect === 'sqlite'
    ? `ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${sum} = ${sum} + excluded.${sum}`
    : `ON DUPLICATE KEY UPDATE ${sum} = ${sum} + VALUES(${sum})`;

/** What follows a table whose figures are older than what was just written to it, so that the database guesses wrong. */
export const byIndex = (dialect: Dialect, index: string): string =>
  dialect === 'sqlite' ? '' : ` FORCE INDEX (${index})`;

/** Keeps the rows a read inside a transaction finds as they are until it ends; on the embedded database they do anyway. */
export const forUpdate = (dialect: Dialect): string => (dialect === 'sqlite' ? '' : ' FOR UPDATE');

/** A day as either database gives it back. */
export const readDay = (value: unknown): LocalDate => String(value).slice(0, 10);
