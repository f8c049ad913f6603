export type Dialect = 'sqlite' | 'mysql';

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
