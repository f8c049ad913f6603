import { AppError, NO_ID, REVEAL, refuseInvalid, revealStateAt } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import { sqlInstant } from '../database/dialect.ts';
import { asId } from '../database/id.ts';
import { execute, insertRow, queryIn } from '../database/rows.ts';
import { actorSource } from '../identity/actor-source.service.ts';
import { lockOffice } from '../identity/office.service.ts';
import { requireStepUp } from '../identity/require-step-up.service.ts';
import { notify } from '../notification/notification.service.ts';
import { requireReason } from '../reason.ts';
import { type RevealRow, revealTable } from './reveal.entity.ts';
import type { RevealType } from './reveal.type.ts';
import { type RevealSubject, requireSubject } from './reveal-access.ts';
import { holdersOn, isHolderOn, isSameHuman } from './reveal-holders.service.ts';
import { presentReveal } from './reveal-read.service.ts';

const UNSETTLED = ['WAITING', 'CONSENTED', 'OPEN'];

/** Every step is in the audit, under the record it is about. */
const audit = (
  tx: EntityManager,
  context: Context,
  { ledger, row }: RevealSubject,
  action: string,
  reason: string | null = null,
): Promise<unknown> =>
  writeAudit(tx, context, {
    action,
    entity: ledger.name,
    entityId: row.id,
    entityUnitId: row.unitId,
    reason,
  });

const found = async (context: Context, id: string): Promise<RevealRow> => {
  const row = await context.database.read.findOneBy(revealTable, { id: asId(id) });
  if (row === null) throw new AppError('NOT_FOUND');
  return row;
};

/** A question with the record it is about, which the viewer must read. @throws AppError NOT_FOUND */
async function requireReveal(
  context: Context,
  id: string,
): Promise<{ readonly reveal: RevealRow; readonly about: RevealSubject }> {
  const reveal = await found(context, id);
  const about = await requireSubject(context, reveal.subject, reveal.recordId).catch((error: unknown) => {
    throw error instanceof AppError && error.code === 'FORBIDDEN' ? new AppError('NOT_FOUND') : error;
  });
  return { reveal, about };
}

/**
 * Asks to see whom a record is about; the other holders of the duty are told.
 * @throws AppError NOT_FOUND, FORBIDDEN, INVALID, STEP_UP_REQUIRED
 */
export async function askReveal(
  context: Context,
  subject: string,
  id: string,
  given: string,
): Promise<RevealType> {
  const viewer = requireViewer(context);
  const about = await requireSubject(context, subject, id);
  if (!about.isHolder) throw new AppError('FORBIDDEN', { because: 'NOTHING_TO_REVEAL' });
  const reason = requireReason(given, REVEAL, 'REVEAL_REASON');
  const now = context.clock.systemNow();
  const asker = { subject: about.ledger.name, recordId: about.row.id, askedBy: viewer.personId };
  requireStepUp(context);
  const asked = {
    ...asker,
    reason,
    askedAt: now,
    decidedBy: null,
    decidedAt: null,
    consented: null,
    openedAt: null,
    hidesAt: null,
    sessionId: null,
  };
  const revealId = await context.database.transaction(async (tx) => {
    // Questions asked at the same moment wait for each other, and the second sees the first.
    await lockOffice(tx, viewer.personId);
    const own = await tx.getRepository(revealTable).findBy(asker);
    if (own.some((one) => UNSETTLED.includes(revealStateAt(one, now))))
      refuseInvalid([{ field: '', code: 'REVEAL_UNDER_WAY' }]);
    const inserted = await insertRow(tx, revealTable, asked);
    await audit(tx, context, about, 'askReveal', reason);
    const holders = await holdersOn(
      { query: queryIn(tx), vault: context.vault },
      about,
      context.clock.today(),
    );
    const message = {
      personIds: holders.filter((personId) => personId !== viewer.personId),
      kind: 'REVEAL_ASKED',
      params: { name: viewer.personName, number: about.number },
      refType: about.ledger.name,
      refId: about.row.id,
    };
    await notify(tx, message, now);
    return inserted;
  });
  return presentReveal(context, about, await found(context, revealId));
}

/**
 * Consents to a question of somebody else, or refuses it; he is told.
 * @throws AppError NOT_FOUND, FORBIDDEN, INVALID, STEP_UP_REQUIRED
 */
