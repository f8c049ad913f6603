import { AppError, addDays, daysBetween, earlierOf, refuseInvalid, type Violation } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import { asId, isId } from '../database/id.ts';
import { execute, insertRow } from '../database/rows.ts';
import { mayIn, requireIn, requireRule } from '../organisation/reach.service.ts';
import { dayFaults } from './assignment.service.ts';
import { type DelegationRow, delegationTable } from './delegation.entity.ts';
import { refuseOfficer } from './office.service.ts';
import { placeOf } from './people-read.service.ts';
import type { PersonRow } from './person.entity.ts';
import type { DelegationInput } from './person.type.ts';
import { requireStepUp } from './require-step-up.service.ts';
import { assignmentsOn } from './viewer.ts';
import { refuseWiderAuthority } from './wider-authority.ts';

/** A delegation lasts at most 90 days, the first and the last included. */
export const LONGEST_DELEGATION_DAYS = 90;

/** Inserts a delegation; used by the service and the seeds. */
export const insertDelegation = (
  tx: EntityManager,
  delegation: Omit<DelegationRow, 'id' | 'createdAt'>,
  now: Date,
): Promise<string> => insertRow(tx, delegationTable, { ...delegation, createdAt: now });

/** One's own authority is one's own to delegate; others' within the directory's rights. @throws AppError FORBIDDEN, NOT_FOUND */
async function requirePrincipal(context: Context, principal: PersonRow): Promise<void> {
  if (principal.id === context.viewer?.personId) return;
  const place = await placeOf(context, principal);
  // A branch secretary's unit holds colleagues, not people whose authority is his to give away.
  const pieceOfBranch =
    context.viewer?.assignments.every((assignment) => assignment.role === 'BRANCH_SECRETARY') ?? true;
  if (pieceOfBranch)
    throw new AppError((await mayIn(context, 'Person', 'R', place)) ? 'FORBIDDEN' : 'NOT_FOUND');
  await requireIn(context, 'Person', 'U', place);
}

/** Others' authority is nobody's to take for himself, nor to give where it is wider than the giver's. @throws AppError FORBIDDEN */
async function refuseForeignAuthority(
  context: Context,
  principalId: string,
  delegateId: string,
): Promise<void> {
  const viewerId = context.viewer?.personId;
  if (principalId === viewerId) return;
  if (delegateId === viewerId) throw new AppError('FORBIDDEN', { because: 'PERSON_IS_SELF' });
  await refuseWiderAuthority(
    context,
    await assignmentsOn(context.database, [principalId], context.clock.today()),
  );
}

async function loadPerson(context: Context, id: string | null | undefined): Promise<PersonRow | null> {
  return id && isId(id) ? context.loaders.person.load(id) : null;
}

async function faultsOf(
  context: Context,
  principal: PersonRow,
  delegate: PersonRow,
  days: { validFrom: string; validTo: string },
): Promise<Violation[]> {
  const faults: Violation[] = dayFaults(days.validFrom, days.validTo);
  if (faults.length === 0 && daysBetween(days.validFrom, days.validTo) + 1 > LONGEST_DELEGATION_DAYS) {
    faults.push({ field: 'validTo', code: 'DELEGATION_TOO_LONG', params: { max: LONGEST_DELEGATION_DAYS } });
  }
  if (principal.id === delegate.id) faults.push({ field: 'delegateId', code: 'DELEGATION_SELF' });
  if (!delegate.active) faults.push({ field: 'delegateId', code: 'PERSON_INACTIVE' });
  if (delegate.office !== null) faults.push({ field: 'delegateId', code: 'OFFICE_EXCLUSIVE' });
  if ((await assignmentsOn(context.database, [principal.id], context.clock.today())).length === 0) {
    faults.push({ field: 'principalId', code: 'DELEGATION_NOTHING' });
  }
  return faults;
}

/** @throws AppError INVALID, FORBIDDEN, NOT_FOUND, STEP_UP_REQUIRED */
export async function createDelegation(context: Context, input: DelegationInput): Promise<DelegationRow> {
  const viewer = requireViewer(context);
  const missing = (['principalId', 'delegateId', 'validTo'] as const).filter((field) => !input[field]);
  refuseInvalid(missing.map((field) => ({ field, code: 'REQUIRED' })));
  await requireRule(context, 'Delegation', 'C');
  const principal = await loadPerson(context, input.principalId);
  const isOwn = principal?.id === viewer.personId;
  if (
    principal === null ||
    !(isOwn || (await mayIn(context, 'Person', 'R', await placeOf(context, principal))))
  )
    throw new AppError('INVALID', { violations: [{ field: 'principalId', code: 'PERSON_NOT_FOUND' }] });
  await requirePrincipal(context, principal);
  const delegate = await loadPerson(context, input.delegateId);
  if (delegate === null || !(await mayIn(context, 'Person', 'R', await placeOf(context, delegate)))) {
    throw new AppError('INVALID', { violations: [{ field: 'delegateId', code: 'PERSON_NOT_FOUND' }] });
  }
  await refuseForeignAuthority(context, principal.id, delegate.id);
  const days = { validFrom: input.validFrom ?? context.clock.today(), validTo: input.validTo ?? '' };
  refuseInvalid(await faultsOf(context, principal, delegate, days));
  requireStepUp(context);
  const row = { principalId: principal.id, delegateId: delegate.id, ...days, createdBy: viewer.personId };
  const createdAt = context.clock.systemNow();
  const id = await context.database.transaction(async (tx) => {
    await refuseOfficer(tx, delegate.id, 'delegateId');
    await refuseOfficer(tx, principal.id, 'principalId');
    const made = await insertDelegation(tx, row, createdAt);
    await writeAudit(tx, context, {
      action: 'create',
      entity: 'Delegation',
      entityId: made,
      entityUnitId: principal.unitId,
      principalId: principal.id,
      detail: { delegateId: delegate.id, ...days },
    });
    return made;
  });
  return { ...row, id, createdAt };
}

/** Ends a delegation at once: yesterday becomes its last day, which may lie before its first. @throws AppError FORBIDDEN, NOT_FOUND */
export async function endDelegation(context: Context, id: string): Promise<DelegationRow> {
  requireViewer(context);
  const row = await context.database.read.findOneBy(delegationTable, { id: asId(id) });
  const principal = row === null ? null : await context.loaders.person.load(row.principalId);
  if (row === null || principal === null) throw new AppError('NOT_FOUND');
  await requirePrincipal(context, principal);
  const yesterday = addDays(context.clock.today(), -1);
  await context.database.transaction(async (tx) => {
    await execute(tx, 'UPDATE delegation SET valid_to = ? WHERE id = ? AND valid_to > ?', [
      yesterday,
      row.id,
      yesterday,
    ]);
    await writeAudit(tx, context, {
      action: 'end',
      entity: 'Delegation',
      entityId: row.id,
      entityUnitId: principal.unitId,
      principalId: row.principalId,
      detail: { delegateId: row.delegateId },
    });
  });
  return { ...row, validTo: earlierOf(row.validTo, yesterday) };
}
