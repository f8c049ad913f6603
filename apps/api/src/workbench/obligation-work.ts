import {
  addDays,
  type Colour,
  groupOfObligation,
  type LightReason,
  type LocalDate,
  type NamedObligation,
  NO_DAY,
  NO_ID,
  type OpenObligation,
  obligationLight,
  obligationTitle,
  rulesOn,
  sentence,
  severityOf,
} from '@luze/domain';
import { OBLIGATION } from '@luze/permissions';
import { accessible, allOf, type Sql } from '../database/accessible.ts';
import { readDay } from '../database/dialect.ts';
import type { LedgerLoaders } from '../ledger/loaders.ts';
import { namedObligation, obligationColumn, type StoredObligation } from '../ledger/obligation-place.ts';
import { owedOn, statusSql } from '../ledger/obligation-status.ts';
import type { Reader } from '../ledger/reader.ts';
import type { PresentedLight } from '../ledger/record-view.ts';
import { withUrgings } from './urged-work.ts';
import type { Waiting, Work } from './waiting.ts';

/** Rows looked at, those due first. */
const MOST = 500;
/** Nothing is near longer before its due day. */
const AHEAD_DAYS = 62;

interface Owed extends NamedObligation {
  readonly id: string;
  readonly unitId: string;
  readonly countyId: string;
  readonly dueOn: LocalDate;
  readonly graceUntil: LocalDate;
  readonly status: OpenObligation['status'];
}

/** Obligations on which some verb is the reader's. */
async function owed(reader: Reader, action: string, more: Sql): Promise<Owed[]> {
  const status = statusSql(reader.today);
  const where = allOf([
    accessible(reader.ability, action, OBLIGATION, obligationColumn),
    owedOn(reader.today),
    more,
  ]);
  const rows = await reader.database.query<StoredObligation>(
    `SELECT * FROM (SELECT o.id, o.unit_id, o.county_id, o.kind, o.subject_no, o.period_start, o.period_end, o.due_on, o.grace_until, ${status.text} AS status FROM obligation o WHERE ${where.text}) s WHERE status IN ('PENDING', 'OVERDUE') ORDER BY due_on, id LIMIT ${MOST + 1}`,
    [...status.params, ...where.params],
  );
  return rows.map((row) => ({
    id: String(row['id']),
    unitId: String(row['unit_id']),
    countyId: String(row['county_id']),
    ...namedObligation(row),
    dueOn: readDay(row['due_on']),
    graceUntil: readDay(row['grace_until']),
    status: row['status'] as OpenObligation['status'],
  }));
}

/** The light of what is owed, in the words of a record's. */
function lightOf(one: Owed, { parameters, today, language }: Reader): PresentedLight | null {
  const light = obligationLight(one, today, rulesOn(parameters, today));
  if (light === null) return null;
  const { colour, days } = light;
  return {
    colour,
    days,
    severity: colour === 'RED' ? severityOf(days) : 0,
    dueOn: one.dueOn,
    reason: sentence(`LIGHT_${reasonOf(colour, days)}`, language, { days }),
    rule: null,
  };
}

function reasonOf(colour: Colour, days: number): LightReason {
  if (colour === 'RED') return 'OVERDUE';
  if (colour === 'BLUE') return 'NOT_STARTED';
  if (colour === 'GREEN') return 'ON_TIME';
  return days === 0 ? 'DUE_TODAY' : 'DUE_SOON';
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
  const [unit, county] = await Promise.all([
    loaders.units.load(one.unitId),
    one.countyId === NO_ID ? null : loaders.units.load(one.countyId),
  ]);
  return {
    item: {
      id: `${OBLIGATION} ${one.id}`,
      ledger: OBLIGATION,
      recordId: one.id,
      title: obligationTitle(one, reader.language),
      grade: null,
      marks: [],
      obligationKind: one.kind,
      unit,
      county,
      dueOn: one.dueOn,
      light: lightOf(one, reader),
      move,
      moveLabel: sentence(move === 'record' ? 'WORK_RECORD' : 'WORK_DECIDE_EXEMPTION', reader.language),
      opinion: null,
      urgedOn: null,
      urgingNote: null,
      returnedBy: null,
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
  const all = await Promise.all([...mine.slice(0, MOST), ...toDecide.slice(0, MOST)]);
  return {
    waiting: await withUrgings(reader, OBLIGATION, all),
    isBounded: own.length > MOST || asked.length > MOST,
  };
}
