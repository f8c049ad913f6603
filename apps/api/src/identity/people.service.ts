import { AppError, normaliseText, refuseInvalid, type Violation } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { writeAudit } from '../audit/audit.service.ts';
import type { Context } from '../context.ts';
import { asId, isId } from '../database/id.ts';
import { execute, insertRow, updateVersioned } from '../database/rows.ts';
import { mayIn, requireIn, requireRule } from '../organisation/reach.service.ts';
import type { UnitRow } from '../organisation/unit.entity.ts';
import { placeOf } from './people-read.service.ts';
import { type PersonRow, personTable } from './person.entity.ts';
import type { PersonInput } from './person.type.ts';
import { mergePerson, personFaults, reasonFaults } from './person-input.ts';
import { personNameTable } from './person-name.entity.ts';
import { followGrounds, requireGroundsRight } from './recusal-grounds.service.ts';
import { requireStepUp } from './require-step-up.service.ts';
import { endAllSessions } from './session.service.ts';
import { NO_STAFF_NO, sealStaffNo } from './staff-number.service.ts';

/** Who holds a platform office is the security officer's; a city that could close or enter it would watch itself. */
async function requireOfficeRight(context: Context, person: PersonRow): Promise<void> {
  if (context.viewer?.office === 'SECURITY_OFFICER') return;
  if (!(await mayIn(context, 'Person', 'R', await placeOf(context, person)))) throw new AppError('NOT_FOUND');
  throw new AppError('FORBIDDEN', { because: 'OFFICE_BY_SECURITY' });
}

/** A person the viewer may change. @throws AppError NOT_FOUND, FORBIDDEN */
export async function requireManaged(context: Context, id: string): Promise<PersonRow> {
  if (context.viewer?.office !== 'SECURITY_OFFICER') await requireRule(context, 'Person', 'U');
  const person = await context.loaders.person.load(asId(id));
  if (person === null) throw new AppError('NOT_FOUND');
  if (person.office !== null) await requireOfficeRight(context, person);
  else await requireIn(context, 'Person', 'U', await placeOf(context, person));
  return person;
}

/** The unit an input names, as far as the viewer reads people there: one out of reach is none. */
async function unitOf(
  context: Context,
  unitId: string | null | undefined,
): Promise<{ unit: UnitRow | null; faults: Violation[] }> {
  if (!unitId) return { unit: null, faults: [{ field: 'unitId', code: 'UNIT_REQUIRED' }] };
  const unit = isId(unitId) ? await context.loaders.unit.load(unitId) : null;
  if (unit === null || !(await mayIn(context, 'Person', 'R', unit)))
    return { unit: null, faults: [{ field: 'unitId', code: 'UNIT_NOT_FOUND' }] };
  return { unit, faults: unit.active ? [] : [{ field: 'unitId', code: 'UNIT_CLOSED' }] };
}

/** The person as stored, for whoever saved over it too late: what the viewer may write, never what is sealed. */
async function conflict(context: Context, id: string): Promise<never> {
  const { name, unitId, jobTitle, isKeyMinority, isPartyGroupMember, active, version } = await reread(
    context,
    id,
  );
  throw new AppError('CONFLICT', {
    current: { id, name, unitId, jobTitle, isKeyMinority, isPartyGroupMember, active, version },
  });
}

async function reread(context: Context, id: string): Promise<PersonRow> {
  context.loaders.person.clear(id);
  const person = await context.loaders.person.load(id);
  if (person === null) throw new AppError('NOT_FOUND');
  return person;
}

/** @throws AppError INVALID, FORBIDDEN, NOT_FOUND */
export async function createPerson(context: Context, input: PersonInput): Promise<PersonRow> {
  await requireRule(context, 'Person', 'C');
  const { unit, faults } = await unitOf(context, input.unitId);
  if (unit !== null) await requireIn(context, 'Person', 'C', unit);
  const values = mergePerson(input, null);
  refuseInvalid([...personFaults(values, input.staffNo), ...faults]);
  const now = context.clock.now();
  const unitId = unit?.id ?? '';
  const id = await context.database.transaction(async (tx) => {
    const created = await insertRow(tx, personTable, {
      ...values,
      unitId,
      office: null,
      active: true,
      version: 1,
      ...NO_STAFF_NO,
      createdAt: now,
      changedAt: now,
    });
    await sealStaffNo(tx, context, created, input.staffNo);
    await writeAudit(tx, context, {
      action: 'create',
      entity: 'Person',
      entityId: created,
      entityUnitId: unitId,
      values: { ...values },
    });
    return created;
  });
  return reread(context, id);
}

