import type { EntityManager } from 'typeorm';
import type { App } from '../context.ts';
import type { Database } from '../database/database.ts';
import { insertOrIgnore } from '../database/dialect.ts';
import { execute } from '../database/rows.ts';

const WINDOW_MS = 15 * 60_000;

/** Failures allowed within a window. An account is never closed by strangers: past its limit only the pace drops. */
export const ATTEMPT_LIMITS = { pair: 5, account: 20, address: 100 } as const;

/** Names under which one attempt is counted; keyed hashes, so that the table shows no usernames. */
export interface Buckets {
  readonly pair: string;
  readonly account: string;
  readonly address: string;
}

export const bucketsOf = (key: App['auditKey'], username: string, address: string): Buckets => ({
  pair: `p:${key.mac(`pair ${username} ${address}`)}`,
  account: `a:${key.mac(`account ${username}`)}`,
  address: `i:${key.mac(`address ${address}`)}`,
});

class Refused extends Error {}

/** Counts a failure up before anything is verified: parallel guesses cannot slip between reading and writing. */
const COUNT_HARD = `UPDATE sign_in_attempt SET failures = CASE WHEN window_ms <= ? THEN 1 ELSE failures + 1 END,
  window_ms = CASE WHEN window_ms <= ? THEN ? ELSE window_ms END WHERE bucket = ? AND (window_ms <= ? OR failures < ?)`;

/** As above, and past the limit one attempt each 2, 4, 6 … 60 seconds. next_ms first: MySQL assigns left to right. */
const COUNT_SOFT = `UPDATE sign_in_attempt SET next_ms = CASE WHEN window_ms <= ? OR failures < ? THEN 0 WHEN failures >= ? THEN ? ELSE ? + (failures - ?) * 2000 END,
  failures = CASE WHEN window_ms <= ? THEN 1 ELSE failures + 1 END, window_ms = CASE WHEN window_ms <= ? THEN ? ELSE window_ms END
  WHERE bucket = ? AND (window_ms <= ? OR failures < ? OR next_ms <= ?)`;

async function countHard(tx: EntityManager, bucket: string, limit: number, now: number): Promise<void> {
  const cut = now - WINDOW_MS;
  if ((await execute(tx, COUNT_HARD, [cut, cut, now, bucket, cut, limit])) === 0) throw new Refused();
}

async function countSoft(tx: EntityManager, bucket: string, limit: number, now: number): Promise<void> {
  const cut = now - WINDOW_MS;
  const counted = await execute(tx, COUNT_SOFT, [
    cut,
    limit,
    limit + 29,
    now + 60_000,
    now,
    limit - 1,
    cut,
    cut,
    now,
    bucket,
    cut,
    limit,
    now,
  ]);
  if (counted === 0) throw new Refused();
}

/**
 * Reserves one attempt. Refused as a whole: an attempt a stranger's guesses delay costs the owner nothing.
 * @returns false when it may not be tried
 */
export async function reserveAttempt(
  database: Pick<Database, 'dialect' | 'transaction'>,
  buckets: Buckets,
  now: Date,
): Promise<boolean> {
  const nowMs = now.getTime();
  try {
    await database.transaction(
      async (tx) => {
        for (const bucket of [buckets.pair, buckets.account, buckets.address]) {
          await execute(
            tx,
            `${insertOrIgnore(database.dialect)} INTO sign_in_attempt (bucket, failures, window_ms, next_ms) VALUES (?, 0, 0, 0)`,
            [bucket],
          );
        }
        await countHard(tx, buckets.pair, ATTEMPT_LIMITS.pair, nowMs);
        await countSoft(tx, buckets.account, ATTEMPT_LIMITS.account, nowMs);
        await countHard(tx, buckets.address, ATTEMPT_LIMITS.address, nowMs);
      },
      { retry: true },
    );
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

const LESS = 'UPDATE sign_in_attempt SET failures = failures - 1 WHERE bucket = ? AND failures > 0';

/** Takes the reservation back after a success; the pair of account and address starts afresh. */
export async function releaseAttempt(tx: EntityManager, buckets: Buckets): Promise<void> {
  await execute(tx, 'UPDATE sign_in_attempt SET failures = 0 WHERE bucket = ?', [buckets.pair]);
  for (const bucket of [buckets.account, buckets.address]) await execute(tx, LESS, [bucket]);
}

/** Takes the reservation back where nothing was tried: a code was left out. What failed before stays counted. */
export async function returnAttempt(tx: EntityManager, buckets: Buckets): Promise<void> {
  for (const bucket of [buckets.pair, buckets.account, buckets.address]) await execute(tx, LESS, [bucket]);
}

/** Lets an account try again at once: a new one-time password was handed out. */
export const forgetAttempts = async (tx: EntityManager, buckets: Pick<Buckets, 'account'>): Promise<void> => {
  await execute(tx, 'DELETE FROM sign_in_attempt WHERE bucket = ?', [buckets.account]);
};

/** Buckets whose account is past its limit now. */
export const isSlowedDown = (
  row: { failures: number | string; window_ms: number | string },
  now: Date,
): boolean =>
  Number(row.failures) >= ATTEMPT_LIMITS.account && Number(row.window_ms) > now.getTime() - WINDOW_MS;
