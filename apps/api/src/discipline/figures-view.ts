import {
  AppError,
  type Assignment,
  disciplineCase,
  isLocalDate,
  isToldToAll,
  isUnder,
  type LocalDate,
  type Period,
  refuseInvalid,
} from '@luze/domain';
import { opensArea } from '@luze/permissions';
import { type Context, requireViewer } from '../context.ts';
import { accessible, allOf, type Sql } from '../database/accessible.ts';
import { isId } from '../database/id.ts';
import { sqlName } from '../ledger/columns.ts';
import { under } from '../ledger/unit-scope.ts';
import type { UnitRow } from '../organisation/unit.entity.ts';

/** Whose cases are counted for whom, and how much of the figures he is shown. */
export interface View {
  readonly where: Sql;
  /** What the totals of a whole year are counted of, recused cases among them; null where they are of the same. */
  readonly totals: Sql | null;
  /** Column the table by unit goes by. */
  readonly lineOf: 'countyId' | 'unitId';
  readonly scope: UnitRow;
  /** Whether the cases may be counted on any day; else on those his own list tells of, too. */
  readonly onAnyDay: boolean;
  /** Small cells hidden, no line but the own. */
  readonly published: boolean;
  /** The county whose own line stands beside published figures. */
  readonly ownUnit: UnitRow | null;
}

const columnOf = (property: string): string => sqlName(disciplineCase, property);

/** Rows of the reader's own list: what he may not read he does not count. */
export const ownList = (context: Context): Sql =>
  accessible(context.ability, 'read', disciplineCase.name, columnOf);

async function unitOf(context: Context, id: string): Promise<UnitRow> {
  const unit = isId(id) ? await context.loaders.unit.load(id) : null;
  if (unit === null) throw new AppError('NOT_FOUND');
  return unit;
}

/** Offices of the viewer's that open discipline. */
const heldOf = (context: Context): Assignment[] =>
  requireViewer(context).assignments.filter((assignment) => opensArea(assignment, disciplineCase));

/**
 * Figures for the city's duty holder and the auditor, of any unit below theirs: of the cases on their own list, so that
 * no line, no share and no day of a case they are recused from can be told. A city's totals stay those of the city.
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
    const all = under(disciplineCase, scope);
    return {
      where: allOf([ownList(context), all]),
      totals: lineOf === 'countyId' ? all : null,
      lineOf,
      scope,
      onAnyDay: true,
      published: false,
      ownUnit: null,
    };
  }
  return null;
}

/**
 * Whole figures for who may have them; the own list's for a county's own unit; else the city's as they are published.
 * @throws AppError FORBIDDEN where no office of the viewer's opens discipline, NOT_FOUND for a unit outside the reach
 */
export async function viewFor(context: Context, unitId: string | null): Promise<View> {
  const whole = await wholeView(context, unitId);
  if (whole !== null) return whole;
  const held = heldOf(context);
  const asked = unitId === null ? null : await unitOf(context, unitId);
  const county = held.find(({ role }) => role === 'COUNTY_SECRETARY');
  const ownUnit = county === undefined ? null : await unitOf(context, county.unitId);
  if (asked !== null && ownUnit !== null && isUnder(asked.path, ownUnit.path))
    return {
      where: allOf([ownList(context), under(disciplineCase, asked)]),
      totals: null,
      lineOf: 'unitId',
      scope: asked,
      onAnyDay: false,
      published: false,
      ownUnit: null,
    };
  const [reader] = held.filter(({ role }) => role === 'COUNTY_SECRETARY' || role === 'BRANCH_SECRETARY');
  if (reader === undefined) throw new AppError('FORBIDDEN');
  const city = await unitOf(context, reader.cityId);
  if (asked !== null && asked.id !== city.id) throw new AppError('NOT_FOUND');
  return {
    where: under(disciplineCase, city),
    totals: null,
    lineOf: 'countyId',
    scope: city,
    onAnyDay: false,
    published: true,
    ownUnit,
  };
}

/** @throws AppError INVALID for a year or a day that cannot be, or that the reader may not choose */
export function periodOf(context: Context, view: View, year: number, cutoff: LocalDate | null): Period {
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
  if (!view.onAnyDay && cutoff !== null && !isToldToAll(cutoff, context.clock.today()))
    fault('cutoff', 'STATS_CUTOFF_AS_LISTED');
  return { from: `${year}-01-01`, cutoff: cutoff ?? last };
}
