import {
  AppError,
  type Assignment,
  CASE_CAUSES,
  type CountedCase,
  caseAges,
  type DisciplineStatistics,
  disciplineCase,
  disciplineStatisticsOf,
  isLocalDate,
  isUnder,
  type LocalDate,
  type Period,
  RULES_SINCE,
  refuseInvalid,
  rulesOn,
  type SanctionRow,
  sentence,
  suppressed,
} from '@luze/domain';
import { opensArea } from '@luze/permissions';
import { type Context, requireViewer } from '../context.ts';
import { accessible, allOf, type Sql } from '../database/accessible.ts';
import { isId } from '../database/id.ts';
import { namedUnit } from '../graphql/named-of.ts';
import { columnsOf, quoted, sqlName } from '../ledger/columns.ts';
import { ruleParameters } from '../ledger/rule-params.ts';
import { under } from '../ledger/unit-scope.ts';
import { decodeRow } from '../ledger/values.ts';
import type { UnitRow } from '../organisation/unit.entity.ts';
import type { DisciplineStatisticsType } from './statistics.type.ts';

/** Whose cases are counted for whom, and how much of the figures he is shown. */
export interface View {
  readonly where: Sql;
  /** Column the table by unit goes by. */
  readonly lineOf: 'countyId' | 'unitId';
  readonly scope: UnitRow;
  /** Small cells hidden, no line but the own. */
  readonly published: boolean;
  /** The county whose own line stands beside published figures. */
  readonly ownUnit: UnitRow | null;
}

const columnOf = (property: string): string => sqlName(disciplineCase, property);

/** Rows of the reader's own list: what he may not read he does not count. */
const ownList = (context: Context): Sql => accessible(context.ability, 'read', disciplineCase.name, columnOf);

async function unitOf(context: Context, id: string): Promise<UnitRow> {
  const unit = isId(id) ? await context.loaders.unit.load(id) : null;
  if (unit === null) throw new AppError('NOT_FOUND');
  return unit;
}

/** Offices of the viewer's that open discipline. */
const heldOf = (context: Context): Assignment[] =>
  requireViewer(context).assignments.filter((assignment) => opensArea(assignment, disciplineCase));

/**
 * Whole figures, recused cases among them, for the city's duty holder and the auditor, of any unit below theirs.
 * @returns null where no such office of the viewer's stands over the unit
 * @throws AppError NOT_FOUND for no unit at all
 */
export async function wholeView(context: Context, unitId: string | null): Promise<View | null> {
  const asked = unitId === null ? null : await unitOf(context, unitId);
  const whole = heldOf(context).filter(({ role }) => role === 'CITY_ADMIN' || role === 'AUDITOR');
  for (const { unitId: over } of whole) {
    const office = await unitOf(context, over);
    const scope = asked ?? office;
    if (!isUnder(scope.path, office.path)) continue;
    const lineOf = scope.level === 'COUNTY' || scope.level === 'BRANCH' ? 'unitId' : 'countyId';
    return { where: under(disciplineCase, scope), lineOf, scope, published: false, ownUnit: null };
  }
  return null;
}

/**
 * Whole figures for who may have them; the own list's for a county's own unit; else the city's as they are published.
 * @throws AppError FORBIDDEN where no office of the viewer's opens discipline, NOT_FOUND for a unit outside the reach
 */
async function viewFor(context: Context, unitId: string | null): Promise<View> {
  const whole = await wholeView(context, unitId);
  if (whole !== null) return whole;
  const held = heldOf(context);
  const asked = unitId === null ? null : await unitOf(context, unitId);
  const county = held.find(({ role }) => role === 'COUNTY_SECRETARY');
  const ownUnit = county === undefined ? null : await unitOf(context, county.unitId);
  if (asked !== null && ownUnit !== null && isUnder(asked.path, ownUnit.path))
    return {
      where: allOf([ownList(context), under(disciplineCase, asked)]),
      lineOf: 'unitId',
      scope: asked,
      published: false,
      ownUnit: null,
    };
  const [reader] = held.filter(({ role }) => role === 'COUNTY_SECRETARY' || role === 'BRANCH_SECRETARY');
  if (reader === undefined) throw new AppError('FORBIDDEN');
  const city = await unitOf(context, reader.cityId);
  if (asked !== null && asked.id !== city.id) throw new AppError('NOT_FOUND');
  return { where: under(disciplineCase, city), lineOf: 'countyId', scope: city, published: true, ownUnit };
}

/** @throws AppError INVALID for a year or a day that cannot be, or that the reader may not choose */
function periodOf(context: Context, view: View, year: number, cutoff: LocalDate | null): Period {
  const last = `${year}-12-31`;
  const fault = (field: string, code: string): never =>
    refuseInvalid([{ field, code, params: { year: String(year) } }]) as never;
  if (!Number.isInteger(year) || year < 2000 || year > 2100) fault('year', 'STATS_YEAR_UNKNOWN');
  if (cutoff !== null && (!isLocalDate(cutoff) || cutoff < `${year}-01-01` || cutoff > last))
    fault('cutoff', 'STATS_CUTOFF_OUTSIDE');
  if (view.published) {
    if (cutoff !== null && cutoff !== last) fault('cutoff', 'STATS_CUTOFF_NOT_YOURS');
    if (context.clock.today() < last) fault('year', 'STATS_YEAR_NOT_OVER');
  }
  return { from: `${year}-01-01`, cutoff: cutoff ?? last };
}

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
  const day = (value: unknown): string => String(value).slice(0, 10);
  for (const { parent_id, type, grade, decided_on, revoked_on } of sanctions) {
    const known = byCase.get(String(parent_id)) ?? [];
    known.push({
      type,
      grade,
      decidedOn: day(decided_on),
      revokedOn: revoked_on === null ? null : day(revoked_on),
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
  return { figures: disciplineStatisticsOf(cases, period, Object.keys(CASE_CAUSES), lines), cases };
}

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
    lineOf: 'countyId',
    scope: unit,
    published: false,
    ownUnit: null,
  };
  const cases = await casesOf(context, view, period);
  return disciplineStatisticsOf(cases, period, [], [unit.id]).byUnit;
}

/** After how many days a case is open too long, by the rules of the day it is asked about. */
async function overlongDaysOn({ database, clock }: Context, day: LocalDate): Promise<number> {
  const parameters = await ruleParameters(database, clock.systemNow());
  return rulesOn(parameters, day < RULES_SINCE ? RULES_SINCE : day).number('case.overlongDays');
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
  const shown = view.published ? suppressed : <T>(table: T): T => table;
  const overlongDays = await overlongDaysOn(context, period.cutoff);
  const { averageDays, overlong } = caseAges(cases, period, overlongDays);
  return {
    ...rest,
    byCause: shown(rest.byCause),
    byForm: shown(rest.byForm),
    byGrade: shown(rest.byGrade),
    byUnit: await named(context, lines),
    averageDays: view.published ? null : averageDays,
    overlong: view.published ? null : overlong,
    overlongDays,
    cutoff: period.cutoff,
    published: view.published,
    definition: sentence('STATS_DEFINITION', context.language, { from: period.from, cutoff: period.cutoff }),
  };
}
