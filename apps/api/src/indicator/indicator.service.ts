import {
  AppError,
  findIndicator,
  type Indicator,
  indicators,
  indicatorValue,
  inLanguage,
  isLocalDate,
  isUnder,
  type LocalDate,
  ledgersOf,
  refuseInvalid,
  yearOf,
} from '@luze/domain';
import { type Authority, authoritiesOf, grantsOf, kindsOpenedTo } from '@luze/permissions';
import { type Context, requireViewer } from '../context.ts';
import { isId } from '../database/id.ts';
import type { UnitRow } from '../organisation/unit.entity.ts';
import type { IndicatorType } from './indicator.type.ts';
import { ledgerCalled } from './pieces.ts';
import { reckon } from './reckon.ts';

/** True where one line of authority counts everything behind an indicator. */
function counts(indicator: Indicator, authority: Authority, personId: string): boolean {
  const { reckoning } = indicator;
  if (reckoning.kind === 'OBLIGATIONS') {
    const opened = kindsOpenedTo(authority.assignment);
    return reckoning.kinds.every((kind) => opened.includes(kind));
  }
  return ledgersOf(indicator)
    .map(ledgerCalled)
    .every((ledger) =>
      grantsOf({ ...ledger, shared: null }, authority, personId).some(({ action }) => action === 'count'),
    );
}

/** Units whose rows behind an indicator the viewer reads or counts, with all below them. */
async function reachesOf(context: Context, indicator: Indicator): Promise<readonly UnitRow[]> {
  const { actor } = requireViewer(context);
  const counting = authoritiesOf(actor).filter((authority) => counts(indicator, authority, actor.personId));
  const units = await Promise.all(
    counting.map(({ assignment }) => context.loaders.unit.load(assignment.unitId)),
  );
  return units.filter((unit) => unit !== null);
}

const isReached = (unit: UnitRow, reaches: readonly UnitRow[]): boolean =>
  reaches.some(({ path }) => isUnder(unit.path, path));

const unitOf = async (context: Context, id: string): Promise<UnitRow | null> =>
  isId(id) ? context.loaders.unit.load(id) : null;

/** @throws AppError INVALID for what is no day, or one that has not come: nothing stands on it yet */
function checkDay({ clock }: Context, asOf: LocalDate): void {
  const today = clock.today();
  if (!isLocalDate(asOf))
    refuseInvalid([{ field: 'asOf', code: 'NOT_A_DAY', params: { value: String(asOf) } }]);
  if (asOf > today) refuseInvalid([{ field: 'asOf', code: 'DAY_IN_FUTURE', params: { today } }]);
}

async function figureOf(
  context: Context,
  indicator: Indicator,
  unit: UnitRow,
  asOf: LocalDate,
): Promise<IndicatorType> {
  const found = await reckon(context.database, indicator, {
    unit,
    first: `${yearOf(asOf)}-01-01`,
    last: asOf,
  });
  return {
    code: indicator.code,
    title: inLanguage(indicator.title, context.language),
    ...found,
    value: indicatorValue(found.numerator, found.denominator),
    definition: inLanguage(indicator.definition, context.language),
  };
}

/**
 * One figure of a unit and all below it, for the calendar year of a day, by the rows as they stood at its end.
 * @throws AppError INVALID (code, asOf); FORBIDDEN where the viewer counts none of its ledgers anywhere; NOT_FOUND for a
 * unit outside his reach
 */
export async function indicatorFigure(
  context: Context,
  code: string,
  unitId: string,
  asOf: LocalDate,
): Promise<IndicatorType> {
  requireViewer(context);
  const indicator = findIndicator(code);
  if (indicator === null)
    throw new AppError('INVALID', {
      violations: [
        {
          field: 'code',
          code: 'INDICATOR_UNKNOWN',
          params: { code, known: indicators.map((each) => each.code).join(', ') },
        },
      ],
    });
  checkDay(context, asOf);
  const reaches = await reachesOf(context, indicator);
  if (reaches.length === 0) throw new AppError('FORBIDDEN');
  const unit = await unitOf(context, unitId);
  if (unit === null || !isReached(unit, reaches)) throw new AppError('NOT_FOUND');
  return figureOf(context, indicator, unit, asOf);
}

/**
 * Every figure of a unit the viewer may have, in the order they are declared.
 * @throws AppError INVALID (asOf), FORBIDDEN, NOT_FOUND as for one figure
 */
export async function indicatorFigures(
  context: Context,
  unitId: string,
  asOf: LocalDate,
): Promise<IndicatorType[]> {
  requireViewer(context);
  checkDay(context, asOf);
  const all = await Promise.all(
    indicators.map(async (indicator) => ({ indicator, reaches: await reachesOf(context, indicator) })),
  );
  if (all.every(({ reaches }) => reaches.length === 0)) throw new AppError('FORBIDDEN');
  const unit = await unitOf(context, unitId);
  const open = unit === null ? [] : all.filter(({ reaches }) => isReached(unit, reaches));
  if (unit === null || open.length === 0) throw new AppError('NOT_FOUND');
  return Promise.all(open.map(({ indicator }) => figureOf(context, indicator, unit, asOf)));
}
