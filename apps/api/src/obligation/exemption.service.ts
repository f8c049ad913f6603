import {
  AppError,
  exemptionReason,
  isMissing,
  type LocalDate,
  labelOf,
  NO_DAY,
  OBLIGATION_KINDS,
  type ObligationKind,
  type ObligationStatus,
  refusalReasonFault,
  refuseInvalid,
  requestReasonFault,
  type Violation,
} from '@luze/domain';
import { canEverOnObligations, canOnObligation, principalOnObligation } from '@luze/permissions';
import type { EntityManager } from 'typeorm';
import { type AuditEntry, type AuditSource, writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import type { Sql } from '../database/accessible.ts';
import { readDay } from '../database/dialect.ts';
import { isId } from '../database/id.ts';
import { execute, queryIn } from '../database/rows.ts';
import { placed, type StoredObligation } from '../ledger/obligation-place.ts';
import { statusSql } from '../ledger/obligation-status.ts';
import { notify } from '../notification/notification.service.ts';
import { isAsker, OBLIGATION_COLUMNS } from './obligation-view.ts';
import { readable } from './obligation-where.ts';
import { keepRefusal, type Refusing } from './refusals.ts';

/** With its status of today. @throws AppError NOT_FOUND outside the reach, CONFLICT over another version than the one seen */
async function standing(
  tx: EntityManager,
  context: Context,
  id: string,
  version: number,
): Promise<StoredObligation> {
  const where = readable(context);
  const status = statusSql(context.clock.today());
  const [row] = isId(id)
    ? await queryIn(tx)<StoredObligation>(
        `SELECT ${OBLIGATION_COLUMNS}, ${status.text} AS status FROM obligation o WHERE o.id = ? AND o.withdrawn_on = '${NO_DAY}' AND ${where.text}`,
        [...status.params, id, ...where.params],
      )
    : [];
  if (row === undefined) throw new AppError('NOT_FOUND');
  if (Number(row['version']) !== version) throw new AppError('CONFLICT');
  return row;
}

/** What was met, in time or late, is told as it was: no exemption covers it. @throws AppError LOCKED */
function refuseMet(row: StoredObligation): void {
  if (!isMissing(row['status'] as ObligationStatus))
    throw new AppError('LOCKED', { because: 'EXEMPTION_MET', reason: 'EXEMPTION_MET' });
}

/** An obligation an exemption is about, in the version it was seen in. */
export interface ExemptionOf {
  readonly id: string;
  readonly unitId: string;
  readonly version: number;
}

/** What an exemption is asked of. */
export const exemptionOf = (row: StoredObligation): ExemptionOf => ({
  id: String(row.id),
  unitId: String(row.unit_id),
  version: Number(row['version']),
});

const NOT_ASKED = 'exempt_requested_on IS NULL';
const UNDECIDED = 'exempt_requested_on IS NOT NULL AND exempt_approved_on IS NULL';

/**
 * Writes what became of an exemption, if the obligation is still owed, in the version seen and as it must stand.
 * @returns the obligation in its new version
 * @throws AppError CONFLICT when another was first
 */
async function noted(
  tx: EntityManager,
  of: ExemptionOf,
  stands: typeof NOT_ASKED | typeof UNDECIDED,
  { text, params }: Sql,
): Promise<ExemptionOf> {
  const matched = await execute(
    tx,
    `UPDATE obligation SET ${text}, version = version + 1 WHERE id = ? AND version = ? AND withdrawn_on = '${NO_DAY}' AND ${stands}`,
    [...params, of.id, of.version],
  );
  if (matched !== 1) throw new AppError('CONFLICT');
  return { ...of, version: of.version + 1 };
}

/** Why an act was done, and the principal for whom a delegate did it. */
type Note = Pick<AuditEntry, 'reason' | 'principalId'>;

const audited = (
  tx: EntityManager,
  source: AuditSource,
  action: string,
  { id, unitId }: ExemptionOf,
  note: Note = {},
): Promise<void> =>
  writeAudit(tx, source, { ...note, action, entity: 'Obligation', entityId: id, entityUnitId: unitId });

interface Asking {
  readonly by: string;
  /** The principal for whom a delegate asks. */
  readonly principalId: string | null;
  readonly reason: string;
}

/** Notes that an owner asks not to owe something. @throws AppError CONFLICT when another was first */
export async function noteRequest(
  tx: EntityManager,
  source: AuditSource,
  of: ExemptionOf,
  { by, principalId, reason }: Asking,
): Promise<ExemptionOf> {
  const asked = await noted(tx, of, NOT_ASKED, {
    text: 'exempt_reason = ?, exempt_requested_by = ?, exempt_requested_for = ?, exempt_requested_on = ?',
    params: [reason, by, principalId, source.clock.today()],
  });
  await audited(tx, source, 'requestExemption', of, { reason, principalId });
  return asked;
}

/** Notes that the level above grants it. @param by who grants @throws AppError CONFLICT when another was first */
export async function noteGrant(
  tx: EntityManager,
  source: AuditSource,
  of: ExemptionOf,
  by: string,
): Promise<void> {
  await noted(tx, of, UNDECIDED, {
    text: 'exempt_approved_by = ?, exempt_approved_on = ?',
    params: [by, source.clock.today()],
  });
  await audited(tx, source, 'grantExemption', of);
}

/** Notes that the level above refuses it: what was asked and answered is kept apart, and it may be asked for again. */
export async function noteRefusal(
  tx: EntityManager,
  source: AuditSource,
  row: StoredObligation,
  refusing: Refusing,
): Promise<void> {
  const of = exemptionOf(row);
  await noted(tx, of, UNDECIDED, {
    text: 'exempt_reason = NULL, exempt_requested_by = NULL, exempt_requested_for = NULL, exempt_requested_on = NULL',
    params: [],
  });
  await keepRefusal(tx, row, refusing);
  await audited(tx, source, 'refuseExemption', of, { reason: refusing.reason });
}

/** Enters an exemption of before the system: by whom it was asked for and granted then is known to the paper alone. */
export async function notePastExemption(
  tx: EntityManager,
  source: AuditSource,
  of: ExemptionOf,
  { reason, on }: { readonly reason: string; readonly on: LocalDate },
): Promise<void> {
  await noted(tx, of, NOT_ASKED, {
    text: 'exempt_reason = ?, exempt_requested_on = ?, exempt_approved_on = ?',
    params: [reason, on, on],
  });
  await audited(tx, source, 'importHistory', of, { reason });
}

/** Tells who asked what was decided. @param refusal why it was refused; null where it was granted */
function tellAsker(
  tx: EntityManager,
  { clock }: Context,
  row: StoredObligation,
  refusal: string | null,
): Promise<void> {
  const kind = row['kind'] as ObligationKind;
  const what = { what: labelOf(OBLIGATION_KINDS[kind].label, kind), dueOn: readDay(row['due_on']) };
  const message = {
    personIds: [String(row['exempt_requested_by'])],
    ...(refusal === null
      ? { kind: 'EXEMPTION_GRANTED', params: what }
      : { kind: 'EXEMPTION_REFUSED_BECAUSE', params: { ...what, reason: refusal } }),
    refType: 'Obligation',
    refId: String(row.id),
  };
  return notify(tx, message, clock.systemNow());
}

/** @throws AppError INVALID (reason) */
function refuseReason(fault: Violation | null): void {
  if (fault !== null) refuseInvalid([fault]);
}

/**
 * The owner asks for an exemption; it stays owed until the level above grants it.
 * @throws AppError FORBIDDEN, INVALID (reason), NOT_FOUND, CONFLICT when it was written meanwhile or is asked for
 * already, LOCKED when it was met
 */
export async function requestExemption(
  context: Context,
  id: string,
  version: number,
  given: string,
): Promise<boolean> {
  const { personId, actor } = requireViewer(context);
  if (!canEverOnObligations(context.ability, 'requestExemption')) throw new AppError('FORBIDDEN');
  const reason = exemptionReason(given);
  refuseReason(requestReasonFault(reason));
  await context.database.transaction(
    async (tx) => {
      const row = await standing(tx, context, id, version);
      if (!canOnObligation(context.ability, 'requestExemption', placed(row))) throw new AppError('FORBIDDEN');
      if (row['exempt_requested_on'] !== null) throw new AppError('CONFLICT');
      refuseMet(row);
      const principalId = principalOnObligation(actor, 'requestExemption', placed(row));
      await noteRequest(tx, context, exemptionOf(row), { by: personId, principalId, reason });
    },
    { ofRecords: true },
  );
  return true;
}

/** What the level above says to a request. */
export interface Decision {
  readonly isGranted: boolean;
  /** Why it is refused, as it was typed; a grant has none. */
  readonly reason: string | null;
}

/**
 * The level above the owner decides, of a city's own another administrator; nobody on what he asked for himself, or
 * what a delegate asked for him. No delegate decides.
 * @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT when it was written meanwhile, or nothing waits for a decision, INVALID
 * (reason) when it is refused without a reason, LOCKED when what was met since would be granted; it may still be refused
 */
export async function decideExemption(
  context: Context,
  id: string,
  version: number,
  decision: Decision,
): Promise<boolean> {
  const { personId } = requireViewer(context);
  if (!canEverOnObligations(context.ability, 'decideExemption')) throw new AppError('FORBIDDEN');
  const refusal = decision.isGranted ? null : exemptionReason(decision.reason ?? '');
  await context.database.transaction(
    async (tx) => {
      const row = await standing(tx, context, id, version);
      if (!canOnObligation(context.ability, 'decideExemption', placed(row))) throw new AppError('FORBIDDEN');
      if (row['exempt_requested_on'] === null || row['exempt_approved_on'] !== null)
        throw new AppError('CONFLICT');
      if (isAsker(row, personId)) throw new AppError('FORBIDDEN', { because: 'MOVE_OWN_SUBMISSION' });
      if (refusal === null) {
        refuseMet(row);
        await noteGrant(tx, context, exemptionOf(row), personId);
      } else {
        refuseReason(refusalReasonFault(refusal));
        const on = context.clock.today();
        await noteRefusal(tx, context, row, { by: personId, on, reason: refusal });
      }
      await tellAsker(tx, context, row, refusal);
    },
    { ofRecords: true },
  );
  return true;
}
