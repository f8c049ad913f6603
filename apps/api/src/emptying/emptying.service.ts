import { AppError, EMPTYING, findLedger, type Ledger, type LedgerRow, refuseInvalid } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import { sqlInstant } from '../database/dialect.ts';
import { execute, insertRow, queryIn } from '../database/rows.ts';
import { actorSource } from '../identity/actor-source.service.ts';
import { requireStepUp } from '../identity/require-step-up.service.ts';
import { storedRow } from '../ledger/read.ts';
import { notify } from '../notification/notification.service.ts';
import { requireReason } from '../reason.ts';
import { isHolderOn, isSameHuman } from '../reveal/reveal-holders.service.ts';
import { emptyRecord, exchangeKeys, lockPersons } from './empty-record.ts';
import { type EmptyingRow, emptyingTable } from './emptying.entity.ts';
import {
  type DueWithProposal,
  dueFor,
  proposalFor,
  requireHolder,
  rulesOfToday,
} from './emptying-read.service.ts';
import { countsByHolder, dueSince } from './records-due.ts';

type Code = 'EMPTYING_NOT_DUE' | 'EMPTYING_NOT_PROPOSED' | 'EMPTYING_CONSENT_BY_ANOTHER';

const refuse = (code: Code): never => refuseInvalid([{ field: '', code }]) as never;

/** The viewer's due records by id. @throws AppError FORBIDDEN, INVALID where one of them is not due to him */
async function chosen(
  context: Context,
  subject: string,
  ids: readonly string[],
): Promise<{ readonly ledger: Ledger; readonly due: readonly DueWithProposal[] }> {
  requireHolder(context);
  const ledger = findLedger(subject);
  const all = new Map(
    (await dueFor(context, await rulesOfToday(context)))
      .filter((one) => one.ledger === ledger)
      .map((one) => [one.row.id, one]),
  );
  const wanted = [...new Set(ids)];
  const due = wanted.flatMap((id) => all.get(id) ?? []);
  if (ledger === null || wanted.length === 0 || due.length < wanted.length) refuse('EMPTYING_NOT_DUE');
  return { ledger: ledger as Ledger, due };
}

const audit = (
  tx: EntityManager,
  context: Context,
  ledger: Ledger,
  row: LedgerRow,
  action: string,
  reason: string | null = null,
): Promise<void> =>
  writeAudit(tx, context, {
    action,
    entity: ledger.name,
    entityId: row.id,
    entityUnitId: row.unitId,
    reason,
  });

/** Tells every other holder how many records wait for him: of a record he is recused from he hears nothing. */
async function tellHolders(
  tx: EntityManager,
  context: Context,
  counts: ReadonlyMap<string, number>,
): Promise<void> {
  const viewer = requireViewer(context);
  for (const [personId, count] of counts) {
    if (personId === viewer.personId) continue;
    await notify(
      tx,
      { personIds: [personId], kind: 'EMPTYING_PROPOSED', params: { name: viewer.personName, count } },
      context.clock.systemNow(),
    );
  }
}

/**
 * Proposes that due records no longer say whom they are about; the other holders are told.
 * @returns how many were proposed
 * @throws AppError FORBIDDEN, INVALID, STEP_UP_REQUIRED
 */
export async function proposeEmptying(
  context: Context,
  subject: string,
  ids: readonly string[],
): Promise<number> {
  const { personId } = requireViewer(context);
  const { ledger, due } = await chosen(context, subject, ids);
  if (due.some((one) => proposalFor(one) !== null)) refuse('EMPTYING_NOT_DUE');
  requireStepUp(context);
  const counts = await countsByHolder(actorSource(context), due, context.clock.today());
  await context.database.transaction(async (tx) => {
    for (const { row } of due) {
      await insertRow(tx, emptyingTable, {
        subject: ledger.name,
        recordId: row.id,
        version: row.version,
        proposedBy: personId,
        proposedAt: context.clock.systemNow(),
        decidedBy: null,
        decidedAt: null,
        consented: null,
        reason: null,
      });
      await audit(tx, context, ledger, row, 'proposeEmptying');
    }
    await tellHolders(tx, context, counts);
  });
  return due.length;
}

