import { AppError, type Office, refuseInvalid, type Violation } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import { dialectOf, forUpdate } from '../database/dialect.ts';
import { asId } from '../database/id.ts';
import { execute, insertRow, select } from '../database/rows.ts';
import type { OfficerType } from './office.type.ts';
import { officeProposalTable } from './office-proposal.entity.ts';
import { requireRight } from './office-rights.ts';
import type { PersonRow } from './person.entity.ts';
import { requireStepUp } from './require-step-up.service.ts';
import { endAllSessions } from './session.service.ts';

/**
 * Holds a person's row until the transaction ends: an office and a role, or a delegation, given to one person at the
 * same moment wait for each other, and the second sees the first.
 * @returns the office as it then stands
 */
export async function lockOffice(tx: EntityManager, personId: string): Promise<Office | null> {
  const [row] = await select<{ office: Office | null }>(
    tx,
    `SELECT office FROM person WHERE id = ?${forUpdate(dialectOf(tx))}`,
    [personId],
  );
  return row?.office ?? null;
}

/** Refuses authority to who holds an office, inside the transaction that gives it. @throws AppError INVALID */
export async function refuseOfficer(tx: EntityManager, personId: string, field: string): Promise<void> {
  if ((await lockOffice(tx, personId)) !== null) refuseInvalid([{ field, code: 'OFFICE_EXCLUSIVE' }]);
}

/** An office excludes every role and delegation that is in force or still to come. */
async function exclusionFaults(tx: EntityManager, personId: string, today: string): Promise<Violation[]> {
  const held = await select(
    tx,
    `SELECT id FROM role_assignment WHERE person_id = ? AND (valid_to IS NULL OR valid_to >= ?)
     UNION ALL SELECT id FROM delegation WHERE (principal_id = ? OR delegate_id = ?) AND valid_to >= ?`,
    [personId, today, personId, personId, today],
  );
  return held.length === 0 ? [] : [{ field: '', code: 'OFFICE_EXCLUSIVE' }];
}

async function findOther(context: Context, personId: string): Promise<PersonRow> {
  const person = await context.loaders.person.load(asId(personId));
  if (person === null) throw new AppError('NOT_FOUND');
  if (person.id === requireViewer(context).personId)
    throw new AppError('FORBIDDEN', { because: 'PERSON_IS_SELF' });
  return person;
}

async function reread(context: Context, id: string): Promise<PersonRow> {
  context.loaders.person.clear(id);
  const person = await context.loaders.person.load(id);
  if (person === null) throw new AppError('NOT_FOUND');
  return person;
}

/** Writes the office; the person's sessions end, so that the next request has it. */
async function install(
  tx: EntityManager,
  context: Context,
  personId: string,
  office: Office | null,
): Promise<void> {
  await execute(tx, 'UPDATE person SET office = ?, version = version + 1 WHERE id = ?', [office, personId]);
  await execute(tx, 'DELETE FROM office_proposal WHERE person_id = ?', [personId]);
  await endAllSessions(tx, personId);
  await writeAudit(tx, context, {
    action: office === null ? 'endOffice' : 'appointOfficer',
    entity: 'Person',
    entityId: personId,
    detail: { office: office ?? '' },
  });
}

/**
 * Appoints a system or audit officer at once, and proposes a security officer, whom the audit officer confirms.
 * @throws AppError FORBIDDEN, NOT_FOUND, INVALID, STEP_UP_REQUIRED
 */
