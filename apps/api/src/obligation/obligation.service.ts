import {
  AppError,
  branchMeeting,
  isLocalDate,
  type LedgerRow,
  type LocalDate,
  NO_DAY,
  NO_ID,
  NOBODY,
  type ObligationStatus,
  partyBranch,
  refuseInvalid,
} from '@luze/domain';
import { canEver, canOn } from '@luze/permissions';
import type { EntityManager } from 'typeorm';
import { type AuditSource, writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import { accessible, allOf, type Sql } from '../database/accessible.ts';
import { isId } from '../database/id.ts';
import { execute, queryIn } from '../database/rows.ts';
import { snake } from '../ledger/columns.ts';
import { owedOn, statusSql } from '../ledger/obligation-status.ts';
import type { ObligationType } from './obligation.type.ts';

/** What a list of obligations is narrowed to. */
export interface ObligationFilter {
  readonly unitId?: string | undefined;
  readonly kind?: string | undefined;
  readonly status?: ObligationStatus | undefined;
  readonly dueFrom?: LocalDate | undefined;
  readonly dueTo?: LocalDate | undefined;
}

const MOST = 100;

interface Stored extends Readonly<Record<string, unknown>> {
  readonly id: unknown;
}

const COLUMNS =
  'o.id, o.unit_id, o.kind, o.subject_no, o.period_start, o.period_end, o.due_on, o.grace_until, o.exempt_reason, o.exempt_requested_on, o.exempt_approved_on, o.version';

const day = (value: unknown): LocalDate => String(value).slice(0, 10);
const dayOrNull = (value: unknown): LocalDate | null => (value === null ? null : day(value));

const typeOf = (row: Stored, asOf: LocalDate): ObligationType => ({
  id: String(row.id),
  unitId: String(row['unit_id']),
  kind: row['kind'] as ObligationType['kind'],
  subjectNo: Number(row['subject_no']),
  periodStart: day(row['period_start']),
  periodEnd: day(row['period_end']),
  dueOn: day(row['due_on']),
  graceUntil: day(row['grace_until']),
  status: row['status'] as ObligationStatus,
  asOf,
  exemptReason: row['exempt_reason'] as string | null,
  exemptRequestedOn: dayOrNull(row['exempt_requested_on']),
  exemptApprovedOn: dayOrNull(row['exempt_approved_on']),
  version: Number(row['version']),
});

/** Obligations the viewer reads: those of the branches he reads. */
const readable = ({ ability }: Context): Sql =>
  accessible(ability, 'read', partyBranch.name, (property) => `o.${snake(property)}`);

const under = (id: string): Sql => ({
  text: '(o.unit_id = ? OR o.county_id = ? OR o.city_id = ? OR o.province_id = ? OR o.nation_id = ?)',
  params: [id, id, id, id, id],
});

function narrowed({ unitId, kind, dueFrom, dueTo }: ObligationFilter): Sql[] {
  const when = (given: string | undefined, text: string): Sql[] =>
    given === undefined ? [] : [{ text, params: [given] }];
  if (unitId !== undefined && !isId(unitId)) throw new AppError('NOT_FOUND');
  return [
    ...(unitId === undefined ? [] : [under(unitId)]),
    ...when(kind, 'o.kind = ?'),
    ...when(dueFrom, 'o.due_on >= ?'),
    ...when(dueTo, 'o.due_on <= ?'),
  ];
}

/** @throws AppError INVALID for what is no day, or one that has not come */
function checkDay(asOf: LocalDate, today: LocalDate): void {
  if (!isLocalDate(asOf)) refuseInvalid([{ field: 'asOf', code: 'NOT_A_DAY', params: { value: asOf } }]);
  if (asOf > today) refuseInvalid([{ field: 'asOf', code: 'DAY_IN_FUTURE', params: { today } }]);
}

interface Page {
  readonly first: number;
  /** Id of the last obligation of the page before. */
  readonly after?: string | undefined;
}

/**
 * Obligations within the viewer's reach as they stood at the end of a day, by the day they are due.
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, INVALID (asOf), NOT_FOUND
 */
export async function readObligations(
  context: Context,
  filter: ObligationFilter,
  asOf: LocalDate,
  { first, after }: Page,
): Promise<{ nodes: ObligationType[]; hasMore: boolean }> {
  requireViewer(context);
  if (!canEver(context.ability, 'read', partyBranch)) throw new AppError('FORBIDDEN');
  checkDay(asOf, context.clock.today());
  const { query } = context.database;
  const status = statusSql(asOf);
  const behind: Sql[] =
    after === undefined
      ? []
      : [
          {
            text: '(o.due_on, o.id) > (SELECT p.due_on, p.id FROM obligation p WHERE p.id = ?)',
            params: [isId(after) ? after : NO_ID],
          },
        ];
  const where = allOf([readable(context), owedOn(asOf), ...narrowed(filter), ...behind]);
  const ofStatus = filter.status === undefined ? '' : ' WHERE s.status = ?';
  const most = Math.min(Math.max(first, 1), MOST);
  const rows = await query<Stored>(
    `SELECT * FROM (SELECT ${COLUMNS}, ${status.text} AS status FROM obligation o WHERE ${where.text}) s${ofStatus} ORDER BY due_on, id LIMIT ${most + 1}`,
    [...status.params, ...where.params, ...(filter.status === undefined ? [] : [filter.status])],
  );
  return {
    nodes: rows.slice(0, most).map((row) => typeOf(row, asOf)),
    hasMore: rows.length > most,
  };
}

/** What the rules of the party ledgers are asked about: a row of the obligation's own place. */
const placed = (row: Stored): LedgerRow =>
  ({
    id: NO_ID,
    unitId: String(row['unit_id']),
    unitLevel: 'BRANCH',
    nationId: String(row['nation_id']),
    provinceId: String(row['province_id']),
    cityId: String(row['city_id']),
    countyId: String(row['county_id']),
    branchId: String(row['branch_id']),
    acceptorLevel: NOBODY,
    submittedBy: NO_ID,
    submittedFor: NO_ID,
  }) as unknown as LedgerRow;

async function standing(tx: EntityManager, context: Context, id: string, version: number): Promise<Stored> {
  const where = readable(context);
  const [row] = isId(id)
    ? await queryIn(tx)<Stored>(
        `SELECT o.* FROM obligation o WHERE o.id = ? AND o.withdrawn_on = '${NO_DAY}' AND ${where.text}`,
        [id, ...where.params],
      )
    : [];
  if (row === undefined) throw new AppError('NOT_FOUND');
  if (Number(row['version']) !== version) throw new AppError('CONFLICT');
  return row;
}

type Exemption = Pick<Stored, 'id'> & {
  readonly reason: string;
};

/** Notes that an owner asks not to owe something. */
export async function noteRequest(
  tx: EntityManager,
  source: AuditSource,
  { id, reason }: Exemption,
  by: string,
): Promise<void> {
  await execute(
    tx,
    'UPDATE obligation SET exempt_reason = ?, exempt_requested_by = ?, exempt_requested_on = ?, version = version + 1 WHERE id = ?',
    [reason, by, source.clock.today(), id],
  );
  await writeAudit(tx, source, {
    action: 'requestExemption',
    entity: 'Obligation',
    entityId: String(id),
    reason,
  });
}

/** Notes that the level above grants or refuses it; refused, it may be asked for again. */
export async function noteDecision(
  tx: EntityManager,
  source: AuditSource,
  id: string,
  by: string,
  isGranted: boolean,
): Promise<void> {
  await execute(
    tx,
    isGranted
      ? 'UPDATE obligation SET exempt_approved_by = ?, exempt_approved_on = ?, version = version + 1 WHERE id = ?'
      : 'UPDATE obligation SET exempt_requested_by = NULL, exempt_requested_on = NULL, version = version + 1 WHERE id = ?',
    isGranted ? [by, source.clock.today(), id] : [id],
  );
  await writeAudit(tx, source, {
    action: isGranted ? 'grantExemption' : 'refuseExemption',
    entity: 'Obligation',
    entityId: id,
  });
}

const LONGEST_REASON = 500;

/** The owner asks for an exemption; the light stays until the level above grants it. */
export async function requestExemption(
  context: Context,
  id: string,
  version: number,
  given: string,
): Promise<boolean> {
  const { personId } = requireViewer(context);
  if (!canEver(context.ability, 'submit', branchMeeting)) throw new AppError('FORBIDDEN');
  const reason = given.normalize('NFC').trim();
  if (reason === '') refuseInvalid([{ field: 'reason', code: 'REQUIRED' }]);
  if (reason.length > LONGEST_REASON)
    refuseInvalid([
      { field: 'reason', code: 'TOO_LONG', params: { max: LONGEST_REASON, length: reason.length } },
    ]);
  await context.database.transaction(
    async (tx) => {
      const row = await standing(tx, context, id, version);
      if (!canOn(context.ability, 'submit', branchMeeting, placed(row))) throw new AppError('FORBIDDEN');
      if (row['exempt_requested_on'] !== null) throw new AppError('CONFLICT');
      await noteRequest(tx, context, { id, reason }, personId);
    },
    { ofRecords: true },
  );
  return true;
}

/** Who sets branches up anew decides, one level above the owner; never on what he asked for himself. */
export async function decideExemption(
  context: Context,
  id: string,
  version: number,
  isGranted: boolean,
): Promise<boolean> {
  const { personId } = requireViewer(context);
  if (!canEver(context.ability, 'restructure', partyBranch)) throw new AppError('FORBIDDEN');
  await context.database.transaction(
    async (tx) => {
      const row = await standing(tx, context, id, version);
      if (!canOn(context.ability, 'restructure', partyBranch, placed(row))) throw new AppError('FORBIDDEN');
      if (row['exempt_requested_on'] === null || row['exempt_approved_on'] !== null)
        throw new AppError('CONFLICT');
      if (String(row['exempt_requested_by']) === personId)
        throw new AppError('FORBIDDEN', { because: 'MOVE_OWN_SUBMISSION' });
      await noteDecision(tx, context, id, personId, isGranted);
    },
    { ofRecords: true },
  );
  return true;
}
