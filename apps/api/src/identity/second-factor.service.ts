import { AppError, refuseInvalid } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { writeAudit } from '../audit/audit.service.ts';
import { type App, type Context, requireViewer, type Viewer } from '../context.ts';
import { sqlInstant } from '../database/dialect.ts';
import type { Reads } from '../database/reads.ts';
import { execute, insertRow, insertRows, select } from '../database/rows.ts';
import { recoveryCode } from './one-time-password.service.ts';
import { requireStepUp } from './require-step-up.service.ts';
import { recoveryCodeTable, secondFactorTable } from './second-factor.entity.ts';
import type { SecondFactorType, TotpSetupType } from './second-factor.type.ts';
import { bucketsOf, releaseAttempt, reserveAttempt } from './sign-in-attempts.ts';
import { newSecret, stepOf, uriOf } from './time-codes.ts';

const RECOVERY_CODES = 10;

/** As people type it: full-width digits, spaces and hyphens between the groups, small letters. */
const normalCode = (given: string): string =>
  given.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase().slice(0, 40);

/** Whether an account has a second factor in use. */
export async function hasSecondFactor(tx: EntityManager, accountId: string): Promise<boolean> {
  const rows = await select(
    tx,
    'SELECT id FROM second_factor WHERE account_id = ? AND confirmed_at IS NOT NULL',
    [accountId],
  );
  return rows.length > 0;
}

/**
 * Uses up a code of the authenticator app or a recovery code. A code is accepted once, however many come at a time, and
 * none of its step or an earlier one after it, also when a clock goes back: the UPDATE that accepts it is the check.
 * @returns false for a wrong code, a used one, and an account without a second factor
 */
export async function useCode(
  tx: EntityManager,
  app: Pick<App, 'factorKey' | 'clock'>,
  accountId: string,
  given: string,
): Promise<boolean> {
  const code = normalCode(given);
  const now = app.clock.systemNow();
  if (!/^\d{6}$/.test(code))
    return (
      (await execute(
        tx,
        'UPDATE recovery_code SET used_at = ? WHERE account_id = ? AND code_hash = ? AND used_at IS NULL',
        [sqlInstant(now), accountId, app.factorKey.hash(code, accountId)],
      )) === 1
    );
  const [factor] = await select<{ secret: string }>(
    tx,
    'SELECT secret FROM second_factor WHERE account_id = ? AND confirmed_at IS NOT NULL',
    [accountId],
  );
  const step = factor === undefined ? null : stepOf(app.factorKey.open(factor.secret, accountId), code, now);
  if (step === null) return false;
  return (
    (await execute(
      tx,
      'UPDATE second_factor SET last_step = ? WHERE account_id = ? AND confirmed_at IS NOT NULL AND last_step < ?',
      [step, accountId, step],
    )) === 1
  );
}

/** What the person himself reads of his second factor; null without one. */
export async function readSecondFactor(
  { query }: Pick<Reads, 'query'>,
  accountId: string,
): Promise<SecondFactorType | null> {
  const [row] = await query<{ n: number | string | null }>(
    `SELECT (SELECT COUNT(*) FROM recovery_code r WHERE r.account_id = f.account_id AND r.used_at IS NULL) AS n
     FROM second_factor f WHERE f.account_id = ? AND f.confirmed_at IS NOT NULL`,
    [accountId],
  );
  return row === undefined ? null : { recoveryCodesLeft: Number(row.n) };
}

const record = (tx: EntityManager, context: Context, viewer: Viewer, action: string): Promise<void> =>
  writeAudit(tx, context, { action, entity: 'Account', entityId: viewer.accountId });

/**
 * A new secret for the viewer's authenticator app; it counts once a code of it has been shown.
 * @throws AppError STEP_UP_REQUIRED, INVALID where one is in use already
 */
export async function startTotp(context: Context): Promise<TotpSetupType> {
  const viewer = requireViewer(context);
  requireStepUp(context);
  const secret = newSecret();
  await context.database.transaction(async (tx) => {
    if (await hasSecondFactor(tx, viewer.accountId)) refuseInvalid([{ field: '', code: 'TOTP_EXISTS' }]);
    await execute(tx, 'DELETE FROM second_factor WHERE account_id = ? AND confirmed_at IS NULL', [
      viewer.accountId,
    ]);
    await insertRow(tx, secondFactorTable, {
      accountId: viewer.accountId,
      secret: context.factorKey.seal(secret, viewer.accountId),
      confirmedAt: null,
      lastStep: 0,
      createdAt: context.clock.systemNow(),
    });
    await record(tx, context, viewer, 'startTotp');
  });
  return { secret, uri: uriOf(secret, viewer.username) };
}

/** The step of a code of the secret that waits to be confirmed, confirmed with it; false for another code. */
async function confirm(
  tx: EntityManager,
  context: Context,
  accountId: string,
  code: string,
): Promise<boolean> {
  const now = context.clock.systemNow();
  const [waiting] = await select<{ id: string | number; secret: string }>(
    tx,
    'SELECT id, secret FROM second_factor WHERE account_id = ? AND confirmed_at IS NULL',
    [accountId],
  );
  if (waiting === undefined) return false;
  const step = stepOf(context.factorKey.open(waiting.secret, accountId), normalCode(code), now);
  if (step === null) return false;
  const confirmed = await execute(
    tx,
    'UPDATE second_factor SET confirmed_at = ?, last_step = ? WHERE id = ? AND confirmed_at IS NULL',
    [sqlInstant(now), step, waiting.id],
  );
  return confirmed === 1;
}

/**
 * Confirms the authenticator app by a first code; from now on signing in asks for one.
 * @returns ten recovery codes, shown this once
 * @throws AppError INVALID for a wrong code, and after too many attempts
 */
export async function confirmTotp(context: Context, code: string): Promise<string[]> {
  const viewer = requireViewer(context);
  const { accountId } = viewer;
  const buckets = bucketsOf(context.auditKey, viewer.username, context.ip);
  const allowed = await reserveAttempt(context.database, buckets, context.clock.systemNow());
  const codes = Array.from({ length: RECOVERY_CODES }, recoveryCode);
  const done =
    allowed &&
    (await context.database.transaction(async (tx) => {
      if (!(await confirm(tx, context, accountId, code))) return false;
      await execute(tx, 'DELETE FROM recovery_code WHERE account_id = ?', [accountId]);
      await insertRows(
        tx,
        recoveryCodeTable,
        codes.map((each) => ({
          accountId,
          codeHash: context.factorKey.hash(normalCode(each), accountId),
          usedAt: null,
        })),
      );
      await releaseAttempt(tx, buckets);
      await record(tx, context, viewer, 'confirmTotp');
      return true;
    }));
  if (!done) refuseInvalid([{ field: 'code', code: 'CODE_WRONG' }]);
  return codes;
}

/** Takes the second factor from an account; false when it has none. */
export async function removeSecondFactor(tx: EntityManager, accountId: string): Promise<boolean> {
  await execute(tx, 'DELETE FROM recovery_code WHERE account_id = ?', [accountId]);
  return (await execute(tx, 'DELETE FROM second_factor WHERE account_id = ?', [accountId])) === 1;
}

/** Ends the viewer's own second factor. @throws AppError STEP_UP_REQUIRED, NOT_FOUND without one */
export async function endTotp(context: Context): Promise<boolean> {
  const viewer = requireViewer(context);
  requireStepUp(context);
  await context.database.transaction(async (tx) => {
    if (!(await removeSecondFactor(tx, viewer.accountId))) throw new AppError('NOT_FOUND');
    await record(tx, context, viewer, 'endTotp');
  });
  return true;
}
