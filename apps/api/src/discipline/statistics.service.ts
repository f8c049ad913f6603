import {
  type Ageing,
  CASE_CAUSES,
  type CountedCase,
  caseAges,
  type DisciplineStatistics,
  disciplineCase,
  disciplineStatisticsOf,
  earlierOf,
  type LocalDate,
  laterOf,
  type Period,
  RULES_SINCE,
  rulesOn,
  type SanctionRow,
  type StatCell,
  sentence,
  suppressed,
  suppressedForms,
} from '@luze/domain';
import type { Context } from '../context.ts';
import { allOf } from '../database/accessible.ts';
import { readDay } from '../database/dialect.ts';
import { namedUnit } from '../graphql/named-of.ts';
import { columnsOf, quoted } from '../ledger/columns.ts';
import { ruleParameters } from '../ledger/rule-params.ts';
import { under } from '../ledger/unit-scope.ts';
import { decodeRow } from '../ledger/values.ts';
import type { UnitRow } from '../organisation/unit.entity.ts';
import { ownList, periodOf, type View, viewFor } from './figures-view.ts';
import type { DisciplineStatisticsType } from './statistics.type.ts';

const CASE_COLUMNS = columnsOf(disciplineCase).filter(({ property }) =>
  [
    'id',
    'personKey',
    'unitId',
    'countyId',
    'cause',
    'filedOn',
    'concludedOn',
    'criminalTransferOn',
    'outcomeWithoutSanction',
    'form',
    'formByHand',
  ].includes(property),
);
/** Rows that are no cases of the ledger. */
const IN_THE_LEDGER = "`state` NOT IN ('PROPOSED', 'RETURNED', 'VOIDED')";
const STAGE_AT =
  'SELECT g.stage FROM discipline_stage g WHERE g.parent_id = discipline_case.id AND g.`on` <= ? ORDER BY g.`on` DESC, g.id DESC LIMIT 1';

interface SanctionRaw extends SanctionRow {
  readonly parent_id: unknown;
  readonly decided_on: unknown;
  readonly revoked_on: unknown;
}

/** The cases of a scope as they stood at the cutoff. */
export async function casesOf(context: Context, view: View, { cutoff }: Period): Promise<CountedCase[]> {
  const { where, lineOf } = view;
  const query = context.database.query;
  const raws = await query<Record<string, unknown>>(
    `SELECT ${CASE_COLUMNS.map(({ column }) => quoted(column)).join(', ')}, (${STAGE_AT}) AS stage_at FROM discipline_case WHERE ${where.text} AND ${IN_THE_LEDGER}`,
    [cutoff, ...where.params],
  );
  const sanctions = await query<SanctionRaw>(
    `SELECT parent_id, type, grade, decided_on, revoked_on FROM discipline_sanction WHERE parent_id IN (SELECT id FROM discipline_case WHERE ${where.text} AND ${IN_THE_LEDGER}) ORDER BY id`,
    where.params,
  );
  const byCase = new Map<string, SanctionRow[]>();
  for (const { parent_id, type, grade, decided_on, revoked_on } of sanctions) {
    const known = byCase.get(String(parent_id)) ?? [];
    known.push({
      type,
      grade,
      decidedOn: readDay(decided_on),
      revokedOn: revoked_on === null ? null : readDay(revoked_on),
    });
    byCase.set(String(parent_id), known);
  }
  return raws.map((raw) => {
    const row = decodeRow(CASE_COLUMNS, raw) as Omit<CountedCase, 'stage' | 'sanctions' | 'formByHand'> & {
      readonly countyId: string;
      readonly outcomeWithoutSanction: CountedCase['outcome'];
      readonly form: CountedCase['formByHand'];
      readonly formByHand: unknown;
    };
    return {
      id: row.id,
      personKey: row.personKey,
      unitId: row[lineOf],
      cause: row.cause,
      stage: raw['stage_at'] === null ? null : String(raw['stage_at']),
      filedOn: row.filedOn,
      concludedOn: row.concludedOn,
      criminalTransferOn: row.criminalTransferOn,
      outcome: row.outcomeWithoutSanction,
      formByHand: row.formByHand === true ? row.form : null,
      sanctions: byCase.get(row.id) ?? [],
    };
  });
}

