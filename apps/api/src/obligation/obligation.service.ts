import {
  ANCESTOR_KEYS,
  AppError,
  isLocalDate,
  LEVELS,
  type LocalDate,
  NO_ID,
  type ObligationKind,
  type ObligationStatus,
  refuseInvalid,
} from '@luze/domain';
import { canEverOnObligations, OBLIGATION } from '@luze/permissions';
import { type Context, requireViewer } from '../context.ts';
import { accessible, allOf, anyOf, type Sql } from '../database/accessible.ts';
import { isId } from '../database/id.ts';
import { snake } from '../ledger/columns.ts';
import { owedOn, statusSql } from '../ledger/obligation-status.ts';
import type { ObligationType } from './obligation.type.ts';

/** What a list of obligations is narrowed to. */
export interface ObligationFilter {
  readonly unitId?: string | undefined;
  readonly kind?: ObligationKind | undefined;
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

function typeOf(row: Stored, asOf: LocalDate): ObligationType {
  // What came later was not known at the end of the day.
  const known = (value: unknown): LocalDate | null => {
    const then = dayOrNull(value);
    return then !== null && then <= asOf ? then : null;
  };
  const exemptRequestedOn = known(row['exempt_requested_on']);
  return {
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
    exemptReason: exemptRequestedOn === null ? null : (row['exempt_reason'] as string),
    exemptRequestedOn,
    exemptApprovedOn: known(row['exempt_approved_on']),
    version: Number(row['version']),
  };
}

/** Obligations the viewer reads: of the kinds his duties open, within his reach. @param table the name they go by in the statement */
export const readable = ({ ability }: Context, table = 'o'): Sql =>
  accessible(ability, 'read', OBLIGATION, (property) => `${table}.${snake(property)}`);

/** What comes behind one the viewer reads; behind another there is nothing. */
function behind(context: Context, id: string): Sql {
  const mine = readable(context, 'p');
  return {
    text: `(o.due_on, o.id) > (SELECT p.due_on, p.id FROM obligation p WHERE p.id = ? AND ${mine.text})`,
    params: [isId(id) ? id : NO_ID, ...mine.params],
  };
}

/** What is owed under a unit: its id stands in at most one ancestor column, whichever its level. */
const under = (id: string): Sql =>
  anyOf(LEVELS.map((level) => ({ text: `o.${snake(ANCESTOR_KEYS[level])} = ?`, params: [id] })));

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
  if (!canEverOnObligations(context.ability, 'read')) throw new AppError('FORBIDDEN');
  checkDay(asOf, context.clock.today());
  const { query } = context.database;
  const status = statusSql(asOf);
  const where = allOf([
    readable(context),
    owedOn(asOf),
    ...narrowed(filter),
    ...(after === undefined ? [] : [behind(context, after)]),
  ]);
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
