import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PoolConnection } from 'mysql2';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { isRetryable } from './faults.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { mysqlStatements, type Statements, sqliteStatements } from './statements.ts';

export type Work<T> = (tx: EntityManager) => Promise<T>;

export interface TransactionOptions {
  /** The work may run again as a whole: it carries a version, an idempotency key, or has no other effect. */
  readonly retry?: boolean;
  /** The work writes records and what goes with them, and nothing that says who somebody is or may do. */
  readonly ofRecords?: boolean;
}

export type Transactor = <T>(work: Work<T>, options?: TransactionOptions) => Promise<T>;

/** Transactions that may have changed who somebody is or may do, counted in this process. */
export interface IdentityWrites {
  readonly transaction: Transactor;
  /** What was read at one count is what is stored as far as this process knows, until the count is another. */
  readonly identityWrites: () => number;
}

/** Counts those transactions, committed or not, before their caller hears of them. */
export function countingIdentityWrites(transact: Transactor): IdentityWrites {
  let count = 0;
  return {
    identityWrites: () => count,
    async transaction(work, options) {
      try {
        return await transact(work, options);
      } finally {
        if (options?.ofRecords !== true) count += 1;
      }
    },
  };
}

const lastActs = new WeakMap<EntityManager, Work<void>[]>();

/** What a transaction shall do last of all before it commits: for rows many writers want and must hold shortly. */
export function atLast(tx: EntityManager, act: Work<void>): void {
  lastActs.set(tx, [...(lastActs.get(tx) ?? []), act]);
}

const withLastActs =
  <T>(work: Work<T>): Work<T> =>
  async (tx) => {
    const result = await work(tx);
    for (const act of lastActs.get(tx) ?? []) await act(tx);
    return result;
  };

const open = new WeakMap<EntityManager, Statements>();

/** The statements of a transaction. @throws TypeError for an EntityManager that is none */
export function statementsOf(tx: EntityManager): Statements {
  const statements = open.get(tx);
  if (statements === undefined) throw new TypeError('not a transaction');
  return statements;
}

const inside = new AsyncLocalStorage<true>();

/** A transaction started inside another would wait for itself on the embedded database. */
function refuseNesting(): void {
  if (inside.getStore()) throw new TypeError('a transaction inside a transaction: use the tx you were given');
}

let underWay = 0;

/**
 * Runs a transaction where a nested one is noticed. What notices costs every promise of the process, so that only the
 * embedded database does, and only while a transaction runs: on a server a nested one takes a connection of its own,
 * and every use case runs on the embedded database in the tests.
 */
async function noticed<T>(run: () => Promise<T>): Promise<T> {
  underWay += 1;
  try {
    return await inside.run(true, run);
  } finally {
    underWay -= 1;
    if (underWay === 0) inside.disable();
  }
}

/** Writes of the embedded database, one transaction at a time, in the order they came. */
export function sqliteTransactor(writer: DataSource): Transactor {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    refuseNesting();
    const turn = last.then(() => noticed(() => onWriter(writer, work)));
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** @param writer a DataSource of one connection, so the caller must let transactions pass one by one */
async function onWriter<T>(writer: DataSource, work: Work<T>): Promise<T> {
  const runner = writer.createQueryRunner();
  const connection = connectionOf(writer);
  // Not deferred: a transaction that starts by reading could not become a writer beside a second process.
  connection.exec('BEGIN IMMEDIATE');
  return throughout(runner, sqliteStatements(connection), work);
}

/** Runs the work and ends the transaction, one way or the other. */
async function throughout<T>(runner: QueryRunner, statements: Statements, work: Work<T>): Promise<T> {
  markActive(runner, true);
  open.set(runner.manager, statements);
  try {
    const result = await withLastActs(work)(runner.manager);
    await statements.commit();
    return result;
  } catch (error) {
    await statements.rollback();
    throw error;
  } finally {
    markActive(runner, false);
  }
}

/** Keeps TypeORM's own save() from opening a transaction inside ours. */
const markActive = (runner: QueryRunner, active: boolean): void => {
  (runner as { isTransactionActive: boolean }).isTransactionActive = active;
};

const connectionOf = ({ driver }: DataSource): SqliteConnection =>
  (driver as unknown as { databaseConnection: SqliteConnection }).databaseConnection;

const ATTEMPTS = 6;

/**
 * Transactions of MySQL and MariaDB.
 * @param writes a pool whose connections do not commit by themselves: a transaction begins with its first statement
 */
export function mysqlTransactor(writes: DataSource): Transactor {
  return async (work, options = {}) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await onPool(writes, work);
      } catch (error) {
        if (options.retry !== true || attempt === ATTEMPTS || !isRetryable(error)) throw error;
        await sleep(Math.random() * 40 * 2 ** attempt);
      }
    }
  };
}

async function onPool<T>(writes: DataSource, work: Work<T>): Promise<T> {
  const runner = writes.createQueryRunner();
  const connection = (await runner.connect()) as PoolConnection;
  const statements = mysqlStatements(connection);
  // A connection that may still be inside a transaction serves nobody else.
  const rollback = () => statements.rollback().catch(() => connection.destroy());
  try {
    return await throughout(runner, { ...statements, rollback }, work);
  } finally {
    await runner.release();
  }
}
