import {
  addDays,
  groupOfObligation,
  type LocalDate,
  NO_DAY,
  type NamedObligation,
  type OpenObligation,
  obligationTitle,
  rulesOn,
  sentence,
} from '@luze/domain';
import { OBLIGATION } from '@luze/permissions';
import { accessible, allOf, type Sql } from '../database/accessible.ts';
import { readDay } from '../database/dialect.ts';
import type { LedgerLoaders } from '../ledger/loaders.ts';
import { namedObligation, obligationColumn, type StoredObligation } from '../ledger/obligation-place.ts';
import { owedOn, statusSql } from '../ledger/obligation-status.ts';
import type { Reader } from '../ledger/reader.ts';
import type { Waiting, Work } from './waiting.ts';

/** Rows looked at, those due first. */
const MOST = 500;
/** Nothing is near longer before its due day. */
const AHEAD_DAYS = 62;

interface Owed extends NamedObligation {
  readonly id: string;
  readonly unitId: string;
  readonly dueOn: LocalDate;
  readonly status: OpenObligation['status'];
}

/** Obligations on which some verb is the reader's. */
async function owed(reader: Reader, action: string, more: Sql): Promise<Owed[]> {
  const status = statusSql(reader.today);
  const where = allOf([accessible(reader.ability, action, OBLIGATION, obligationColumn), owedOn(reader.today), more]);
  const rows = await reader.database.query<StoredObligation>(
    `SELECT * FROM (SELECT o.id, o.unit_id, o.kind, o.subject_no, o.period_start, o.period_end, o.due_on, ${status.text} AS status FROM obligation o WHERE ${where.text}) s WHERE status IN ('PENDING', 'OVERDUE') ORDER BY due_on, id LIMIT ${MOST + 1}`,
    [...status.params, ...where.params],
  );
  return rows.map((row) => ({
    id: String(row['id']),
    unitId: String(row['unit_id']),
    ...namedObligation(row),
    dueOn: readDay(row['due_on']),
    status: row['status'] as OpenObligation['status'],
  }));
}

interface Step {
  readonly move: 'record' | 'decideExemption';
  readonly decides: boolean;
}

async function waiting(
  one: Owed,
  { move, decides }: Step,
  group: Waiting['group'],
  reader: Reader,
  loaders: LedgerLoaders,
): Promise<Waiting> {
  const unit = await loaders.units.load(one.unitId);
  return {
    item: {
      id: `${OBLIGATION} ${one.id}`,
      ledger: OBLIGATION,
      recordId: one.id,
      title: obligationTitle(one, reader.language),
      unit: { id: one.unitId, name: unit?.name ?? '' },
      dueOn: one.dueOn,
      light: null,
      move,
      moveLabel: sentence(move === 'record' ? 'WORK_RECORD' : 'WORK_DECIDE_EXEMPTION', reader.language),
      opinion: null,
      urgedOn: null,
    },
    group,
    decides,
    isReturned: false,
  };
}

/** What the reader owes and has not met, as far as it is late, near or of this month; and exemptions he decides on. */
export async function obligationsWaiting(reader: Reader, loaders: LedgerLoaders): Promise<Work> {
  const [own, asked] = await Promise.all([
    owed(reader, 'requestExemption', {
      text: 'o.due_on <= ?',
      params: [addDays(reader.today, AHEAD_DAYS)],
    }),
    owed(reader, 'decideExemption', {
      text: `o.exempt_requested_on <= ? AND o.exempt_approved_on IS NULL AND o.exempt_requested_by <> ? AND (o.exempt_requested_for IS NULL OR o.exempt_requested_for <> ?) AND o.withdrawn_on = '${NO_DAY}'`,
      params: [reader.today, reader.actor.personId, reader.actor.personId],
    }),
  ]);
  const rules = rulesOn(reader.parameters, reader.today);
  const mine = own.flatMap((one) => {
    const group = groupOfObligation(one, rules, reader.today);
    return group === null ? [] : [waiting(one, { move: 'record', decides: false }, group, reader, loaders)];
  });
  const toDecide = asked.map((one) =>
    waiting(one, { move: 'decideExemption', decides: true }, 'decide', reader, loaders),
  );
  return {
    waiting: await Promise.all([...mine.slice(0, MOST), ...toDecide.slice(0, MOST)]),
    isBounded: own.length > MOST || asked.length > MOST,
  };
}
