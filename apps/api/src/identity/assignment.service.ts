import {
  AppError,
  type Assignment,
  dutiesInEffect,
  idsOf,
  isLocalDate,
  NO_ID,
  needsSecondPerson,
  type Role,
  refuseInvalid,
  standsOver,
  type Violation,
} from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import { sqlInstant } from '../database/dialect.ts';
import { asId, isId } from '../database/id.ts';
import { execute, insertRow } from '../database/rows.ts';
import { directoryPieces, mayIn, type Piece, requireIn, requireRule } from '../organisation/reach.service.ts';
import type { UnitRow } from '../organisation/unit.entity.ts';
import { refuseOfficer } from './office.service.ts';
import { requireRight } from './office-rights.ts';
import { requireManaged } from './people.service.ts';
import { placeOf, readPerson } from './people-read.service.ts';
import type { PersonRow } from './person.entity.ts';
import type { AssignmentInput } from './person.type.ts';
import { requireStepUp } from './require-step-up.service.ts';
import { type RoleAssignmentRow, roleAssignmentTable } from './role-assignment.entity.ts';
import { endAllSessions } from './session.service.ts';
import { type GrantedAssignment, grantedOn } from './viewer.ts';
import { refuseWiderAuthority } from './wider-authority.ts';

export type NewAssignment = Omit<RoleAssignmentRow, 'id' | 'createdAt'>;

/** Inserts an assignment; used by the service, the seeds and the installation. */
export const insertAssignment = (tx: EntityManager, assignment: NewAssignment, now: Date): Promise<string> =>
  insertRow(tx, roleAssignmentTable, { ...assignment, createdAt: now });

export function dayFaults(validFrom: string, validTo: string | null): Violation[] {
  const faults = [
    ...(isLocalDate(validFrom)
      ? []
      : [{ field: 'validFrom', code: 'NOT_A_DAY', params: { value: validFrom } }]),
    ...(validTo === null || isLocalDate(validTo)
      ? []
      : [{ field: 'validTo', code: 'NOT_A_DAY', params: { value: validTo } }]),
  ];
  if (faults.length > 0) return faults;
  return validTo !== null && validTo < validFrom ? [{ field: 'validTo', code: 'DAYS_REVERSED' }] : [];
}

/** Faults of a grant that do not depend on who grants it. */
export function grantFaults(
  role: Role,
  unit: Pick<UnitRow, 'level' | 'active'>,
  person: Pick<PersonRow, 'active' | 'office'>,
): Violation[] {
  return [
    ...(standsOver(role, unit.level) ? [] : [{ field: 'role', code: 'ROLE_LEVEL', params: { role } }]),
    ...(unit.active ? [] : [{ field: 'unitId', code: 'UNIT_CLOSED' }]),
    ...(person.active ? [] : [{ field: 'personId', code: 'PERSON_INACTIVE' }]),
    ...(person.office === null ? [] : [{ field: 'personId', code: 'OFFICE_EXCLUSIVE' }]),
  ];
}

/** True of whoever writes people of branches only, as a county secretary does: he grants the branch role and no other. */
export const givesBranchRolesOnly = (pieces: readonly Piece[]): boolean =>
  pieces.filter((piece) => piece.letters.includes('U')).every((piece) => piece.branchesOnly);

async function refuseRolesOfOthers(context: Context, role: Role): Promise<void> {
  if (role !== 'BRANCH_SECRETARY' && givesBranchRolesOnly(await directoryPieces(context, 'Person')))
    throw new AppError('FORBIDDEN', { because: 'ROLE_OF_OTHERS' });
}

async function partiesOf(
  context: Context,
  input: AssignmentInput,
): Promise<{ person: PersonRow; unit: UnitRow; role: Role }> {
  await requireRule(context, 'Person', 'U');
  const missing: Violation[] = (['personId', 'role', 'unitId'] as const)
    .filter((field) => !input[field])
    .map((field) => ({ field, code: 'REQUIRED' }));
  refuseInvalid(missing);
  const person = await requireManaged(context, input.personId ?? '');
  const unit = isId(input.unitId ?? '') ? await context.loaders.unit.load(input.unitId ?? '') : null;
  if (unit === null || !(await mayIn(context, 'Person', 'R', unit)))
    throw new AppError('INVALID', { violations: [{ field: 'unitId', code: 'UNIT_NOT_FOUND' }] });
  await requireIn(context, 'Person', 'U', unit);
  return { person, unit, role: input.role as Role };
}

/** Grants a role; the person's sessions end, so that the next request has it. @throws AppError INVALID, FORBIDDEN, NOT_FOUND, STEP_UP_REQUIRED */
export async function grantAssignment(context: Context, input: AssignmentInput): Promise<Assignment> {
  const viewer = requireViewer(context);
  const { person, unit, role } = await partiesOf(context, input);
  if (person.id === viewer.personId) throw new AppError('FORBIDDEN', { because: 'PERSON_IS_SELF' });
  await refuseRolesOfOthers(context, role);
  const duties = [...new Set(input.duties ?? [])];
  const validFrom = input.validFrom ?? context.clock.today();
  const validTo = input.validTo ?? null;
  refuseInvalid([...grantFaults(role, unit, person), ...dayFaults(validFrom, validTo)]);
  const isConfirmed = !duties.some((duty) => needsSecondPerson(duty, role));
  const values = { personId: person.id, role, unitId: unit.id, duties, validFrom, validTo };
  // Duties that wait for a second administrator are his to judge: the giver need not hold them.
  const given = dutiesInEffect(role, duties, false);
  if (given !== null) await refuseWiderAuthority(context, [{ ...values, duties: given }]);
  requireStepUp(context);
  const id = await context.database.transaction(async (tx) => {
    await refuseOfficer(tx, person.id, 'personId');
    const now = context.clock.systemNow();
    const granted = await insertAssignment(
      tx,
      {
        ...values,
        grantedBy: viewer.personId,
        confirmedBy: null,
        confirmedAt: isConfirmed ? now : null,
      },
      now,
    );
    await endAllSessions(tx, person.id);
    await writeAudit(tx, context, {
      action: 'grant',
      entity: 'RoleAssignment',
      entityId: granted,
      entityUnitId: unit.id,
      detail: { personId: person.id, role, duties: duties.join(' ') },
    });
    return granted;
  });
  return grantedById(context, person.id, {
    ...values,
    id,
    ...(await placeOfUnit(context, unit)),
  });
}

