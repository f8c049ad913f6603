import type { EntityManager } from 'typeorm';
import type { App } from '../context.ts';
import { sqlInstant } from '../database/dialect.ts';
import { execute, insertRows, select } from '../database/rows.ts';
import { daysAgo, isLaidAside, LONGEST_RUN_MS, triedAgainMs } from '../jobs/attempts.service.ts';
import { type MailRow, mailTable } from './mail.entity.ts';
import type { Mailer } from './mailer.ts';

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
type Waiting = Pick<MailRow, 'id' | 'personId' | 'address' | 'subject' | 'body' | 'source' | 'attempts'>;

async function waiting({ database, clock }: Sender): Promise<Waiting[]> {
  const rows = await database.query<Record<string, unknown>>(
    `SELECT id, person_id, address, subject, body, source, attempts FROM mail WHERE state = 'WAITING' AND not_before_ms <= ? ORDER BY id LIMIT ${BATCH}`,
    [clock.systemNow().getTime()],
  );
  return rows.map((row) => ({
    id: String(row['id']),
    personId: String(row['person_id']),
    address: String(row['address']),
    subject: String(row['subject']),
    body: String(row['body']),
    source: String(row['source']),
    attempts: Number(row['attempts']),
  }));
}

/** What digest letters are made by begins so. */
export const DIGEST = 'digest ';

/** A digest goes only to who still wants it there and may still sign in; a code goes where it was asked for. */
async function isStillMeant({ database }: Sender, { personId, address, source }: Waiting): Promise<boolean> {
  if (!source.startsWith(DIGEST)) return true;
  const wanted = await database.query(
    `SELECT m.id FROM mail_address m JOIN account a ON a.person_id = m.person_id AND a.disabled = 0
     WHERE m.person_id = ? AND m.address = ? AND m.confirmed_at IS NOT NULL AND m.wants_digest <> 0`,
    [personId, address],
  );
  return wanted.length > 0;
}

/** Takes back what waits to be sent to a person. */
export const dropWaitingLetters = (tx: EntityManager, personId: string): Promise<number> =>
  execute(tx, "DELETE FROM mail WHERE person_id = ? AND state = 'WAITING'", [personId]);

/** Forgets the letters of more than thirty days ago that went or were laid aside. @returns how many */
export const forgetOldLetters = (tx: EntityManager, now: Date): Promise<number> =>
  execute(tx, "DELETE FROM mail WHERE state IN ('SENT', 'DEAD') AND created_at < ?", [
    sqlInstant(daysAgo(now, 30)),
  ]);

async function note(app: Sender, letter: Waiting, error: unknown): Promise<void> {
  const now = app.clock.systemNow();
  const attempts = letter.attempts + 1;
  const isDead = isLaidAside(attempts);
  await app.database.transaction((tx) =>
    error === null
      ? execute(tx, "UPDATE mail SET state = 'SENT', sent_at = ?, body = '' WHERE id = ?", [
          sqlInstant(now),
          letter.id,
        ])
      : execute(tx, 'UPDATE mail SET attempts = ?, not_before_ms = ?, state = ?, body = ? WHERE id = ?', [
          attempts,
          triedAgainMs(attempts, now),
          isDead ? 'DEAD' : 'WAITING',
          isDead ? '' : letter.body,
          letter.id,
        ]),
  );
}

const drop = ({ database }: Sender, { id }: Waiting): Promise<number> =>
  database.transaction((tx) => execute(tx, 'DELETE FROM mail WHERE id = ?', [id]));

/** @returns null when the server took it */
async function errorOf(mailer: Mailer, { id, address, subject, body }: Waiting): Promise<unknown> {
  try {
    await mailer.send({ to: address, subject, text: body, messageId: `<luze-${id}@${mailer.domain}>` });
    return null;
  } catch (error) {
    return error;
  }
}

/**
 * Sends what waits and is still meant, the oldest first. Between the server's word that it took a letter and the note that it went the
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
    if (!(await isStillMeant(app, letter))) {
      await drop(app, letter);
      continue;
    }
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
