import { AppError, refuseInvalid } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { writeAudit } from '../audit/audit.service.ts';
import type { Context } from '../context.ts';
import type { Database } from '../database/database.ts';
import { sqlInstant } from '../database/dialect.ts';
import { isDuplicate } from '../database/faults.ts';
import { asId } from '../database/id.ts';
import { execute, insertRow } from '../database/rows.ts';
import { type AccountRow, accountTable } from './account.entity.ts';
import { refuseHeld, requireRight } from './office-rights.ts';
import { oneTimePassword } from './one-time-password.service.ts';
import { requireManaged } from './people.service.ts';
import { type PersonRow, personTable } from './person.entity.ts';
import type { NewAccountType } from './person.type.ts';
import { requireStepUp } from './require-step-up.service.ts';
import { removeSecondFactor } from './second-factor.service.ts';
import { endAllSessions } from './session.service.ts';
import { bucketsOf, forgetAttempts } from './sign-in-attempts.ts';
import { authorityHeld, refuseWiderAuthority } from './wider-authority.ts';

const USERNAME = /^[a-z0-9][a-z0-9.-]{1,38}[a-z0-9]$/;

export interface NewAccount {
  readonly personId: string;
  readonly username: string;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
}

/** Inserts an account; used by the service, the seeds and the installation. */
export const insertAccount = (tx: EntityManager, account: NewAccount, now: Date): Promise<string> =>
  insertRow(tx, accountTable, {
    ...account,
    passwordChangedAt: now,
    disabled: false,
    epoch: 1,
    lastSignInAt: null,
    createdAt: now,
  });

/** @throws AppError INVALID where the username has another shape */
export function checkedUsername(given: string): string {
  const username = given.normalize('NFC').trim().toLowerCase();
  if (!USERNAME.test(username)) refuseInvalid([{ field: 'username', code: 'USERNAME_SHAPE' }]);
  return username;
}

async function requirePerson(context: Context, personId: string): Promise<PersonRow> {
  const person = await context.loaders.person.load(asId(personId));
  if (person === null) throw new AppError('NOT_FOUND');
  return person;
}

/**
 * Somebody whose password may pass through the viewer's hands: for the security officer everybody, who gets no business
 * data by it that is not recorded; for others people they manage, where it opens nothing that is not theirs too.
 */
async function requireEntrusted(context: Context, personId: string): Promise<PersonRow> {
  if (context.viewer?.office === 'SECURITY_OFFICER') return requirePerson(context, personId);
  const person = await requireManaged(context, personId);
  await refuseHeld(context, 'CITY_ACCOUNTS');
  await refuseWiderAuthority(context, await authorityHeld(context, person.id));
  return person;
}

/** Makes an account with a one-time password. @throws AppError INVALID, FORBIDDEN, NOT_FOUND, STEP_UP_REQUIRED */
export async function createAccount(
  context: Context,
  personId: string,
  givenUsername: string,
): Promise<NewAccountType> {
  const person = await requireEntrusted(context, personId);
  const username = checkedUsername(givenUsername);
  if (!person.active) refuseInvalid([{ field: '', code: 'PERSON_INACTIVE' }]);
  if ((await context.database.read.findOneBy(accountTable, { personId: person.id })) !== null)
    refuseInvalid([{ field: '', code: 'ACCOUNT_EXISTS' }]);
  requireStepUp(context);
  const temporaryPassword = oneTimePassword();
  const passwordHash = await context.passwords.hash(temporaryPassword);
  try {
    await context.database.transaction(async (tx) => {
      const id = await insertAccount(
        tx,
        { personId: person.id, username, passwordHash, mustChangePassword: true },
        context.clock.systemNow(),
      );
      await writeAudit(tx, context, {
        action: 'create',
        entity: 'Account',
        entityId: id,
        entityUnitId: person.unitId,
        values: { username },
      });
    });
  } catch (error) {
    if (isDuplicate(error)) refuseInvalid([{ field: 'username', code: 'USERNAME_TAKEN' }]);
    throw error;
  }
  return { username, temporaryPassword };
}

/** Somebody whose password the viewer may renew; never oneself. */
async function requireResettable(context: Context, personId: string): Promise<PersonRow> {
  if (personId === context.viewer?.personId) throw new AppError('FORBIDDEN', { because: 'PERSON_IS_SELF' });
  return requireEntrusted(context, personId);
}

/** A new one-time password; sessions end, failed attempts are forgotten. @throws AppError INVALID, FORBIDDEN, NOT_FOUND, STEP_UP_REQUIRED */
export async function resetPassword(context: Context, personId: string): Promise<NewAccountType> {
  const person = await requireResettable(context, personId);
  const account = await context.database.read.findOneBy(accountTable, { personId: person.id });
  if (account === null) refuseInvalid([{ field: '', code: 'ACCOUNT_MISSING' }]);
  if (!person.active) refuseInvalid([{ field: '', code: 'PERSON_INACTIVE' }]);
  requireStepUp(context);
  const username = account?.username ?? '';
  const temporaryPassword = oneTimePassword();
  const passwordHash = await context.passwords.hash(temporaryPassword);
  await context.database.transaction(async (tx) => {
    await execute(
      tx,
      'UPDATE account SET password_hash = ?, password_changed_at = ?, must_change_password = 1, epoch = epoch + 1 WHERE person_id = ?',
      [passwordHash, sqlInstant(context.clock.systemNow()), person.id],
    );
    await forgetAttempts(tx, bucketsOf(context.auditKey, username, ''));
    await writeAudit(tx, context, {
      action: 'resetPassword',
      entity: 'Account',
      entityId: account?.id ?? null,
      entityUnitId: person.unitId,
    });
  });
  return { username, temporaryPassword };
}

/**
 * Ends the second factor of somebody who has lost his phone and his codes; his sessions end with it.
 * @throws AppError INVALID, FORBIDDEN, NOT_FOUND, STEP_UP_REQUIRED
 */
export async function endTotpOfPerson(context: Context, personId: string): Promise<boolean> {
  await requireRight(context, 'END_SECOND_FACTOR');
  const person = await requireResettable(context, personId);
  const account = await context.database.read.findOneBy(accountTable, { personId: person.id });
  if (account === null) refuseInvalid([{ field: '', code: 'ACCOUNT_MISSING' }]);
  requireStepUp(context);
  await context.database.transaction(async (tx) => {
    if (account === null || !(await removeSecondFactor(tx, account.id)))
      refuseInvalid([{ field: '', code: 'TOTP_MISSING' }]);
    await endAllSessions(tx, person.id);
    await writeAudit(tx, context, {
      action: 'endTotp',
      entity: 'Account',
      entityId: account?.id ?? null,
      entityUnitId: person.unitId,
    });
  });
  return true;
}

/**
 * An account with its person, for who acts from the machine itself.
 * @returns null for one that is not there, is closed, or whose person has left
 */
export async function openAccount(
  database: Pick<Database, 'read'>,
  username: string,
): Promise<{ readonly account: AccountRow; readonly person: PersonRow } | null> {
  const account = await database.read.findOneBy(accountTable, { username });
  const person =
    account === null ? null : await database.read.findOneBy(personTable, { id: account.personId });
  return account === null || person === null || account.disabled || !person.active
    ? null
    : { account, person };
}
