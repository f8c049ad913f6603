import { createHash } from 'node:crypto';
import { AppError } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { isDuplicate } from '../database/faults.ts';
import { sqlInstant } from '../database/dialect.ts';
import { execute } from '../database/rows.ts';
import { idempotencyTable } from './idempotency.entity.ts';

const KEPT_MS = 24 * 3_600_000;
const LONGEST_KEY = 100;

/** The hash under which a request is remembered: the same words give the same hash. */
export const requestHash = (operation: string, input: unknown): string =>
  createHash('sha256').update(operation).update('\0').update(JSON.stringify(input, sortedKeys)).digest('hex');

const sortedKeys = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

interface Request {
  readonly actorId: string;
  /** Null or empty: the client asked for no such promise, and the work simply runs. */
  readonly key: string | null | undefined;
  readonly requestHash: string;
  readonly now: Date;
}

/**
 * Does work once per actor and key, in the caller's transaction: a second sending gets the first answer.
 * The row is inserted first, so that of two at once one waits and then fails on the key; run it again then
 * (`whenRepeated`). Answers are stored as JSON: let `work` return ids, not rows.
 * @throws AppError IDEMPOTENCY_MISMATCH for the same key with another request, INVALID for a key too long
 */
export async function once<T>(tx: EntityManager, request: Request, work: () => Promise<T>): Promise<T> {
  const { actorId, key } = request;
  if (!key) return work();
  if (key.length > LONGEST_KEY) throw new AppError('INVALID', { violations: [{ field: 'idempotencyKey', code: 'TOO_LONG', params: { max: LONGEST_KEY, length: key.length } }] });
  const known = await tx.findOneBy(idempotencyTable, { actorId, key });
  if (known !== null && known.createdAt.getTime() > request.now.getTime() - KEPT_MS) {
    if (known.requestHash !== request.requestHash) throw new AppError('IDEMPOTENCY_MISMATCH');
    return JSON.parse(known.answer) as T;
  }
  if (known !== null) await execute(tx, 'DELETE FROM idempotency WHERE actor_id = ? AND idempotency_key = ?', [actorId, key]);
  await tx.insert(idempotencyTable, { actorId, key, requestHash: request.requestHash, answer: 'null', createdAt: request.now });
  const answer = await work();
  await execute(tx, 'UPDATE idempotency SET answer = ? WHERE actor_id = ? AND idempotency_key = ?', [JSON.stringify(answer ?? null), actorId, key]);
  return answer;
}

/** Runs a transaction with `once` inside; when another sending of the same key was first, reads its answer. */
export async function whenRepeated<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return run();
  }
}

/** Forgets answers older than a day; for the nightly job. */
export const forgetOldAnswers = (tx: EntityManager, now: Date): Promise<number> =>
  execute(tx, 'DELETE FROM idempotency WHERE created_at < ?', [sqlInstant(new Date(now.getTime() - KEPT_MS))]);
