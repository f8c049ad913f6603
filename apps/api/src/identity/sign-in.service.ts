import { AppError, refuseInvalid } from '@luze/domain';
import { writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer, type Viewer } from '../context.ts';
import { sqlInstant } from '../database/dialect.ts';
import { execute } from '../database/rows.ts';
import { type AccountRow, accountTable } from './account.entity.ts';
import { passwordFaults } from './password-policy.ts';
import { type PersonRow, personTable } from './person.entity.ts';
import { LONGEST_PASSWORD, provePassword } from './proof.service.ts';
import { hasSecondFactor, useCode } from './second-factor.service.ts';
import { endSession, findSession, openSession } from './session.service.ts';
import { bucketsOf, releaseAttempt, reserveAttempt, returnAttempt } from './sign-in-attempts.ts';
import { viewerOf } from './viewer.ts';

/** Longer ones exist nowhere. */
const LONGEST_USERNAME = 60;

const refused = (): AppError => new AppError('UNAUTHENTICATED', { because: 'SIGN_IN_FAILED' });

const normalUsername = (username: string): string => username.normalize('NFC').trim().toLowerCase();

interface Found {
  readonly account: AccountRow;
  readonly person: PersonRow;
}

async function findAccount(context: Context, username: string): Promise<Found | null> {
  const account =
    username.length > LONGEST_USERNAME
      ? null
      : await context.database.read.findOneBy(accountTable, { username });
  if (account === null) return null;
  const person = await context.database.read.findOneBy(personTable, { id: account.personId });
  return person === null ? null : { account, person };
}

const mayEnter = ({ account, person }: Found): boolean => !account.disabled && person.active;

/** The viewer of a token just made. */
async function enter(context: Context, token: string): Promise<Viewer> {
  const session = await findSession(context.database, token, context.clock.systemNow());
  if (session === null) throw new AppError('UNAUTHENTICATED');
  context.cookie.set(token);
  return viewerOf(context, session, context.clock.today());
}

/**
 * Signs in. Unknown user, wrong password, disabled and too many attempts answer alike, in text and in time. Only who
 * knows the password of an account with a second factor hears of the factor.
 * @param code of the authenticator app, or a recovery code
 * @throws AppError UNAUTHENTICATED; INVALID at `code` when one is needed (CODE_REQUIRED) or was wrong (CODE_WRONG)
 */
export async function signIn(
  context: Context,
  givenUsername: string,
  password: string,
  code: string | null,
): Promise<Viewer> {
  const username = normalUsername(givenUsername);
  const buckets = bucketsOf(context.auditKey, username, context.ip);
  let found: Found | null = null;
  const matches = await context.passwords.verify(
    async () => {
      const allowed = await reserveAttempt(context.database, buckets, context.clock.systemNow());
      found = await findAccount(context, username);
      return allowed && found !== null && mayEnter(found) ? found.account.passwordHash : null;
    },
    password.slice(0, LONGEST_PASSWORD),
  );
  const known = found as Found | null;
  if (!matches || known === null || password.length > LONGEST_PASSWORD)
    return refuseSignIn(context, username, known);
  const rehashed = context.passwords.isOutdated(known.account.passwordHash)
    ? await context.passwords.hash(password)
    : null;
  const now = context.clock.systemNow();
  const token = await context.database.transaction(async (tx) => {
    const accepted =
      !(await hasSecondFactor(tx, known.account.id)) ||
      (code !== null && (await useCode(tx, context, known.account.id, code)));
    if (!accepted) {
      if (code === null) await returnAttempt(tx, buckets);
      return null;
    }
    await releaseAttempt(tx, buckets);
    await execute(
      tx,
      'UPDATE account SET last_sign_in_at = ?, password_hash = COALESCE(?, password_hash) WHERE id = ?',
      [sqlInstant(now), rehashed, known.account.id],
    );
    await writeAudit(tx, context, {
      action: 'signIn',
      entity: 'Account',
      entityId: known.account.id,
      actor: { personId: known.person.id, unitId: known.person.unitId },
    });
    return openSession(tx, known.account, context.device, now);
  });
  return token === null ? refuseCode(context, username, known, code) : enter(context, token);
}

/** A wrong code stays counted: it may be guessed no oftener than a password. */
async function refuseCode(
  context: Context,
  username: string,
  found: Found,
  code: string | null,
): Promise<never> {
  const fault = code === null ? 'CODE_REQUIRED' : 'CODE_WRONG';
  await recordFailure(context, username, found, fault);
  throw new AppError('INVALID', { because: fault, violations: [{ field: 'code', code: fault }] });
}

async function refuseSignIn(context: Context, username: string, found: Found | null): Promise<never> {
  await recordFailure(context, username, found, 'SIGN_IN_FAILED');
  throw refused();
}

async function recordFailure(
  context: Context,
  username: string,
  found: Found | null,
  because: string,
): Promise<void> {
  await context.database.transaction((tx) =>
    writeAudit(tx, context, {
      action: 'signIn',
      entity: 'Account',
      entityId: found?.account.id ?? null,
      outcome: 'FAILED',
      values: { username },
      detail: { because },
    }),
  );
}

/** Ends the session on the server and clears the cookie; true also when there was none. */
export async function signOut(context: Context): Promise<boolean> {
  const { viewer } = context;
  if (viewer !== null) {
    await context.database.transaction(async (tx) => {
      await endSession(tx, viewer.accountId, viewer.sessionId);
      await writeAudit(tx, context, { action: 'signOut', entity: 'Account', entityId: viewer.accountId });
    });
  }
  context.cookie.clear();
  return true;
}

/** Changes the own password; every session ends and this browser gets a new one. @throws AppError INVALID */
export async function changePassword(context: Context, current: string, next: string): Promise<Viewer> {
  const viewer = requireViewer(context);
  const buckets = bucketsOf(context.auditKey, viewer.username, context.ip);
  if (!(await provePassword(context, viewer, current)))
    refuseInvalid([{ field: 'current', code: 'PASSWORD_WRONG' }]);
  refuseInvalid(
    current === next
      ? [{ field: 'next', code: 'PASSWORD_UNCHANGED' }]
      : passwordFaults(next, viewer.username, 'next'),
  );
  const passwordHash = await context.passwords.hash(next);
  const now = context.clock.systemNow();
  const token = await context.database.transaction(async (tx) => {
    await releaseAttempt(tx, buckets);
    const changed = await execute(
      tx,
      'UPDATE account SET password_hash = ?, password_changed_at = ?, must_change_password = 0, epoch = epoch + 1 WHERE id = ? AND epoch = ?',
      [passwordHash, sqlInstant(now), viewer.accountId, viewer.epoch],
    );
    if (changed === 0) throw new AppError('UNAUTHENTICATED');
    await execute(tx, 'DELETE FROM session WHERE account_id = ?', [viewer.accountId]);
    await writeAudit(tx, context, {
      action: 'changePassword',
      entity: 'Account',
      entityId: viewer.accountId,
    });
    return openSession(tx, { id: viewer.accountId, epoch: viewer.epoch + 1 }, context.device, now);
  });
  return enter(context, token);
}
