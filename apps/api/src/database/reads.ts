import type { Pool, QueryOptions } from 'mysql2';
import type { DataSource, ObjectLiteral } from 'typeorm';
import type { SqliteConnection } from './sqlite-connection.ts';

/** A row as its columns in the order of the SELECT: nothing is named, nothing is copied. */
export type RawRow = readonly unknown[];

/** Reads outside a transaction, past TypeORM: a query runner, a wrapped error and a promise each cost more than the read. */
export interface Reads {
  /** A read in plain SQL with `?` for values. Counts and ids may come as strings: see database/columns.ts. */
  query<T extends ObjectLiteral>(sql: string, params?: readonly unknown[]): Promise<T[]>;
  /**
   * The same for texts that repeat: prepared once per connection, the columns in order.
   * Not for a text whose length follows its values, which would push the others out.
   */
  rows(sql: string, params: readonly unknown[]): Promise<RawRow[]>;
}

const driverOf = (source: DataSource): unknown => source.driver;

/** What the server sends for a `number` would be compared as a fraction; its text is compared as what the column is. */
const bound = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

/** Reads of MySQL and MariaDB over TypeORM's own pool, with its settings and its limit on waiting. */
export function mysqlReads(source: DataSource): Reads {
  const { pool } = driverOf(source) as { pool: Pool };
  type Ask = (
    options: QueryOptions,
    values: unknown[],
    done: (error: unknown, found: unknown) => void,
  ) => void;
  const through = <T>(ask: Ask, options: QueryOptions, params: readonly unknown[]): Promise<T> =>
    new Promise((resolve, reject) => {
      ask(options, [...params], (error, found) => (error ? reject(error) : resolve(found as T)));
    });
  const query = pool.query.bind(pool) as unknown as Ask;
  const execute = pool.execute.bind(pool) as unknown as Ask;
  return {
    query: (sql, params = []) => through(query, { sql }, params),
    rows: (sql, params) => through(execute, { sql, rowsAsArray: true }, params.map(bound)),
  };
}

/** Reads of the embedded file over the connection that may not write. */
export function sqliteReads(source: DataSource): Reads {
  const { databaseConnection } = driverOf(source) as { databaseConnection: SqliteConnection };
  return {
    query: async (sql, params = []) => databaseConnection.objects(sql, params) as never,
    rows: async (sql, params) => databaseConnection.arrays(sql, params),
  };
}
