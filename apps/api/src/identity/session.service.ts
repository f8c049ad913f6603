import type { Office } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.ts';
import { dialectOf, forUpdate, readInstant, sqlInstant } from '../database/dialect.ts';
import type { RawRow } from '../database/reads.ts';
import { execute, insert, insertRow, select } from '../database/rows.ts';
import type { AccountRow } from './account.entity.ts';
import { hashOf, newToken } from './bearer-token.service.ts';
import { gathered } from './gathered.ts';
import { keptBriefly } from './kept-briefly.ts';
import { sessionTable } from './session.entity.ts';

export const SESSION_LIMITS = {
  idleMs: 30 * 60_000,
  absoluteMs: 12 * 3_600_000,
  parallel: 3,
  touchMs: 60_000,
  /** How long a proof of who one is counts for acts that ask for it. */
  stepUpMs: 5 * 60_000,
  /** How long requests sent under an id that has been replaced still find their session. */
  replacedMs: 30_000,
  /** How long an end by another process may go unnoticed. */
  keptMs: 250,
} as const;

/** A session in force with the account and person it belongs to. */
export interface LiveSession {
  readonly sessionId: string;
  readonly accountId: string;
  readonly username: string;
  readonly epoch: number;
  readonly mustChangePassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly personId: string;
  readonly personName: string;
  readonly unitId: string;
  readonly office: Office | null;
  /** Somebody has at some time delegated to this person. */
  readonly hasCarried: boolean;
  /** When the person last proved who he is; signing in is such a proof. */
  readonly steppedUpAt: Date | null;
}

/**
 * Opens a session and ends the oldest beyond three.
 * @returns the token for the cookie: 256 random bits, of which only the SHA-256 is stored
 */
export async function openSession(
  tx: EntityManager,
  account: Pick<AccountRow, 'id' | 'epoch'>,
  device: string,
  now: Date,
): Promise<string> {
  const token = newToken();
  await insertRow(tx, sessionTable, {
    accountId: account.id,
    tokenHash: hashOf(token),
    epoch: account.epoch,
    device: device.slice(0, 120),
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + SESSION_LIMITS.absoluteMs),
    steppedUpAt: now,
    replacedBy: null,
  });
  const open = await select<{ id: string | number }>(
    tx,
    'SELECT id FROM session WHERE account_id = ? AND replaced_by IS NULL ORDER BY created_at DESC, id DESC',
    [account.id],
  );
  for (const { id } of open.slice(SESSION_LIMITS.parallel))
    await execute(tx, 'DELETE FROM session WHERE id = ?', [id]);
  return token;
}

interface Stored {
  readonly id: string;
  readonly accountId: string;
  readonly sessionEpoch: number;
  readonly accountEpoch: number;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly username: string;
  readonly mustChangePassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly isClosed: boolean;
  readonly personId: string;
  readonly personName: string;
  readonly unitId: string;
  readonly office: Office | null;
  readonly hasCarried: boolean;
  readonly steppedUpAt: Date | null;
}

const findAll = (places: number): string =>
  `SELECT s.token_hash, s.id, s.account_id, s.epoch, a.epoch, s.last_seen_at, s.expires_at, a.username, a.must_change_password,
  CASE WHEN a.disabled = 0 AND p.active <> 0 THEN 0 ELSE 1 END, p.id, p.name, p.unit_id, p.office,
  EXISTS (SELECT 1 FROM delegation d WHERE d.delegate_id = p.id), s.stepped_up_at,
  EXISTS (SELECT 1 FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL)
  FROM session s JOIN account a ON a.id = s.account_id JOIN person p ON p.id = a.person_id WHERE s.token_hash IN (${Array(places).fill('?').join(', ')})`;

const storedOf = (raw: RawRow): Stored => ({
  id: String(raw[1]),
  accountId: String(raw[2]),
  sessionEpoch: Number(raw[3]),
  accountEpoch: Number(raw[4]),
  lastSeenAt: readInstant(raw[5]),
  expiresAt: readInstant(raw[6]),
  username: String(raw[7]),
  mustChangePassword: Number(raw[8]) !== 0,
  isClosed: Number(raw[9]) !== 0,
  personId: String(raw[10]),
  personName: String(raw[11]),
  unitId: String(raw[12]),
  office: raw[13] as Office | null,
  hasCarried: Number(raw[14]) === 1,
  steppedUpAt: raw[15] === null ? null : readInstant(raw[15]),
  hasSecondFactor: Number(raw[16]) === 1,
});

const MOST_TOGETHER = 16;
/** Two texts, each prepared once: most statements ask for one session or a few. */
const [FIND_ONE, FIND_MANY] = [findAll(1), findAll(MOST_TOGETHER)];
const lookUps = new WeakMap<Database, (hash: string) => Promise<Stored | null>>();

