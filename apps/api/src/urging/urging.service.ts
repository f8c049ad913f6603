import {
  AppError,
  type Assignment,
  normaliseText,
  refuseInvalid,
  rulesOn,
  sentence,
  urgingFault,
  urgingNoteFault,
  type Violation,
} from '@luze/domain';
import { OBLIGATION } from '@luze/permissions';
import type { EntityManager } from 'typeorm';
import { writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import { isDuplicate } from '../database/faults.ts';
import { insertRow, queryIn } from '../database/rows.ts';
import { escalationsOf } from '../escalation/escalated.service.ts';
import { accessOf } from '../ledger/of-context.ts';
import { afterRest, notify } from '../notification/notification.service.ts';
import { promiseUrged } from '../robot/news.service.ts';
import { obligationTarget } from './obligation-target.ts';
import { recordTarget } from './record-target.ts';
import type { Target } from './target.ts';
import { lastUrgings } from './urged.service.ts';
import { urgingTable } from './urging.entity.ts';
import type { UrgingsType } from './urging.type.ts';

/** Most urgings of one thing that are shown, the latest. */
const MOST = 50;

/** @throws AppError UNAUTHENTICATED, NOT_FOUND for what is not there, or not to be read */
async function requireTarget(context: Context, subject: string, id: string): Promise<Target> {
  requireViewer(context);
  const target = await (subject === OBLIGATION
    ? obligationTarget(context, id)
    : recordTarget(context, subject, id));
  if (target === null) throw new AppError('NOT_FOUND');
  return target;
}

/** Why an assignment may not urge now; null where it may. */
async function faultOf(context: Context, target: Target, by: Assignment): Promise<Violation | null> {
  const today = context.clock.today();
  const { reader } = await accessOf(context);
  const last = await lastUrgings(context.database.query, target.subject, [target.id], today);
  const lastOn = last.get(target.id)?.find(({ byLevel }) => byLevel === by.unitLevel)?.urgedOn ?? null;
  return urgingFault({ ...target, lastOn }, today, rulesOn(reader.parameters, today));
}

/** @throws AppError INVALID for a fault */
const refuse = (fault: Violation | null): void => refuseInvalid(fault === null ? [] : [fault]);

async function present(context: Context, target: Target): Promise<UrgingsType> {
  const rows = await context.database.read.find(urgingTable, {
    where: { subject: target.subject, recordId: target.id },
    order: { id: 'DESC' },
    take: MOST,
  });
  const { loaders } = await accessOf(context);
  const told = await escalationsOf(context.database.query, target.subject, target.id);
  const fault = target.by === null ? null : await faultOf(context, target, target.by);
  return {
    mayUrge: target.by !== null && fault === null,
    because: fault === null ? null : sentence(fault.code, context.language, fault.params ?? {}),
    nodes: await Promise.all(
      rows.map(async ({ id, urgedOn, at, note, urgedBy, byUnitId }) => ({
        id,
        urgedOn,
        at,
        note,
        by: await loaders.people.load(urgedBy),
        unit: await loaders.units.load(byUnitId),
      })),
    ),
    escalations: await Promise.all(
      told.map(async ({ escalatedOn, severity, toUnitId }) => ({
        escalatedOn,
        severity,
        unit: await loaders.units.load(toUnitId),
      })),
    ),
  };
}

/**
 * How a record or an obligation was urged, as whoever reads it is told.
 * @throws AppError UNAUTHENTICATED, NOT_FOUND
 */
export const readUrgings = async (context: Context, subject: string, id: string): Promise<UrgingsType> =>
  present(context, await requireTarget(context, subject, id));

/**
 * Tells those who take the next step, and the robots of their units; of safety at once, of anything else not on a day of
 * rest.
 */
async function tell(
  tx: EntityManager,
  context: Context,
  target: Target,
  by: Assignment,
  note: string | null,
): Promise<void> {
  const { clock, viewer, loaders } = context;
  const { subject, id: recordId, unitId } = target;
  const from = target.ledger?.area === 'safety' ? clock.systemNow() : afterRest(clock);
  await promiseUrged(tx, { subject, recordId, unitId, byLevel: by.unitLevel }, clock.systemNow(), from);
  const people = await target.people(queryIn(tx));
  const personIds = [...new Set(people)].filter((id) => id !== viewer?.personId);
  if (personIds.length === 0) return;
  const unit = await loaders.unit.load(by.unitId);
  const message = {
    personIds,
    kind: note === null ? 'NOTICE_URGED' : 'NOTICE_URGED_NOTE',
    params: {
      ...target.words,
      unit: unit?.shortName ?? unit?.name ?? '',
      dueOn: target.dueOn,
      ...(note === null ? {} : { note }),
    },
    refType: target.subject,
    refId: target.id,
    dueOn: target.dueOn,
  };
  await notify(tx, message, clock.systemNow(), from);
}

/**
 * Urges the unit below that owes the next step of a record, or an obligation: noted for good, in the audit, told to those
 * who take it.
 * @param given a few words, or empty
 * @throws AppError UNAUTHENTICATED, NOT_FOUND, FORBIDDEN for who does not answer for that unit, INVALID (note; nothing is
 * due, the step is one's own, or it was urged just now)
 */
export async function urge(
  context: Context,
  subject: string,
  id: string,
  given: string,
): Promise<UrgingsType> {
  const { personId } = requireViewer(context);
  const target = await requireTarget(context, subject, id);
  const { by } = target;
  if (by === null) throw new AppError('FORBIDDEN');
  const note = normaliseText(given);
  refuse(urgingNoteFault(note, target.ledger));
  const refuseNow = async (): Promise<void> => refuse(await faultOf(context, target, by));
  await refuseNow();
  const row = {
    subject: target.subject,
    recordId: target.id,
    byLevel: by.unitLevel,
    byUnitId: by.unitId,
    urgedBy: personId,
    urgedOn: context.clock.today(),
    at: context.clock.now(),
    note: note === '' ? null : note,
  };
  try {
    await context.database.transaction(
      async (tx) => {
        await insertRow(tx, urgingTable, row);
        await writeAudit(tx, context, {
          action: 'urge',
          entity: target.subject,
          entityId: target.id,
          entityUnitId: target.unitId,
          reason: row.note,
        });
        await tell(tx, context, target, by, row.note);
      },
      { ofRecords: true },
    );
  } catch (error) {
    // Of two at once one was first; the other is told so.
    if (!isDuplicate(error)) throw error;
    await refuseNow();
    throw new AppError('CONFLICT');
  }
  return present(context, target);
}
