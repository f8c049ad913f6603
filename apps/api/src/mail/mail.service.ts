import type { EntityManager } from 'typeorm';
import type { App } from '../context.ts';
import { sqlInstant } from '../database/dialect.ts';
import { execute, insertRows, select } from '../database/rows.ts';
import { type MailRow, mailTable } from './mail.entity.ts';
import type { Mailer } from './mailer.ts';

/** Attempts before a letter is laid aside for a person to look at: the last a day after the first. */
const MOST_ATTEMPTS = 10;
const BATCH = 20;

/** A letter that is to go. */
export type NewLetter = Pick<MailRow, 'personId' | 'address' | 'subject' | 'body' | 'source'>;

/** Puts a letter on its way in the transaction of what it speaks of; the same source to the same person goes once. */
export async function writeLetter(tx: EntityManager, letter: NewLetter, now: Date): Promise<void> {
  const there = await select<{ id: unknown }>(tx, 'SELECT id FROM mail WHERE person_id = ? AND source = ?', [
    letter.personId,
    letter.source,
  ]);
  if (there.length > 0) return;
  await insertRows(tx, mailTable, [
    { ...letter, state: 'WAITING', attempts: 0, notBeforeMs: now.getTime(), createdAt: now, sentAt: null },
  ]);
}

type Sender = Pick<App, 'database' | 'clock' | 'log' | 'mailer'>;
type Waiting = Pick<MailRow, 'id' | 'address' | 'subject' | 'body' | 'attempts'>;

async function waiting({ database, clock }: Sender): Promise<Waiting[]> {
  const rows = await database.query<Record<string, unknown>>(
    `SELECT id, address, subject, body, attempts FROM mail WHERE state = 'WAITING' AND not_before_ms <= ? ORDER BY id LIMIT ${BATCH}`,
    [clock.systemNow().getTime()],
  );
  return rows.map((row) => ({
    id: String(row['id']),
    address: String(row['address']),
    subject: String(row['subject']),
    body: String(row['body']),
    attempts: Number(row['attempts']),
  }));
}

/** Minutes until a letter is tried again: 1, 2, 4 … */
const minutesAfter = (attempts: number): number => 2 ** attempts;

async function note(app: Sender, letter: Waiting, error: unknown): Promise<void> {
  const now = app.clock.systemNow();
  await app.database.transaction((tx) =>
    error === null
      ? execute(tx, "UPDATE mail SET state = 'SENT', sent_at = ?, body = '' WHERE id = ?", [
          sqlInstant(now),
          letter.id,
        ])
      : execute(tx, 'UPDATE mail SET attempts = ?, not_before_ms = ?, state = ? WHERE id = ?', [
          letter.attempts + 1,
          now.getTime() + 60_000 * minutesAfter(letter.attempts),
          letter.attempts + 1 >= MOST_ATTEMPTS ? 'DEAD' : 'WAITING',
          letter.id,
        ]),
  );
}

/** @returns null when the server took it */
async function errorOf(mailer: Mailer, { id, address, subject, body }: Waiting): Promise<unknown> {
  try {
    await mailer.send({ to: address, subject, text: body, messageId: `<luze-${id}@${mailer.domain}>` });
    return null;
  } catch (error) {
    return error;
  }
}

/** A run ends before the lease of its job does: what is left goes with the next. */
const LONGEST_RUN_MS = 20_000;

/**
 * Sends what waits, the oldest first. Between the server's word that it took a letter and the note that it went the
 * sender may die, or another begin: the letter then goes again under the same number, which mail programs show once. No
 * transaction is open while the server is spoken to.
 * @returns how many went
 */
export async function sendLetters(app: Sender): Promise<number> {
  const { mailer, clock, log } = app;
  if (mailer === null) return 0;
  const until = clock.systemNow().getTime() + LONGEST_RUN_MS;
  let sent = 0;
  for (const letter of await waiting(app)) {
    if (clock.systemNow().getTime() > until) break;
    const error = await errorOf(mailer, letter);
    if (error === null) sent += 1;
    // Neither the address nor the text: the log is read by others than the mail.
    else
      log.warn(
        { letter: letter.id, attempts: letter.attempts + 1, code: codeOf(error) },
        'a letter did not go',
      );
    await note(app, letter, error);
  }
  return sent;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
