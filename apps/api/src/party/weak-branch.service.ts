import {
  addYears,
  type DuePeriod,
  IDLE_SIGNS,
  idleProblem,
  idleRun,
  type LedgerRow,
  type LocalDate,
  type ObligationKind,
  overdueTermProblem,
  partyBranch,
  type RuleReader,
  rulesOn,
  unspoken,
  weakBranchCase,
} from '@luze/domain';
import type { EntityManager } from 'typeorm';
import type { App } from '../context.ts';
import { allOf } from '../database/accessible.ts';
import type { Database } from '../database/database.ts';
import { readDay } from '../database/dialect.ts';
import { placeholders } from '../database/placeholders.ts';
import { queryIn } from '../database/rows.ts';
import { quotedTable } from '../ledger/columns.ts';
import { peopleAt } from '../ledger/notices.ts';
import { owedOn, statusSql } from '../ledger/obligation-status.ts';
import { ruleParameters } from '../ledger/rule-params.ts';
import type { Work } from '../ledger/service.ts';
import { enterBySystem, systemWriter } from '../ledger/system-entry.ts';
import type { Writer } from '../ledger/writer.ts';
import { notify } from '../notification/notification.service.ts';
import { overdueTerms } from './overdue-terms.ts';

type Query = Database['query'];
const TABLE = quotedTable(weakBranchCase);
const KINDS = Object.keys(IDLE_SIGNS) as ObligationKind[];

/** Meetings not held for so long that the system speaks up (三会一课形同虚设). */
interface Sign {
  readonly kind: ObligationKind;
  readonly run: DuePeriod;
}

/** A branch the system speaks up about: for its meetings, its term, or both. */
interface Weakness {
  readonly unitId: string;
  readonly signs: readonly Sign[];
  /** Last day of a term that is long over (未按期换届); null where none is. */
  readonly termEnd: LocalDate | null;
}

/** Branches on the register without a case under way, with what of the last year is overdue. */
async function overdueByUnit(
  query: Query,
  today: LocalDate,
): Promise<ReadonlyMap<string, readonly { readonly kind: ObligationKind; readonly period: DuePeriod }[]>> {
  const status = statusSql(today);
  const where = allOf([
    { text: `o.kind IN (${placeholders(KINDS)})`, params: KINDS },
    { text: 'o.due_on BETWEEN ? AND ?', params: [addYears(today, -1), today] },
    owedOn(today),
    {
      text: `EXISTS (SELECT 1 FROM ${quotedTable(partyBranch)} b JOIN unit u ON u.id = b.unit_id WHERE b.unit_id = o.unit_id AND b.state = 'REGISTERED' AND u.active = 1)`,
      params: [],
    },
    {
      text: `NOT EXISTS (SELECT 1 FROM ${TABLE} w WHERE w.unit_id = o.unit_id AND w.\`open\` = 1)`,
      params: [],
    },
  ]);
  const rows = await query<Readonly<Record<string, unknown>>>(
    `SELECT s.* FROM (SELECT o.unit_id, o.kind, o.period_start, o.period_end, ${status.text} AS status FROM obligation o WHERE ${where.text}) s WHERE s.status = 'OVERDUE' ORDER BY s.unit_id, s.period_start`,
    [...status.params, ...where.params],
  );
  const found = new Map<string, { kind: ObligationKind; period: DuePeriod }[]>();
  for (const row of rows) {
    const unitId = String(row['unit_id']);
    const period = { start: readDay(row['period_start']), end: readDay(row['period_end']) };
    found.set(unitId, [...(found.get(unitId) ?? []), { kind: row['kind'] as ObligationKind, period }]);
  }
  return found;
}

/** The last day the system need not speak of again, unit by unit: what was dismissed, and what was before a delisting. */
async function spokenUntil(query: Query): Promise<ReadonlyMap<string, LocalDate>> {
  const rows = await query<{ unit_id: unknown; until: unknown }>(
    `SELECT unit_id, MAX(CASE WHEN state = 'DELISTED' THEN delisted_on ELSE idle_to END) AS until FROM ${TABLE} WHERE (state = 'DELISTED' AND delisted_on IS NOT NULL) OR (state = 'DISMISSED' AND idle_to IS NOT NULL) GROUP BY unit_id`,
  );
  return new Map(rows.map(({ unit_id, until }) => [String(unit_id), readDay(until)]));
}