export async function appointOfficer(context: Context, personId: string, office: Office): Promise<PersonRow> {
  const viewer = requireViewer(context);
  await requireRight(context, 'APPOINT_OFFICERS');
  const person = await findOther(context, personId);
  if (!person.active) refuseInvalid([{ field: '', code: 'PERSON_INACTIVE' }]);
  requireStepUp(context);
  await context.database.transaction(async (tx) => {
    if ((await lockOffice(tx, person.id)) !== null) refuseInvalid([{ field: 'office', code: 'OFFICE_HELD' }]);
    refuseInvalid(await exclusionFaults(tx, person.id, context.clock.today()));
    if (office !== 'SECURITY_OFFICER') {
      await install(tx, context, person.id, office);
      return;
    }
    await execute(tx, 'DELETE FROM office_proposal WHERE person_id = ?', [person.id]);
    await insertRow(tx, officeProposalTable, {
      personId: person.id,
      office,
      proposedBy: viewer.personId,
      createdAt: context.clock.systemNow(),
    });
    await writeAudit(tx, context, {
      action: 'proposeOfficer',
      entity: 'Person',
      entityId: person.id,
      detail: { office },
    });
  });
  return reread(context, person.id);
}

/**
 * Confirms a proposed security officer, by somebody else than who proposed him.
 * @throws AppError FORBIDDEN, NOT_FOUND, INVALID, STEP_UP_REQUIRED
 */
export async function confirmOfficer(context: Context, personId: string): Promise<PersonRow> {
  const viewer = requireViewer(context);
  await requireRight(context, 'CONFIRM_SECURITY_OFFICER');
  const person = await findOther(context, personId);
  if (!person.active) refuseInvalid([{ field: '', code: 'PERSON_INACTIVE' }]);
  requireStepUp(context);
  await context.database.transaction(async (tx) => {
    const held = await lockOffice(tx, person.id);
    const [proposal] = await select<{ office: Office; proposed_by: string | number }>(
      tx,
      'SELECT office, proposed_by FROM office_proposal WHERE person_id = ?',
      [person.id],
    );
    if (proposal === undefined) throw new AppError('NOT_FOUND');
    if (String(proposal.proposed_by) === viewer.personId)
      throw new AppError('FORBIDDEN', { because: 'CONFIRM_BY_ANOTHER' });
    if (held !== null) refuseInvalid([{ field: '', code: 'OFFICE_HELD' }]);
    refuseInvalid(await exclusionFaults(tx, person.id, context.clock.today()));
    await install(tx, context, person.id, proposal.office);
  });
  return reread(context, person.id);
}

/** Ends an office at once. @throws AppError FORBIDDEN, NOT_FOUND, INVALID, STEP_UP_REQUIRED */
export async function endOffice(context: Context, personId: string): Promise<PersonRow> {
  requireViewer(context);
  const office = (await context.loaders.person.load(asId(personId)))?.office ?? null;
  await requireRight(
    context,
    office === 'SECURITY_OFFICER' ? 'CONFIRM_SECURITY_OFFICER' : 'APPOINT_OFFICERS',
  );
  const person = await findOther(context, personId);
  if (office === null) refuseInvalid([{ field: '', code: 'OFFICE_MISSING' }]);
  requireStepUp(context);
  await context.database.transaction(async (tx) => {
    if ((await lockOffice(tx, person.id)) !== office) throw new AppError('CONFLICT');
    await install(tx, context, person.id, null);
  });
  return reread(context, person.id);
}

/**
 * Who holds the offices and who is proposed: names only, for officers and the city's administrators.
 * @throws AppError FORBIDDEN
 */
export async function listOfficers(context: Context): Promise<OfficerType[]> {
  const { office, assignments } = requireViewer(context);
  if (office === null && !assignments.some(({ role }) => role === 'CITY_ADMIN'))
    throw new AppError('FORBIDDEN');
  const rows = await context.database.query<{
    id: string | number;
    name: string;
    office: Office;
    proposer: string | null;
  }>(
    `SELECT p.id, p.name, p.office, NULL AS proposer FROM person p WHERE p.office IS NOT NULL AND p.active = 1
     UNION ALL SELECT p.id, p.name, o.office, b.name FROM office_proposal o
       JOIN person p ON p.id = o.person_id JOIN person b ON b.id = o.proposed_by ORDER BY 3, 1`,
  );
  return rows.map((row) => ({
    personId: String(row.id),
    name: row.name,
    office: row.office,
    proposedBy: row.proposer,
  }));
}
