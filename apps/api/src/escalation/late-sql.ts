import {
  ALL_KINDS,
  addDays,
  type EscalationStep,
  escalationSteps,
  type Ledger,
  type LocalDate,
  NO_DAY,
  NO_ID,
  type RuleReader,
  TO_LEVEL_ABOVE,
  toCityAfter,
} from '@luze/domain';
import { OBLIGATION } from '@luze/permissions';
import { allOf, anyOf, EVERYTHING, type Sql, sql } from '../database/accessible.ts';
import { quotedTable } from '../ledger/columns.ts';
import { conditionSql } from '../ledger/condition-sql.ts';
import { owedOn, statusSql } from '../ledger/obligation-status.ts';

/** What a sweep goes over: a city, on a day. */
export interface Sweep {
  readonly cityId: string;
  readonly today: LocalDate;
  readonly rules: RuleReader;
}

/** The level that is told of some late things, and from which day late on. */
interface Way {
  readonly to: 'COUNTY' | 'CITY';
  readonly where: Sql;
  /** Code of a rule parameter in days. */
  readonly after: string;
}

/** How late things are found: the table with the name it goes by, and its columns. */
interface Source {
  readonly subject: string;
  readonly table: string;
  readonly as: string;
  readonly dueOn: string;
  /** The day after which it is late. */
  readonly lateAfter: string;
  readonly where: Sql;
}

const ofBranch = (as: string): Sql => sql(`${as}.branch_id <> '${NO_ID}' AND ${as}.county_id <> '${NO_ID}'`);
const ofCounty = (as: string): Sql => sql(`${as}.branch_id = '${NO_ID}' AND ${as}.county_id <> '${NO_ID}'`);

/** The level above the owner: of a branch its county, of a county its city. */
const above = (as: string): readonly Way[] => [
  { to: 'COUNTY', where: ofBranch(as), after: TO_LEVEL_ABOVE },
  { to: 'CITY', where: ofCounty(as), after: TO_LEVEL_ABOVE },
];

const dueIn = (column: string, { dueFrom, dueTo }: EscalationStep): Sql =>
  dueFrom === null ? sql(`${column} <= ?`, dueTo) : sql(`${column} BETWEEN ? AND ?`, dueFrom, dueTo);

/** What one way tells today: of every severity what nobody was told of yet. */
function told(source: Source, { to, where, after }: Way, { cityId, today, rules }: Sweep): Sql[] {
  const { subject, table, as, dueOn, lateAfter } = source;
  const unit = to === 'COUNTY' ? `${as}.county_id` : `${as}.city_id`;
  return escalationSteps(after, today, rules).map((step) => {
    const which = allOf([
      sql(`${as}.city_id = ?`, cityId),
      dueIn(lateAfter, step),
      source.where,
      where,
      sql(
        `NOT EXISTS (SELECT 1 FROM escalation e WHERE e.subject = ? AND e.record_id = ${as}.id AND e.due_on = ${dueOn} AND e.to_level = ? AND e.severity = ?)`,
        subject,
        to,
        step.severity,
      ),
    ]);
    return {
      text: `SELECT ?, ${as}.id, ${dueOn}, ?, ${unit}, ?, ? FROM ${table} ${as} WHERE ${which.text}`,
      params: [subject, to, step.severity, today, ...which.params],
    };
  });
}

/** One statement that notes who is told of what today. */
function noteTold(source: Source, toCity: readonly Way[], sweep: Sweep): Sql {
  const parts = [...above(source.as), ...toCity].flatMap((way) => told(source, way, sweep));
  return {
    text: `INSERT INTO escalation (subject, record_id, due_on, to_level, to_unit_id, severity, escalated_on) ${parts.map(({ text }) => text).join(' UNION ALL ')}`,
    params: parts.flatMap(({ params }) => params),
  };
}

/** Notes who is told of the records of a ledger that are late and not reported as done. */
export function noteLateRecords(ledger: Ledger, sweep: Sweep): Sql {
  const source: Source = {
    subject: ledger.name,
    table: quotedTable(ledger),
    as: 't',
    dueOn: 't.due_day',
    lateAfter: 't.due_day',
    where: sql('t.`open` = 1 AND t.done_day = ?', NO_DAY),
  };
  const toCity = ledger.light.toCity.map(
    ({ when, after }): Way => ({
      to: 'CITY',
      where: allOf([ofBranch('t'), when === undefined ? EVERYTHING : conditionSql(ledger, when, 't')]),
      after,
    }),
  );
  return noteTold(source, toCity, sweep);
}

/** What fell due longer ago is nobody's news; so no sweep reads the years before. */
const OLDEST_DAYS = 366;

/** Notes who is told of what units owe and have not met. */
export function noteLateObligations(sweep: Sweep): Sql {
  const { today } = sweep;
  const status = statusSql(today);
  const source: Source = {
    subject: OBLIGATION,
    table: 'obligation',
    as: 'o',
    dueOn: 'o.due_on',
    lateAfter: 'o.grace_until',
    where: allOf([
      sql('o.due_on BETWEEN ? AND ?', addDays(today, -OLDEST_DAYS), today),
      owedOn(today),
      sql(`${status.text} = 'OVERDUE'`, ...status.params),
    ]),
  };
  const codes = [...new Set(ALL_KINDS.map(toCityAfter))].filter((code) => code !== null);
  const toCity = codes.map((after): Way => {
    const kinds = ALL_KINDS.filter((kind) => toCityAfter(kind) === after);
    return {
      to: 'CITY',
      where: allOf([ofBranch('o'), anyOf(kinds.map((kind) => sql('o.kind = ?', kind)))]),
      after,
    };
  });
  return noteTold(source, toCity, sweep);
}
