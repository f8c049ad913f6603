import {
  isPressing,
  NO_DAY,
  type ObligationKind,
  type ObligationStatus,
  OFFICE_AT,
  type Role,
  rulesOn,
} from '@luze/domain';
import { kindsOpenedTo, OBLIGATION, urgesObligation } from '@luze/permissions';
import { type Context, requireViewer } from '../context.ts';
import { accessible } from '../database/accessible.ts';
import type { Database } from '../database/database.ts';
import { readDay } from '../database/dialect.ts';
import { isId } from '../database/id.ts';
import { assignmentsAt } from '../ledger/in-office.ts';
import {
  namedObligation,
  obligationColumn,
  obligationLabel,
  placed,
  type StoredObligation,
} from '../ledger/obligation-place.ts';
import { statusSql } from '../ledger/obligation-status.ts';
import { accessOf } from '../ledger/of-context.ts';
import type { Target } from './target.ts';

const COLUMNS =
  'o.id, o.unit_id, o.nation_id, o.province_id, o.city_id, o.county_id, o.branch_id, o.kind, o.subject_no, o.period_start, o.period_end, o.due_on';

/** With its status of today. @returns null for what is not there, or not to be read */
async function found(context: Context, id: string): Promise<StoredObligation | null> {
  if (!isId(id)) return null;
  const where = accessible(context.ability, 'read', OBLIGATION, obligationColumn);
  const status = statusSql(context.clock.today());
  const [row] = await context.database.query<StoredObligation>(
    `SELECT ${COLUMNS}, ${status.text} AS status FROM obligation o WHERE o.id = ? AND o.withdrawn_on = '${NO_DAY}' AND ${where.text}`,
    [...status.params, id, ...where.params],
  );
  return row ?? null;
}

/** Those in office at the unit that owes it, whose duties open its kind. */
async function owners(query: Database['query'], row: StoredObligation, today: string): Promise<string[]> {
  const place = placed(row);
  const { unitId = '', cityId = '', unitLevel = '' } = place;
  const offices: Readonly<Record<string, Role>> = OFFICE_AT;
  const held = await assignmentsAt(query, { unitId, cityId }, today);
  return held
    .filter(
      (one) => one.role === offices[unitLevel] && kindsOpenedTo(one).includes(row['kind'] as ObligationKind),
    )
    .map(({ personId }) => personId);
}

/** Something a unit owes, as something to urge; null for what is not there, or not to be read. */
export async function obligationTarget(context: Context, id: string): Promise<Target | null> {
  const { actor } = requireViewer(context);
  const row = await found(context, id);
  if (row === null) return null;
  const today = context.clock.today();
  const { reader } = await accessOf(context);
  const dueOn = readDay(row['due_on']);
  const { kind } = namedObligation(row);
  const status = row['status'] as ObligationStatus;
  return {
    subject: OBLIGATION,
    id: String(row.id),
    unitId: String(row.unit_id),
    ledger: null,
    by: urgesObligation(actor, placed(row)),
    isDue: isPressing({ kind, dueOn, status }, rulesOn(reader.parameters, today), today),
    isBelow: true,
    words: { what: obligationLabel(row) },
    dueOn,
    people: (query) => owners(query, row, today),
  };
}