/** The open proposal about each record, by somebody else who could make it again. @throws AppError INVALID */
async function proposedByAnother(
  context: Context,
  ledger: Ledger,
  due: readonly DueWithProposal[],
): Promise<{ readonly row: LedgerRow; readonly proposal: EmptyingRow }[]> {
  return Promise.all(
    due.map(async (one) => {
      const { row } = one;
      const proposal = proposalFor(one);
      if (proposal === null) return refuse('EMPTYING_NOT_PROPOSED');
      if (await isSameHuman(context, proposal.proposedBy)) return refuse('EMPTYING_CONSENT_BY_ANOTHER');
      const today = context.clock.today();
      const stands = await isHolderOn(actorSource(context), proposal.proposedBy, { ledger, row }, today);
      return stands ? { row, proposal } : refuse('EMPTYING_NOT_PROPOSED');
    }),
  );
}

async function decide(
  tx: EntityManager,
  context: Context,
  { id }: EmptyingRow,
  consent: boolean,
  reason: string | null,
): Promise<void> {
  const changed = await execute(
    tx,
    'UPDATE identity_emptying SET decided_by = ?, decided_at = ?, consented = ?, reason = ? WHERE id = ? AND decided_at IS NULL',
    [requireViewer(context).personId, sqlInstant(context.clock.systemNow()), consent ? 1 : 0, reason, id],
  );
  if (changed === 0) throw new AppError('CONFLICT');
}

/**
 * Consents to what another proposed: the records are emptied in this transaction, each as it is stored now.
 * @returns how many were emptied
 * @throws AppError FORBIDDEN, INVALID, STEP_UP_REQUIRED, CONFLICT
 */
export async function consentEmptying(
  context: Context,
  subject: string,
  ids: readonly string[],
): Promise<number> {
  const { ledger, due } = await chosen(context, subject, ids);
  const proposed = await proposedByAnother(context, ledger, due);
  requireStepUp(context);
  const { database, clock } = context;
  const rules = await rulesOfToday(context);
  await database.transaction(async (tx) => {
    await lockPersons(
      tx,
      database.dialect,
      ledger,
      proposed.map(({ row }) => row),
    );
    const rows: LedgerRow[] = [];
    for (const { row, proposal } of proposed) {
      const stored = await storedRow(tx, ledger, row.id);
      // It may have been reopened since the list was read.
      const from = stored === null ? null : await dueSince(queryIn(tx), ledger, stored, rules, clock.today());
      if (stored === null || from === null || stored.version !== proposal.version)
        return refuse('EMPTYING_NOT_DUE');
      await decide(tx, context, proposal, true, null);
      await emptyRecord(tx, context, ledger, stored);
      rows.push(stored);
    }
    await exchangeKeys(tx, ledger, rows);
  });
  return proposed.length;
}

/**
 * Refuses what another proposed, as where a court still asks for the file; it may be proposed again.
 * @returns how many were refused
 * @throws AppError FORBIDDEN, INVALID, STEP_UP_REQUIRED, CONFLICT
 */
export async function refuseEmptying(
  context: Context,
  subject: string,
  ids: readonly string[],
  given: string,
): Promise<number> {
  const { ledger, due } = await chosen(context, subject, ids);
  const proposed = await proposedByAnother(context, ledger, due);
  const reason = requireReason(given, EMPTYING, 'EMPTYING_REASON');
  requireStepUp(context);
  await context.database.transaction(async (tx) => {
    for (const { row, proposal } of proposed) {
      await decide(tx, context, proposal, false, reason);
      await audit(tx, context, ledger, row, 'refuseEmptying', reason);
    }
  });
  return proposed.length;
}