/** @throws AppError INVALID, FORBIDDEN, NOT_FOUND, CONFLICT, STEP_UP_REQUIRED */
export async function updatePerson(
  context: Context,
  id: string,
  version: number,
  input: PersonInput,
): Promise<PersonRow> {
  const person = await requireManaged(context, id);
  const { unit, faults } = await unitOf(context, input.unitId === undefined ? person.unitId : input.unitId);
  if (unit !== null) await requireIn(context, 'Person', 'U', unit);
  const values = mergePerson(input, person);
  refuseInvalid([...personFaults(values, input.staffNo), ...(input.unitId === undefined ? [] : faults)]);
  const unitId = unit?.id ?? person.unitId;
  const change = { person, values, unitId, input };
  requireGroundsRight(context, change);
  const written = await context.database.transaction(async (tx) => {
    if (
      !(await updateVersioned(
        tx,
        personTable,
        { id: person.id, version },
        { ...values, unitId, changedAt: context.clock.now() },
      ))
    )
      return false;
    await sealStaffNo(tx, context, person.id, input.staffNo);
    if (values.name !== person.name)
      await insertRow(tx, personNameTable, {
        personId: person.id,
        name: person.name,
        validTo: context.clock.today(),
      });
    await followGrounds(tx, context, change);
    await writeAudit(tx, context, {
      action: 'update',
      entity: 'Person',
      entityId: person.id,
      entityUnitId: unitId,
      fieldSet: Object.keys(input),
      values: { ...values },
    });
    return true;
  });
  return written ? reread(context, person.id) : conflict(context, person.id);
}

async function findSuccessor(
  context: Context,
  person: PersonRow,
  successorId: string | null,
): Promise<{ successor: PersonRow | null; faults: Violation[] }> {
  if (successorId === null) return { successor: null, faults: [] };
  const successor = isId(successorId) ? await context.loaders.person.load(successorId) : null;
  if (successor === null || !(await mayIn(context, 'Person', 'R', await placeOf(context, successor))))
    return { successor: null, faults: [{ field: 'successorId', code: 'PERSON_NOT_FOUND' }] };
  await requireIn(context, 'Person', 'U', await placeOf(context, successor));
  const fit = successor.active && successor.id !== person.id;
  return { successor, faults: fit ? [] : [{ field: 'successorId', code: 'SUCCESSOR_UNFIT' }] };
}

/** Open rows in a person's name, given to the successor where there is one. */
async function handOver(
  tx: EntityManager,
  context: Context,
  fromId: string,
  toId: string | null,
): Promise<number> {
  let rows = 0;
  for (const give of context.hooks.handOvers) rows += await give(tx, fromId, toId);
  return rows;
}

/**
 * Ends a person's work: account and sessions at once, authority from today, open rows to a successor.
 * @throws AppError INVALID, FORBIDDEN, NOT_FOUND, CONFLICT, STEP_UP_REQUIRED
 */
export async function deactivatePerson(
  context: Context,
  id: string,
  version: number,
  successorId: string | null,
  reason: string,
): Promise<PersonRow> {
  const person = await requireManaged(context, id);
  if (person.id === context.viewer?.personId) throw new AppError('FORBIDDEN', { because: 'PERSON_IS_SELF' });
  const { successor, faults } = await findSuccessor(context, person, successorId);
  const why = normaliseText(reason);
  refuseInvalid([
    ...faults,
    ...reasonFaults(why),
    ...(person.active ? [] : [{ field: '', code: 'PERSON_INACTIVE' }]),
  ]);
  requireStepUp(context);
  const written = await context.database.transaction(async (tx) => {
    if (
      !(await updateVersioned(
        tx,
        personTable,
        { id: person.id, version },
        { active: false, changedAt: context.clock.now() },
      ))
    )
      return false;
    const rows = await handOver(tx, context, person.id, successor?.id ?? null);
    if (rows > 0 && successor === null)
      refuseInvalid([{ field: 'successorId', code: 'SUCCESSOR_REQUIRED', params: { count: rows } }]);
    await endAuthority(tx, person.id, context.clock.today());
    await writeAudit(tx, context, {
      action: 'deactivate',
      entity: 'Person',
      entityId: person.id,
      entityUnitId: person.unitId,
      reason: why,
      detail: { rows, successorId: successor?.id ?? '' },
    });
    return true;
  });
  return written ? reread(context, person.id) : conflict(context, person.id);
}

/** Nobody may act in the name of somebody who has left, nor he himself. */
async function endAuthority(tx: EntityManager, personId: string, today: string): Promise<void> {
  await execute(tx, 'UPDATE account SET disabled = 1 WHERE person_id = ?', [personId]);
  await endAllSessions(tx, personId);
  await execute(
    tx,
    'UPDATE role_assignment SET valid_to = ? WHERE person_id = ? AND (valid_to IS NULL OR valid_to > ?)',
    [today, personId, today],
  );
  await execute(
    tx,
    'UPDATE delegation SET valid_to = ? WHERE (principal_id = ? OR delegate_id = ?) AND valid_to > ?',
    [today, personId, personId, today],
  );
}
