import { createHash, randomBytes } from 'node:crypto';
import type { Office } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.ts';
import { readInstant, sqlInstant } from '../database/dialect.ts';
import { execute, insertRow, select } from '../database/rows.ts';
import type { AccountRow } from './account.entity.ts';
import { sessionTable } from './session.entity.ts';

export const SESSION_LIMITS = {
  idleMs: 30 * 60_000,
  absoluteMs: 12 * 3_600_000,
  parallel: 3,
  touchMs: 60_000,
} as const;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A session in force with the account and person it belongs to. */
export interface LiveSession {
  readonly sessionId: string;
  readonly accountId: string;
  readonly username: string;
  readonly epoch: number;
  readonly mustChangePassword: boolean;
  readonly personId: string;
  readonly personName: string;
  readonly unitId: string;
  readonly office: Office | null;
  /** Somebody has at some time delegated to this person. */
  readonly hasCarried: boolean;
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
  const token = randomBytes(32).toString('base64url');
  await insertRow(tx, sessionTable, {
    accountId: account.id,
    tokenHash: hashOf(token),
    epoch: account.epoch,
    device: device.slice(0, 120),
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + SESSION_LIMITS.absoluteMs),
  });
  const open = await select<{ id: string | number }>(
    tx,
    'SELECT id FROM session WHERE account_id = ? ORDER BY created_at DESC, id DESC',
    [account.id],
  );
  for (const { id } of open.slice(SESSION_LIMITS.parallel))
    await execute(tx, 'DELETE FROM session WHERE id = ?', [id]);
  return token;
}

interface Stored {
  id: string | number;
  account_id: string | number;
  session_epoch: number;
  last_seen_at: unknown;
  expires_at: unknown;
  username: string;
  account_epoch: number;
  must_change_password: number;
  disabled: number;
  person_id: string | number;
  person_name: string;
  unit_id: string | number;
  office: Office | null;
  active: number;
  has_carried: number | string;
}

const FIND = `SELECT s.id, s.account_id, s.epoch AS session_epoch, s.last_seen_at, s.expires_at, a.username,
  a.epoch AS account_epoch, a.must_change_password, a.disabled, p.id AS person_id, p.name AS person_name, p.unit_id, p.office, p.active,
  EXISTS (SELECT 1 FROM delegation d WHERE d.delegate_id = p.id) AS has_carried
  FROM session s JOIN account a ON a.id = s.account_id JOIN person p ON p.id = a.person_id WHERE s.token_hash = ?`;

/** Idle, absolute end, and the account's standing, all asked on every request: a revoked right ends at once. */
function isLive(row: Stored, now: number): boolean {
  return (
    row.disabled === 0 &&
    row.active !== 0 &&
    row.session_epoch === row.account_epoch &&
    now < readInstant(row.expires_at).getTime() &&
    now - readInstant(row.last_seen_at).getTime() < SESSION_LIMITS.idleMs
  );
}

/** @returns null for a token that opens nothing (any more) */
export async function findSession(database: Database, token: string, now: Date): Promise<LiveSession | null> {
  const [row] = await database.query<Stored>(FIND, [hashOf(token)]);
  if (row === undefined || !isLive(row, now.getTime())) return null;
  if (now.getTime() - readInstant(row.last_seen_at).getTime() >= SESSION_LIMITS.touchMs)
    await touch(database, String(row.id), now);
  return {
    sessionId: String(row.id),
    accountId: String(row.account_id),
    username: row.username,
    epoch: row.account_epoch,
    mustChangePassword: row.must_change_password !== 0,
    personId: String(row.person_id),
    personName: row.person_name,
    unitId: String(row.unit_id),
    office: row.office,
    hasCarried: Number(row.has_carried) === 1,
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

/** Ends one session of an account; false when it has none of that id. */
export const endSession = async (tx: EntityManager, accountId: string, sessionId: string): Promise<boolean> =>
  (await execute(tx, 'DELETE FROM session WHERE id = ? AND account_id = ?', [sessionId, accountId])) === 1;

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
