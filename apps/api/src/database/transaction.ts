import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { isRetryable } from './faults.ts';

export type Work<T> = (tx: EntityManager) => Promise<T>;

export interface TransactionOptions {
  /** The work may run again as a whole: it carries a version, an idempotency key, or has no other effect. */
  readonly retry?: boolean;
}

export type Transactor = <T>(work: Work<T>, options?: TransactionOptions) => Promise<T>;

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

const inside = new AsyncLocalStorage<true>();

/** A transaction started inside another would wait for itself on the embedded database. */
function refuseNesting(): void {
  if (inside.getStore()) throw new TypeError('a transaction inside a transaction: use the tx you were given');
}

/** Writes of the embedded database, one transaction at a time, in the order they came. */
export function sqliteTransactor(writer: DataSource): Transactor {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    refuseNesting();
    const turn = last.then(() => inside.run(true, () => onWriter(writer, work)));
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** @param writer a DataSource of one connection, so the caller must let transactions pass one by one */
async function onWriter<T>(writer: DataSource, work: Work<T>): Promise<T> {
  const runner = writer.createQueryRunner();
  // Not deferred: a transaction that starts by reading could not become a writer beside a second process.
  await runner.query('BEGIN IMMEDIATE');
  markActive(runner, true);
  try {
    const result = await withLastActs(work)(runner.manager);
    await runner.query('COMMIT');
    return result;
  } catch (error) {
    // A full disk rolls back by itself; a second ROLLBACK would hide the cause.
    if (isOpen(writer)) await runner.query('ROLLBACK');
    throw error;
  } finally {
    markActive(runner, false);
  }
}

/** Keeps TypeORM's own save() from opening a transaction inside ours. */
const markActive = (runner: QueryRunner, active: boolean): void => {
  (runner as { isTransactionActive: boolean }).isTransactionActive = active;
};

const isOpen = (writer: DataSource): boolean =>
  (writer.driver as unknown as { databaseConnection: { inTransaction: boolean } }).databaseConnection
    .inTransaction;

const ATTEMPTS = 6;

/** READ COMMITTED: guards are versions and states in the WHERE, not snapshots. */
export function mysqlTransactor(pool: DataSource): Transactor {
  return async (work, options = {}) => {
    refuseNesting();
    for (let attempt = 1; ; attempt++) {
      try {
        return await inside.run(true, () => pool.transaction('READ COMMITTED', withLastActs(work)));
      } catch (error) {
        if (options.retry !== true || attempt === ATTEMPTS || !isRetryable(error)) throw error;
        await sleep(Math.random() * 40 * 2 ** attempt);
      }
    }
  };
}