/** Sessions by the hash of their token: those of requests that come together in one statement, kept for a moment. */
function lookUpOf(database: Database): (hash: string) => Promise<Stored | null> {
  const known = lookUps.get(database);
  if (known !== undefined) return known;
  const lookUp = gathered<Stored>(async (hashes) => {
    const [first, more] = hashes;
    const raws = await (more === undefined
      ? database.rows(FIND_ONE, [first])
      : database.rows(
          FIND_MANY,
          Array.from({ length: MOST_TOGETHER }, (_, index) => hashes[index] ?? first),
        ));
    return new Map(raws.map((raw) => [String(raw[0]), storedOf(raw)]));
  }, MOST_TOGETHER);
  const remembered = keptBriefly(lookUp, database.identityWrites, SESSION_LIMITS.keptMs);
  lookUps.set(database, remembered);
  return remembered;
}

/**
 * Idle, absolute end, and the account's standing, all asked on every request: a right revoked here ends at once, one
 * revoked by another process within a quarter of a second.
 */
const isLive = (row: Stored, now: number): boolean =>
  !row.isClosed &&
  row.sessionEpoch === row.accountEpoch &&
  now < row.expiresAt.getTime() &&
  now - row.lastSeenAt.getTime() < SESSION_LIMITS.idleMs;

/** @returns null for a token that opens nothing (any more) */
export async function findSession(database: Database, token: string, now: Date): Promise<LiveSession | null> {
  const row = await lookUpOf(database)(hashOf(token));
  if (row === null || !isLive(row, now.getTime())) return null;
  if (now.getTime() - row.lastSeenAt.getTime() >= SESSION_LIMITS.touchMs) await touch(database, row.id, now);
  return {
    sessionId: row.id,
    accountId: row.accountId,
    username: row.username,
    epoch: row.accountEpoch,
    mustChangePassword: row.mustChangePassword,
    hasSecondFactor: row.hasSecondFactor,
    personId: row.personId,
    personName: row.personName,
    unitId: row.unitId,
    office: row.office,
    hasCarried: row.hasCarried,
    steppedUpAt: row.steppedUpAt,
  };
}

const touch = (database: Database, id: string, now: Date): Promise<void> =>
  database.transaction(
    async (tx) => {
      await execute(tx, 'UPDATE session SET last_seen_at = ? WHERE id = ? AND last_seen_at < ?', [
        sqlInstant(now),
        id,
        sqlInstant(now),
      ]);
    },
    { retry: true },
  );

/**
 * Puts a session with a new id in the place of one whose person has just proved who he is. Whoever knew the old
 * id gains nothing: it opens what it opened for half a minute more, so that requests of other tabs, which left before
 * the answer with the new cookie, are not sent to the sign-in page.
 * @returns the token for the cookie, or null when another tab was first: the browser has its cookie already
 */
export async function replaceSession(
  tx: EntityManager,
  sessionId: string,
  now: Date,
): Promise<string | null> {
  const [open] = await select<{ id: string | number }>(
    tx,
    `SELECT id FROM session WHERE id = ? AND replaced_by IS NULL${forUpdate(dialectOf(tx))}`,
    [sessionId],
  );
  if (open === undefined) return null;
  const token = newToken();
  const successor = await insert(
    tx,
    `INSERT INTO session (account_id, token_hash, epoch, device, created_at, last_seen_at, expires_at, stepped_up_at)
     SELECT account_id, ?, epoch, device, created_at, ?, expires_at, ? FROM session WHERE id = ?`,
    [hashOf(token), sqlInstant(now), sqlInstant(now), sessionId],
  );
  const until = sqlInstant(new Date(now.getTime() + SESSION_LIMITS.replacedMs));
  await execute(
    tx,
    `UPDATE session SET replaced_by = ?, stepped_up_at = NULL, expires_at = CASE WHEN expires_at < ? THEN expires_at ELSE ? END
     WHERE id = ?`,
    [successor, until, until, sessionId],
  );
  return token;
}

/** Ends one session of an account with those it replaced or was replaced by; false when it has none of that id. */
export async function endSession(tx: EntityManager, accountId: string, sessionId: string): Promise<boolean> {
  const rows = await select<{ id: string | number; replaced_by: string | number | null }>(
    tx,
    'SELECT id, replaced_by FROM session WHERE account_id = ? ORDER BY id',
    [accountId],
  );
  const chain = new Set<string>();
  const links = rows.map((row) => [String(row.id), String(row.replaced_by ?? row.id)] as const);
  if (!links.some(([id]) => id === sessionId)) return false;
  chain.add(sessionId);
  for (const [id, next] of links) if (chain.has(id)) chain.add(next);
  for (const [id, next] of links.toReversed()) if (chain.has(next)) chain.add(id);
  for (const id of chain) await execute(tx, 'DELETE FROM session WHERE id = ?', [id]);
  return true;
}

/** Ends every session of a person at the next request, on every instance: password, standing or role changed. */
export const endAllSessions = async (tx: EntityManager, personId: string): Promise<void> => {
  await execute(tx, 'UPDATE account SET epoch = epoch + 1 WHERE person_id = ?', [personId]);
};

/** Rows of sessions that are over; for the nightly job. */
export const deleteExpiredSessions = (tx: EntityManager, now: Date): Promise<number> =>
  execute(tx, 'DELETE FROM session WHERE expires_at < ? OR last_seen_at < ?', [
    sqlInstant(now),
    sqlInstant(new Date(now.getTime() - SESSION_LIMITS.idleMs)),
  ]);
