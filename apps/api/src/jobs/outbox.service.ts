import type { EntityManager } from 'typeorm';
import type { App } from '../context.ts';
import { sqlInstant } from '../database/dialect.ts';
import { execute, insertLater } from '../database/rows.ts';
import { type OutboxRow, outboxTable } from './outbox.entity.ts';

/** Attempts before a promise is laid aside for a person to look at. */
const MOST_ATTEMPTS = 8;
const BATCH = 50;

/** Carries out one promise in its own transaction; must be safe to run twice: the row may be taken again. */
export type Receiver = (tx: EntityManager, row: OutboxRow, app: Pick<App, 'clock'>) => Promise<void>;

/** Promises an effect in the transaction of the act that causes it. @param from not before this instant */
export const promise = async (
  tx: EntityManager,
  kind: string,
  payload: unknown,
  now: Date,
  from = now,
): Promise<void> =>
  insertLater(tx, outboxTable, [
    {
      kind,
      payload,
      state: 'WAITING',
      attempts: 0,
      notBeforeMs: from.getTime(),
      createdAt: now,
      doneAt: null,
    },
  ]);

type Sender = Pick<App, 'database' | 'clock' | 'log'>;

/** Carries out what waits, the oldest first. @returns how many were done */
export async function deliver(app: Sender, receivers: ReadonlyMap<string, Receiver>): Promise<number> {
  const now = app.clock.systemNow();
  const waiting = await app.database.query<{ id: string | number }>(
    `SELECT id FROM outbox WHERE state = 'WAITING' AND not_before_ms <= ? ORDER BY id LIMIT ${BATCH}`,
    [now.getTime()],
  );
  let done = 0;
  for (const { id } of waiting) if (await deliverOne(app, receivers, String(id))) done += 1;
  return done;
}

async function deliverOne(
  app: Sender,
  receivers: ReadonlyMap<string, Receiver>,
  id: string,
): Promise<boolean> {
  try {
    await app.database.transaction(
      async (tx) => {
        const row = await tx.findOneBy(outboxTable, { id });
        if (row === null || row.state !== 'WAITING') return;
        const receive = receivers.get(row.kind);
        if (receive === undefined) throw new TypeError(`nobody receives ${row.kind}`);
        await receive(tx, row, app);
        await execute(
          tx,
          "UPDATE outbox SET state = 'DONE', done_at = ? WHERE id = ? AND state = 'WAITING'",
          [sqlInstant(app.clock.systemNow()), id],
        );
      },
      { retry: true },
    );
    return true;
  } catch (error) {
    app.log.error({ err: error, outbox: id }, 'a promise could not be carried out');
    await postpone(app, id);
    return false;
  }
}

/** Waits 2, 4, 8 … seconds longer each time; at last lays the promise aside. */
const postpone = (app: Sender, id: string): Promise<void> =>
  app.database.transaction(
    async (tx) => {
      const row = await tx.findOneBy(outboxTable, { id });
      if (row === null) return;
      const attempts = row.attempts + 1;
      await execute(tx, 'UPDATE outbox SET attempts = ?, not_before_ms = ?, state = ? WHERE id = ?', [
        attempts,
        app.clock.systemNow().getTime() + 1_000 * 2 ** attempts,
        attempts >= MOST_ATTEMPTS ? 'DEAD' : 'WAITING',
        id,
      ]);
    },
    { retry: true },
  );