/** Units with a line of their own: those of the tree in its order, then those only cases know. */
export async function linesOf(
  context: Context,
  { scope, lineOf }: View,
  cases: readonly CountedCase[],
): Promise<string[]> {
  const found =
    lineOf === 'unitId'
      ? [{ id: scope.id }]
      : await context.database.query<{ id: unknown }>(
          "SELECT id FROM unit WHERE path LIKE ? AND level = 'COUNTY' AND active = 1 ORDER BY order_no, id",
          [`${scope.path}%`],
        );
  return [...new Set([...found.map(({ id }) => String(id)), ...cases.map(({ unitId }) => unitId)])];
}

async function countedIn(
  context: Context,
  view: View,
  period: Period,
): Promise<{ readonly figures: DisciplineStatistics; readonly cases: readonly CountedCase[] }> {
  const cases = await casesOf(context, view, period);
  const lines = await linesOf(context, view, cases);
  const figures = disciplineStatisticsOf(cases, period, Object.keys(CASE_CAUSES), lines);
  // By totals of one day after another it could be told when a case was filed: they are whole at the end of a year.
  if (view.totals === null || !isOver(context, period)) return { figures, cases };
  const whole = await casesOf(context, { ...view, where: view.totals }, period);
  const { byCause, byForm, byGrade, byUnit } = figures;
  return {
    figures: { ...disciplineStatisticsOf(whole, period, [], []), byCause, byForm, byGrade, byUnit },
    cases,
  };
}

/** True of a period up to the end of its year, once that day has come: before it totals would move with each case. */
const isOver = ({ clock }: Context, { from, cutoff }: Period): boolean =>
  cutoff === `${from.slice(0, 4)}-12-31` && clock.today() >= cutoff;

const named = async (
  context: Context,
  lines: DisciplineStatistics['byUnit'],
): Promise<DisciplineStatisticsType['byUnit']> =>
  Promise.all(
    lines.map(async ({ unitId, ...figures }) => ({ ...figures, unit: await namedUnit(context, unitId) })),
  );

/** A county's own line: the figures of its own list, so that no figure of its differs from it. */
async function ownLine(
  context: Context,
  unit: UnitRow,
  period: Period,
): Promise<DisciplineStatistics['byUnit']> {
  const view: View = {
    where: allOf([ownList(context), under(disciplineCase, unit)]),
    totals: null,
    lineOf: 'countyId',
    scope: unit,
    onAnyDay: false,
    published: false,
    ownUnit: null,
  };
  const cases = await casesOf(context, view, period);
  return disciplineStatisticsOf(cases, period, [], [unit.id]).byUnit;
}

/** How old a case is at a cutoff, which may be yet to come, and when that is too long by the rules of the day. */
export async function ageingAt({ database, clock }: Context, cutoff: LocalDate): Promise<Ageing> {
  const on = earlierOf(cutoff, clock.today());
  const parameters = await ruleParameters(database, clock.systemNow());
  const rules = rulesOn(parameters, laterOf(on, RULES_SINCE));
  return { on, overlongDays: rules.number('case.overlongDays') };
}

/**
 * The figures of a year as the viewer may see them.
 * @param unitId the unit they are of; absent: all the viewer's office stands over, else the city
 * @param cutoff last day of the period; absent: 31 December
 * @throws AppError FORBIDDEN, NOT_FOUND, INVALID
 */
export async function disciplineStatistics(
  context: Context,
  year: number,
  unitId: string | null,
  cutoff: LocalDate | null,
): Promise<DisciplineStatisticsType> {
  const view = await viewFor(context, unitId);
  const period = periodOf(context, view, year, cutoff);
  const { figures, cases } = await countedIn(context, view, period);
  const { byUnit, ...rest } = figures;
  const lines = view.published
    ? view.ownUnit === null
      ? []
      : await ownLine(context, view.ownUnit, period)
    : byUnit;
  const shown = (table: readonly StatCell[], published = suppressed): readonly StatCell[] =>
    view.published ? published(table) : table;
  const ageing = await ageingAt(context, period.cutoff);
  const { averageDays, overlong } = caseAges(cases, period, ageing);
  return {
    ...rest,
    byCause: shown(rest.byCause),
    byForm: shown(rest.byForm, suppressedForms),
    byGrade: shown(rest.byGrade),
    byUnit: await named(context, lines),
    averageDays: view.published ? null : averageDays,
    overlong: view.published ? null : overlong,
    overlongDays: ageing.overlongDays,
    cutoff: period.cutoff,
    published: view.published,
    definition: sentence('STATS_DEFINITION', context.language, { from: period.from, cutoff: period.cutoff }),
  };
}