/** @param rules the figures of today: how many periods in a row are too many */
async function idleSigns(
  query: Query,
  today: LocalDate,
  rules: RuleReader,
): Promise<ReadonlyMap<string, readonly Sign[]>> {
  const [overdue, spoken] = await Promise.all([overdueByUnit(query, today), spokenUntil(query)]);
  const found = [...overdue].map(([unitId, missed]): [string, readonly Sign[]] => {
    const signs = KINDS.flatMap((kind) => {
      const periods = missed.filter((one) => one.kind === kind).map(({ period }) => period);
      const wanted = rules.number(IDLE_SIGNS[kind] ?? '');
      const run = idleRun(unspoken(periods, spoken.get(unitId) ?? null), wanted);
      return run === null ? [] : [{ kind, run }];
    });
    return [unitId, signs];
  });
  return new Map(found.filter(([, signs]) => signs.length > 0));
}

async function weakBranches(query: Query, today: LocalDate, rules: RuleReader): Promise<Weakness[]> {
  const [idle, overdue] = await Promise.all([
    idleSigns(query, today, rules),
    overdueTerms(query, today, rules),
  ]);
  return [...new Set([...idle.keys(), ...overdue.keys()])].map((unitId) => ({
    unitId,
    signs: idle.get(unitId) ?? [],
    termEnd: overdue.get(unitId) ?? null,
  }));
}

const hasCaseUnderWay = async (tx: EntityManager, unitId: string): Promise<boolean> =>
  (await queryIn(tx)(`SELECT id FROM ${TABLE} WHERE unit_id = ? AND \`open\` = 1 LIMIT 1`, [unitId])).length >
  0;

/** Enters the suggestion for one branch. @returns its number and id; null where a case is under way meanwhile */
async function suggest(work: Work, { unitId, signs, termEnd }: Weakness): Promise<LedgerRow | null> {
  if (await hasCaseUnderWay(work.tx, unitId)) return null;
  const days = signs.flatMap(({ run }) => [run.start, run.end]).sort();
  return enterBySystem(work, weakBranchCase, unitId, {
    systemsIdle: signs.length > 0,
    termOverdue: termEnd !== null,
    problems: [
      ...signs.map(({ kind, run }) => idleProblem(kind, run)),
      ...(termEnd === null ? [] : [overdueTermProblem(termEnd)]),
    ].join(''),
    suggestedBySystem: true,
    idleFrom: days.at(0) ?? null,
    idleTo: days.at(-1) ?? null,
  });
}

type Suggesting = Pick<App, 'database' | 'clock' | 'auditKey' | 'vault'>;

/**
 * Suggests, never lists, branches whose meetings were not held for months or whose term is long over: once for each, not
 * while a case of the branch is under way, and not again for the months or the term a suggestion was dismissed for. Safe
 * to run again.
 * @returns how many were suggested
 */
export async function suggestWeakBranches(app: Suggesting): Promise<number> {
  const { database, clock } = app;
  const today = clock.today();
  const parameters = await ruleParameters(database, clock.systemNow());
  const writer = systemWriter(app, parameters);
  const weak = await weakBranches(database.query, today, rulesOn(parameters, today));
  let count = 0;
  for (const branch of weak) {
    const isNew = await database.transaction(
      async (tx) => {
        const row = await suggest({ tx, dialect: database.dialect, writer }, branch);
        if (row === null) return false;
        const personIds = await peopleAt(queryIn(tx), weakBranchCase, 'county', row, today);
        const about = {
          refType: weakBranchCase.name,
          refId: row.id,
          params: { number: String(row['caseNo']) },
        };
        if (personIds.length > 0)
          await notify(tx, { personIds, kind: 'NOTICE_WEAK_SUGGESTED', ...about }, clock.systemNow());
        return true;
      },
      { retry: true, ofRecords: true },
    );
    if (isNew) count += 1;
  }
  return count;
}

/** The same in the transaction that founds a city; nobody is told, for nobody is there yet. */
export async function suggestAtFounding(
  tx: EntityManager,
  dialect: Work['dialect'],
  app: Pick<App, 'clock' | 'auditKey' | 'vault'>,
  parameters: Writer['parameters'],
): Promise<void> {
  const today = app.clock.today();
  const writer = systemWriter(app, parameters);
  for (const branch of await weakBranches(queryIn(tx), today, rulesOn(parameters, today)))
    await suggest({ tx, dialect, writer }, branch);
}
