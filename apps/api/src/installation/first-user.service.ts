import { AppError, type Duty, normaliseText, type Role, refuseInvalid } from '@luze/domain';
import { writeAudit } from '../audit/audit.service.ts';
import type { App } from '../context.ts';
import { isDuplicate } from '../database/faults.ts';
import { insertRow } from '../database/rows.ts';
import { checkedUsername, insertAccount } from '../identity/account.service.ts';
import { grantFaults, insertAssignment } from '../identity/assignment.service.ts';
import { oneTimePassword } from '../identity/one-time-password.service.ts';
import { personTable } from '../identity/person.entity.ts';
import { NO_STAFF_NO } from '../identity/staff-number.service.ts';
import { unitTable } from '../organisation/unit.entity.ts';

/** Somebody to be added from the command line of the machine. */
export interface NewUser {
  readonly username: string;
  readonly name: string;
  readonly unitCode: string;
  readonly role: Role;
  /** Empty: all duties of the role but those to be named. */
  readonly duties: readonly Duty[];
}

/**
 * Adds a person with an account and one role, for who holds the machine itself.
 * @returns the one-time password
 * @throws AppError INVALID
 */
export async function addUser(
  app: Pick<App, 'database' | 'passwords' | 'clock' | 'auditKey'>,
  given: NewUser,
): Promise<string> {
  const username = checkedUsername(given.username);
  const name = normaliseText(given.name);
  const unit = await app.database.read.findOneBy(unitTable, { code: given.unitCode });
  if (unit === null) refuseInvalid([{ field: 'unitId', code: 'UNIT_NOT_FOUND' }]);
  if (unit === null) throw new AppError('NOT_FOUND');
  refuseInvalid(grantFaults(given.role, unit, { active: true, office: null }));
  const password = oneTimePassword();
  const passwordHash = await app.passwords.hash(password);
  const now = app.clock.now();
  const source = { ...app, viewer: null, ip: '', requestId: 'command line' };
  try {
    await app.database.transaction(async (tx) => {
      const personId = await insertRow(tx, personTable, {
        name,
        unitId: unit.id,
        jobTitle: null,
        isKeyMinority: false,
        isPartyGroupMember: false,
        ...NO_STAFF_NO,
        office: null,
        active: true,
        version: 1,
        createdAt: now,
        changedAt: now,
      });
      await insertAccount(tx, { personId, username, passwordHash, mustChangePassword: true }, now);
      await insertAssignment(
        tx,
        {
          personId,
          role: given.role,
          unitId: unit.id,
          duties: given.duties,
          validFrom: app.clock.today(),
          validTo: null,
          grantedBy: null,
          confirmedBy: null,
          confirmedAt: now,
        },
        now,
      );
      await writeAudit(tx, source, {
        action: 'create',
        entity: 'Account',
        entityId: personId,
        entityUnitId: unit.id,
        detail: { role: given.role, duties: given.duties.join(' ') },
      });
    });
  } catch (error) {
    if (isDuplicate(error)) refuseInvalid([{ field: 'username', code: 'USERNAME_TAKEN' }]);
    throw error;
  }
  return password;
}
