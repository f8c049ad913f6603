import { randomInt } from 'node:crypto';
import { AppError, dayOf, sentence, type Violation } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import { sqlInstant } from '../database/dialect.ts';
import { isDuplicate } from '../database/faults.ts';
import { execute, insertRow } from '../database/rows.ts';
import { type MailAddressRow, mailAddressTable } from './mail.entity.ts';
import { dropWaitingLetters, writeLetter } from './mail.service.ts';
import type { MailSettingsType } from './mail.type.ts';

const CODE_MINUTES = 15;
const MOST_TRIES = 5;
/** Another code is sent at the earliest so long after the last. */
const PAUSE_SECONDS = 60;
const MOST_CODES_A_DAY = 10;
const LONGEST_ADDRESS = 254;
/** Something, an at sign, a domain with a dot; what else is right the confirmation shows. RFC 5321, 4.5.3.1 for the lengths. */
const ADDRESS = /^[^\s@<>(),;:"[\]\\]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

const addressOf = async (context: Context, personId: string): Promise<MailAddressRow | null> =>
  context.database.read.findOneBy(mailAddressTable, { personId });

const hashOf = ({ vault }: Context, personId: string, address: string, code: string): string =>
  vault.keyed('mail code', `${personId} ${address} ${code}`);

/** How the viewer is told of what waits for him. @throws AppError UNAUTHENTICATED */
export async function ownMailSettings(context: Context): Promise<MailSettingsType> {
  const { personId } = requireViewer(context);
  const row = await addressOf(context, personId);
  return {
    isMailSetUp: context.mailer !== null,
    address: row?.address ?? null,
    isConfirmed: row?.confirmedAt != null,
    wantsDigest: row?.address != null && row.wantsDigest,
  };
}

function refuseAddress(why: Pick<Violation, 'code' | 'params'>): never {
  throw new AppError('INVALID', { violations: [{ field: 'address', ...why }] });
}

function checkedAddress(given: string): string {
  const address = given.normalize('NFKC').trim();
  if (address.length > LONGEST_ADDRESS || !ADDRESS.test(address))
    refuseAddress({ code: 'MAIL_ADDRESS_MALFORMED' });
  return address;
}

const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

interface Asked {
  readonly personId: string;
  readonly address: string;
  readonly codeHash: string;
}

/** @throws AppError INVALID (address): why no code goes now */
function refuseAnother({ codeSentAt, codesDay, codesThatDay }: MailAddressRow, now: Date): never {
  const isSpent = codesDay === dayOf(now) && codesThatDay >= MOST_CODES_A_DAY;
  const passed = codeSentAt === null ? 0 : (now.getTime() - codeSentAt.getTime()) / 1_000;
  const seconds = Math.max(1, Math.ceil(PAUSE_SECONDS - passed));
  return refuseAddress(
    isSpent
      ? { code: 'MAIL_CODES_SPENT', params: { count: MOST_CODES_A_DAY } }
      : { code: 'MAIL_CODE_TOO_OFTEN', params: { seconds } },
  );
}

/** Keeps the first code of a person; of several at once one is kept. */
async function keepFirstCode(tx: EntityManager, asked: Asked, now: Date): Promise<void> {
  try {
    await insertRow(tx, mailAddressTable, {
      ...asked,
      confirmedAt: null,
      codeSentAt: now,
      codeAttempts: 0,
      codesDay: dayOf(now),
      codesThatDay: 1,
      wantsDigest: true,
    });
  } catch (error) {
    if (isDuplicate(error))
      refuseAddress({ code: 'MAIL_CODE_TOO_OFTEN', params: { seconds: PAUSE_SECONDS } });
    throw error;
  }
}

/**
 * Keeps a new code in place of the last. The pause and the number a day are part of the write: of many at once one matches.
 * @throws AppError INVALID (address)
 */
async function keepCode(tx: EntityManager, asked: Asked, now: Date): Promise<void> {
  const { personId, address, codeHash } = asked;
  const today = dayOf(now);
  const pauseEnds = new Date(now.getTime() - PAUSE_SECONDS * 1_000);
  const kept = await execute(
    tx,
    `UPDATE mail_address SET address = ?, confirmed_at = NULL, code_hash = ?, code_sent_at = ?, code_attempts = 0,
       codes_that_day = CASE WHEN codes_day = ? THEN codes_that_day + 1 ELSE 1 END, codes_day = ?
     WHERE person_id = ? AND (code_sent_at IS NULL OR code_sent_at <= ?)
       AND (codes_day <> ? OR codes_that_day < ?)`,
    [
      address,
      codeHash,
      sqlInstant(now),
      today,
      today,
      personId,
      sqlInstant(pauseEnds),
      today,
      MOST_CODES_A_DAY,
    ],
  );
  if (kept === 1) return;
  const known = await tx.findOneBy(mailAddressTable, { personId });
  if (known !== null) refuseAnother(known, now);
  await keepFirstCode(tx, asked, now);
}

/**
 * Names where the viewer wants to be written to, and sends a code there; nothing else is until he gives it back. One
 * code a minute, ten a day. What waited to be sent to the address before goes no more.
 * @throws AppError UNAUTHENTICATED, INVALID (address)
 */
export async function askMailAddress(context: Context, given: string): Promise<MailSettingsType> {
  const { personId } = requireViewer(context);
  if (context.mailer === null) refuseAddress({ code: 'MAIL_NOT_SET_UP' });
  const address = checkedAddress(given);
  const now = context.clock.systemNow();
  const code = newCode();
  const codeHash = hashOf(context, personId, address, code);
  const { language } = context;
  await context.database.transaction(async (tx) => {
    await keepCode(tx, { personId, address, codeHash }, now);
    await dropWaitingLetters(tx, personId);
    await writeLetter(
      tx,
      {
        personId,
        address,
        subject: sentence('MAIL_CODE_SUBJECT', language),
        body: sentence('MAIL_CODE', language, { code, minutes: CODE_MINUTES }),
        source: `code ${now.getTime()}`,
      },
      now,
    );
    await writeAudit(tx, context, { action: 'askMailAddress', entity: 'MailAddress' });
  });
  return ownMailSettings(context);
}

function refuseCode(): never {
  throw new AppError('INVALID', { violations: [{ field: 'code', code: 'MAIL_CODE_WRONG' }] });
}

/**
 * Gives back the code that was sent: from now on the viewer is written to there. Five tries, fifteen minutes.
 * @throws AppError UNAUTHENTICATED, INVALID (code)
 */
export async function confirmMailAddress(context: Context, given: string): Promise<MailSettingsType> {
  const { personId } = requireViewer(context);
  const known = await addressOf(context, personId);
  if (known?.address == null || known.codeHash === null || known.codeSentAt === null) return refuseCode();
  const now = context.clock.systemNow();
  const code = given.normalize('NFKC').replace(/\s/g, '');
  // A try is counted before it is looked at, so that many at once are no more than five.
  const counted = await context.database.transaction((tx) =>
    execute(
      tx,
      'UPDATE mail_address SET code_attempts = code_attempts + 1 WHERE person_id = ? AND code_attempts < ?',
      [personId, MOST_TRIES],
    ),
  );
  const isFresh = now.getTime() - known.codeSentAt.getTime() < CODE_MINUTES * 60_000;
  if (counted !== 1 || !isFresh || hashOf(context, personId, known.address, code) !== known.codeHash)
    return refuseCode();
  await context.database.transaction(async (tx) => {
    const confirmed = await execute(
      tx,
      'UPDATE mail_address SET confirmed_at = ?, code_hash = NULL WHERE person_id = ? AND code_hash = ?',
      [sqlInstant(now), personId, known.codeHash],
    );
    if (confirmed !== 1) refuseCode();
    await writeAudit(tx, context, { action: 'confirmMailAddress', entity: 'MailAddress' });
  });
  return ownMailSettings(context);
}

/** Chooses whether the daily mail comes. @throws AppError UNAUTHENTICATED */
export async function chooseDigest(context: Context, isWanted: boolean): Promise<MailSettingsType> {
  const { personId } = requireViewer(context);
  await context.database.transaction(async (tx) => {
    await execute(tx, 'UPDATE mail_address SET wants_digest = ? WHERE person_id = ?', [
      Number(isWanted),
      personId,
    ]);
    await writeAudit(tx, context, {
      action: 'chooseDigest',
      entity: 'MailAddress',
      detail: { wanted: Number(isWanted) },
    });
  });
  return ownMailSettings(context);
}

/**
 * Forgets where the viewer was written to; what waits to be sent there goes no more. When the last code went, how often
 * it was tried and how many went today stay known.
 * @throws AppError UNAUTHENTICATED
 */
export async function forgetMailAddress(context: Context): Promise<MailSettingsType> {
  const { personId } = requireViewer(context);
  await context.database.transaction(async (tx) => {
    await execute(
      tx,
      'UPDATE mail_address SET address = NULL, confirmed_at = NULL, code_hash = NULL, wants_digest = 1 WHERE person_id = ?',
      [personId],
    );
    await dropWaitingLetters(tx, personId);
    await writeAudit(tx, context, { action: 'forgetMailAddress', entity: 'MailAddress' });
  });
  return ownMailSettings(context);
}
