import { AppError } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { type Dialect, insertOrIgnore, sqlInstant } from '../database/dialect.ts';
import { execute, executeLater, select } from '../database/rows.ts';

/** A submission that may arrive twice: who sends it, under which key, with what content. */
export interface Submission {
  readonly actorId: string;
  readonly key: string;
  /** Everything that makes the request what it is; only its mac is kept. */
  readonly request: unknown;
  /** Keyed: by a plain hash one could try names until one fits. */
  readonly mac: (text: string) => string;
  readonly now: Date;
}

interface StoredAnswer {
  readonly request_hash: string;
  readonly answer: string;
}

/**
 * Does the work once per actor and key and gives the same answer ever after (24 hours). The row is written first,
 * in the transaction of the work: of two that arrive together the second waits, then finds the answer.
 * @throws AppError IDEMPOTENCY_MISMATCH when the same key comes with another request
 */
export async function once<T>(
  tx: EntityManager,
  dialect: Dialect,
  submission: Submission,
  work: () => Promise<T>,
): Promise<T> {
  const { actorId, key, now } = submission;
  if (key.length > 100)
    throw new AppError('INVALID', {
      violations: [{ field: 'idempotencyKey', code: 'TOO_LONG', params: { max: 100, length: key.length } }],
    });
  const hash = submission.mac(`idempotency ${JSON.stringify(submission.request)}`);
  const mine = await execute(
    tx,
    `${insertOrIgnore(dialect)} INTO idempotency (actor_id, idempotency_key, request_hash, answer, created_at) VALUES (?, ?, ?, '', ?)`,
    [actorId, key, hash, sqlInstant(now)],
  );
  if (mine === 0) {
    const [stored] = await select<StoredAnswer>(
      tx,
      'SELECT request_hash, answer FROM idempotency WHERE actor_id = ? AND idempotency_key = ?',
      [actorId, key],
    );
    if (stored?.request_hash !== hash) throw new AppError('IDEMPOTENCY_MISMATCH');
    return JSON.parse(stored.answer) as T;
  }
  const answer = await work();
  executeLater(tx, 'UPDATE idempotency SET answer = ? WHERE actor_id = ? AND idempotency_key = ?', [
    JSON.stringify(answer),
    actorId,
    key,
  ]);
  return answer;
}

const KEPT_MS = 24 * 3_600_000;

/** Forgets answers older than a day; for the nightly job. */
export const forgetOldAnswers = (tx: EntityManager, now: Date): Promise<number> =>
  execute(tx, 'DELETE FROM idempotency WHERE created_at < ?', [
    sqlInstant(new Date(now.getTime() - KEPT_MS)),
  ]);