export async function decideReveal(context: Context, id: string, consent: boolean): Promise<RevealType> {
  const viewer = requireViewer(context);
  const { reveal, about } = await requireReveal(context, id);
  if (!about.isHolder) throw new AppError(about.readsList ? 'FORBIDDEN' : 'NOT_FOUND');
  if (await isSameHuman(context, reveal.askedBy))
    throw new AppError('FORBIDDEN', { because: 'REVEAL_CONSENT_BY_ANOTHER' });
  const now = context.clock.systemNow();
  if (revealStateAt(reveal, now) !== 'WAITING') refuseInvalid([{ field: '', code: 'REVEAL_DECIDED' }]);
  requireStepUp(context);
  await context.database.transaction(async (tx) => {
    const changed = await execute(
      tx,
      'UPDATE reveal SET decided_by = ?, decided_at = ?, consented = ? WHERE id = ? AND decided_at IS NULL',
      [viewer.personId, sqlInstant(now), consent ? 1 : 0, reveal.id],
    );
    if (changed === 0) throw new AppError('CONFLICT');
    await audit(tx, context, about, consent ? 'consentReveal' : 'refuseReveal');
    const message = {
      personIds: [reveal.askedBy],
      kind: consent ? 'REVEAL_CONSENTED' : 'REVEAL_REFUSED',
      params: {
        name: viewer.personName,
        number: about.number,
        hours: REVEAL.waitMs / 3_600_000,
        minutes: REVEAL.openMs / 60_000,
      },
      refType: about.ledger.name,
      refId: about.row.id,
    };
    await notify(tx, message, now);
  });
  return presentReveal(context, about, await found(context, reveal.id));
}

/**
 * Opens what somebody consented to: in this session, for fifteen minutes from now. Each reading goes to the audit.
 * @throws AppError NOT_FOUND, FORBIDDEN, INVALID, STEP_UP_REQUIRED
 */
export async function openReveal(context: Context, id: string): Promise<RevealType> {
  const viewer = requireViewer(context);
  const { reveal, about } = await requireReveal(context, id);
  if (reveal.askedBy !== viewer.personId) throw new AppError('NOT_FOUND');
  if (!about.isHolder) throw new AppError('FORBIDDEN', { because: 'NOTHING_TO_REVEAL' });
  const now = context.clock.systemNow();
  if (revealStateAt(reveal, now) !== 'CONSENTED')
    refuseInvalid([{ field: '', code: 'REVEAL_NOT_CONSENTED' }]);
  // A word given counts as long as who gave it could give it again.
  const decider = reveal.decidedBy ?? NO_ID;
  if (!(await isHolderOn(actorSource(context), decider, about, context.clock.today())))
    refuseInvalid([{ field: '', code: 'REVEAL_NOT_CONSENTED' }]);
  requireStepUp(context);
  await context.database.transaction(async (tx) => {
    const changed = await execute(
      tx,
      'UPDATE reveal SET opened_at = ?, hides_at = ?, session_id = ? WHERE id = ? AND consented = 1 AND opened_at IS NULL',
      [sqlInstant(now), sqlInstant(new Date(now.getTime() + REVEAL.openMs)), viewer.sessionId, reveal.id],
    );
    if (changed === 0) throw new AppError('CONFLICT');
    await audit(tx, context, about, 'openReveal', reveal.reason);
  });
  return presentReveal(context, about, await found(context, reveal.id));
}

/** Hides again before the time is over. @throws AppError NOT_FOUND, INVALID */
export async function hideReveal(context: Context, id: string): Promise<RevealType> {
  const { personId } = requireViewer(context);
  const { reveal, about } = await requireReveal(context, id);
  if (reveal.askedBy !== personId) throw new AppError('NOT_FOUND');
  const now = context.clock.systemNow();
  if (revealStateAt(reveal, now) !== 'OPEN') refuseInvalid([{ field: '', code: 'REVEAL_DECIDED' }]);
  await context.database.transaction(async (tx) => {
    await execute(tx, 'UPDATE reveal SET hides_at = ? WHERE id = ?', [sqlInstant(now), reveal.id]);
    await audit(tx, context, about, 'hideReveal');
  });
  return presentReveal(context, about, await found(context, reveal.id));
}
