import type { PoolConnection, ResultSetHeader } from 'mysql2';
import { type Dialect, sqlInstant } from './dialect.ts';
import type { SqliteConnection } from './sqlite-connection.ts';

/** What a write did: the rows it matched, and the id or counter the database made, `'0'` where it made none. */
export interface Written {
  readonly matched: number;
  readonly made: string;
}

/** The statements of one transaction, past TypeORM: its runner costs more than most of what a write asks for. */
export interface Statements {
  readonly dialect: Dialect;
  /** Rows as objects by column name. */
  read(sql: string, params: readonly unknown[]): Promise<object[]>;
  write(sql: string, params: readonly unknown[]): Promise<Written>;
  /**
   * A write whose outcome nobody needs to know: sent with what comes next, at the latest with the commit, so that it
   * costs no round trip of its own. Where it fails, what it was sent with fails.
   */
  later(sql: string, params: readonly unknown[]): void;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** Texts with more values than this are lists of some length, which would push out what is prepared and kept. */
const MOST_PREPARED = 100;

/** A value as the server compares and stores it; a `number` would be sent as a fraction. */
function bound(value: unknown): string | number | null {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return sqlInstant(value);
  throw new TypeError(`a ${typeof value} cannot be bound to a statement`);
}

/**
 * Statements of MySQL and MariaDB, prepared once per connection and text; those sent together go as one text, of which
 * the server leaves the rest undone where one fails.
 * @param connection one that takes several statements at once and does not commit by itself
 */
export function mysqlStatements(connection: PoolConnection): Statements {
  let waiting: { readonly sql: string; readonly params: readonly unknown[] }[] = [];

  const send = (sql: string, params: readonly unknown[], isPrepared: boolean): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const done = (error: unknown, answer: unknown): void => (error ? reject(error) : resolve(answer));
      if (isPrepared) connection.execute(sql, params.map(bound), done);
      else connection.query(sql, params.map(bound), done);
    });

  function ask(sql: string, params: readonly unknown[]): Promise<unknown> {
    if (waiting.length === 0) return send(sql, params, params.length <= MOST_PREPARED);
    const all = [...waiting, { sql, params }];
    waiting = [];
    return send(
      all.map((one) => one.sql).join(';\n'),
      all.flatMap((one) => one.params),
      false,
    ).then((answers) => (answers as unknown[]).at(-1));
  }

  return {
    dialect: 'mysql',
    read: (sql, params) => ask(sql, params) as Promise<object[]>,
    async write(sql, params) {
      const { affectedRows, insertId } = (await ask(sql, params)) as ResultSetHeader;
      return { matched: affectedRows, made: String(insertId) };
    },
    later(sql, params) {
      waiting.push({ sql, params });
    },
    async commit() {
      await ask('COMMIT', []);
    },
    async rollback() {
      waiting = [];
      await send('ROLLBACK', [], false);
    },
  };
}

export const sqliteStatements = (connection: SqliteConnection): Statements => ({
  dialect: 'sqlite',
  read: async (sql, params) => connection.objects(sql, params),
  write: async (sql, params) => connection.write(sql, params),
  later(sql, params) {
    connection.write(sql, params);
  },
  async commit() {
    connection.exec('COMMIT');
  },
  async rollback() {
    // A full disk rolls back by itself; a second ROLLBACK would hide the cause.
    if (connection.inTransaction) connection.exec('ROLLBACK');
  },
});