/** An assignment as it now stands, with the duties that wait; one of another day than today has none to show. */
async function grantedById(
  context: Context,
  personId: string,
  otherwise: Assignment,
): Promise<GrantedAssignment> {
  const all = await grantedOn(context.database, [personId], context.clock.today());
  return all.find(({ id }) => id === otherwise.id) ?? { ...otherwise, pendingDuties: [] };
}

/** Confirming is the security officer's, and where there is none another administrator's of the same people. */
async function requireConfirmable(
  context: Context,
  person: PersonRow,
  row: RoleAssignmentRow,
): Promise<void> {
  const { personId, office } = requireViewer(context);
  if (office === null) await requireIn(context, 'Person', 'U', await placeOf(context, person));
  if (person.id === personId) throw new AppError('FORBIDDEN', { because: 'PERSON_IS_SELF' });
  if (row.grantedBy === personId) throw new AppError('FORBIDDEN', { because: 'CONFIRM_BY_ANOTHER' });
}

/**
 * Confirms the duties of an assignment that need a second administrator; they count from the next request on.
 * @throws AppError INVALID where nothing waits, FORBIDDEN, NOT_FOUND, STEP_UP_REQUIRED
 */
export async function confirmAssignment(context: Context, id: string): Promise<Assignment> {
  const viewer = requireViewer(context);
  await requireRight(context, 'CONFIRM_DUTIES');
  const { row, person, unit } = await findAssignment(context, id);
  await requireConfirmable(context, person, row);
  requireStepUp(context);
  await context.database.transaction(async (tx) => {
    const confirmed = await execute(
      tx,
      'UPDATE role_assignment SET confirmed_by = ?, confirmed_at = ? WHERE id = ? AND confirmed_at IS NULL',
      [viewer.personId, sqlInstant(context.clock.systemNow()), row.id],
    );
    if (confirmed === 0) refuseInvalid([{ field: '', code: 'NOTHING_TO_CONFIRM' }]);
    await endAllSessions(tx, person.id);
    await writeAudit(tx, context, {
      action: 'confirmAssignment',
      entity: 'RoleAssignment',
      entityId: row.id,
      entityUnitId: unit.id,
      detail: { personId: person.id, role: row.role, duties: row.duties.join(' ') },
    });
  });
  return grantedById(context, person.id, {
    ...row,
    ...(await placeOfUnit(context, unit)),
  });
}

/** What an assignment says of its unit. */
async function placeOfUnit(
  context: Context,
  unit: UnitRow,
): Promise<Pick<Assignment, 'unitLevel' | 'cityId'>> {
  const above = await Promise.all(idsOf(unit.path).map((id) => context.loaders.unit.load(id)));
  return { unitLevel: unit.level, cityId: above.find((one) => one?.level === 'CITY')?.id ?? NO_ID };
}

/** An assignment with its person within the reach. @throws AppError NOT_FOUND */
async function findAssignment(
  context: Context,
  id: string,
): Promise<{ row: RoleAssignmentRow; person: PersonRow; unit: UnitRow }> {
  const row = await context.database.read.findOneBy(roleAssignmentTable, { id: asId(id) });
  if (row === null) throw new AppError('NOT_FOUND');
  const person = await readPerson(context, row.personId);
  const unit = await context.loaders.unit.load(row.unitId);
  if (unit === null) throw new AppError('NOT_FOUND');
  return { row, person, unit };
}

/** Ends an assignment on a day. @throws AppError INVALID, FORBIDDEN, NOT_FOUND, STEP_UP_REQUIRED */
export async function endAssignment(context: Context, id: string, validTo: string): Promise<Assignment> {
  const viewer = requireViewer(context);
  await requireRule(context, 'Person', 'U');
  const { row, person, unit } = await findAssignment(context, id);
  await requireIn(context, 'Person', 'U', await placeOf(context, person));
  await requireIn(context, 'Person', 'U', unit);
  if (person.id === viewer.personId) throw new AppError('FORBIDDEN', { because: 'PERSON_IS_SELF' });
  await refuseRolesOfOthers(context, row.role);
  refuseInvalid(dayFaults(row.validFrom, validTo));
  requireStepUp(context);
  await context.database.transaction(async (tx) => {
    await execute(tx, 'UPDATE role_assignment SET valid_to = ? WHERE id = ?', [validTo, row.id]);
    await endAllSessions(tx, person.id);
    await writeAudit(tx, context, {
      action: 'endAssignment',
      entity: 'RoleAssignment',
      entityId: row.id,
      entityUnitId: unit.id,
      detail: { personId: person.id, validTo },
    });
  });
  return { ...row, validTo, ...(await placeOfUnit(context, unit)) };
}
