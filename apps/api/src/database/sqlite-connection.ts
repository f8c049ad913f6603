import Libsql from 'libsql';
import { sqlInstant } from './dialect.ts';

type Bound = string | bigint | number | null;

/**
 * A value as libsql may be given it. It binds whole JS numbers as REAL ('1.0' in a text column) and aborts the
 * whole process on a Date or an undefined, so both are settled here.
 * @throws TypeError for a value no column holds.
 */
export function bind(value: unknown): Bound {
  if (value === null || typeof value === 'string' || typeof value === 'bigint') return value;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (value instanceof Date) return sqlInstant(value);
  throw new TypeError(`a ${typeof value} cannot be bound to a statement`);
}

interface Statement {
  readonly reader: boolean;
  run(...values: unknown[]): { changes: number; lastInsertRowid: number | bigint };
  all(...values: unknown[]): unknown[];
  raw(on: boolean): Statement;
}

const MOST_STATEMENTS = 200;

/** The connection TypeORM is given in place of better-sqlite3's. */
export class SqliteConnection extends Libsql {
  /** Statements that answer objects, those that answer arrays and those that write, the one used last at the end. */
  readonly #objects = new Map<string, Statement>();
  readonly #reads = new Map<string, Statement>();
  readonly #writes = new Map<string, Statement>();

  override prepare(sql: string): never {
    const statement = this.#prepared(sql);
    const safe: Pick<Statement, 'reader' | 'run' | 'all'> = {
      reader: statement.reader,
      // One array, because libsql takes a lone null argument for an object of named parameters.
      run: (...values) => statement.run(values.map(bind)),
      all: (...values) => statement.all(values.map(bind)),
    };
    return safe as never;
  }

  /** The rows of a read as objects by column name; the statement is kept for the next time. */
  objects(sql: string, values: readonly unknown[]): object[] {
    const statement = this.#kept(this.#objects, sql, () => this.#prepared(sql));
    return statement.all(values.map(bind)) as object[];
  }

  /** The rows of a read as arrays in the order of the SELECT; the statement is kept for the next time. */
  arrays(sql: string, values: readonly unknown[]): unknown[][] {
    const statement = this.#kept(this.#reads, sql, () => this.#prepared(sql).raw(true));
    return statement.all(values.map(bind)) as unknown[][];
  }

  /** A write; the statement is kept for the next time. `made`: the id of the row inserted last. */
  write(sql: string, values: readonly unknown[]): { matched: number; made: string } {
    const statement = this.#kept(this.#writes, sql, () => this.#prepared(sql));
    const { changes, lastInsertRowid } = statement.run(values.map(bind));
    return { matched: changes, made: String(lastInsertRowid) };
  }

  #kept(among: Map<string, Statement>, sql: string, prepare: () => Statement): Statement {
    const statement = among.get(sql) ?? prepare();
    among.delete(sql);
    among.set(sql, statement);
    const [oldest] = among.keys();
    if (among.size > MOST_STATEMENTS && oldest !== undefined) among.delete(oldest);
    return statement;
  }

  #prepared(sql: string): Statement {
    return super.prepare(sql) as unknown as Statement;
  }
}
