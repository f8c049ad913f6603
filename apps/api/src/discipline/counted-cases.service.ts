import {
  AppError,
  type CaseBehind,
  type CaseFigureOf,
  casesBehind,
  disciplineCase,
  isToldToAll,
  refuseInvalid,
  yearOf,
} from '@luze/domain';
import type { Context } from '../context.ts';
import { allOf } from '../database/accessible.ts';
import { namedUnit } from '../graphql/named-of.ts';
import { accessOf } from '../ledger/of-context.ts';
import { rowsOfIds } from '../ledger/read.ts';
import type { Reader } from '../ledger/reader.ts';
import { under } from '../ledger/unit-scope.ts';
import { checkSpan, type Span } from '../span.ts';
import type { CountedCaseType } from './counted-cases.type.ts';
import { ownList, type View, viewFor } from './figures-view.ts';
import { ageingAt, casesOf } from './statistics.service.ts';

/** What is asked for: the figure of a span as `disciplineStatistics` and `caseReview` count it. */
export interface FigureQuestion extends Span, CaseFigureOf {
  readonly unitId: string | null;
}

/** Cases behind a figure: of the reader's own list, and of published figures only the line of his own county. */
async function listedView(context: Context, { unitId, line }: FigureQuestion): Promise<View> {
  const view = await viewFor(context, unitId);
  if (!view.published) return view;
  if (view.ownUnit === null || line !== view.ownUnit.id) throw new AppError('FORBIDDEN');
  return {
    ...view,
    where: allOf([ownList(context), under(disciplineCase, view.ownUnit)]),
    lineOf: 'countyId',
    scope: view.ownUnit,
  };
}

/**
 * The cases a figure counts, as they stood at the end of its span. Of a total of the city that counts cases the reader is
 * recused from, those he reads.
 * @throws AppError FORBIDDEN for who is not shown the figure case by case, NOT_FOUND (unit), INVALID (span; for who is not shown stages any but from the beginning of a year to its end or today)
 */
export async function casesCounted(context: Context, asked: FigureQuestion): Promise<CountedCaseType[]> {
  const view = await listedView(context, asked);
  checkSpan(asked);
  const { reader } = await accessOf(context);
  const isStageHidden = reader.masks(disciplineCase).clouded.has('stageHistory');
  const { from, to } = asked;
  if (isStageHidden && (from !== `${yearOf(to)}-01-01` || !isToldToAll(to, context.clock.today())))
    refuseInvalid([{ field: 'to', code: 'STATS_CASES_BY_YEAR' }]);
  const period = { from, cutoff: to };
  const ageing = await ageingAt(context, to);
  const behind = casesBehind(await casesOf(context, view, period), period, asked, ageing);
  return presented(context, reader, behind, isStageHidden);
}

async function presented(
  context: Context,
  reader: Reader,
  behind: readonly CaseBehind[],
  isStageHidden: boolean,
): Promise<CountedCaseType[]> {
  if (behind.length === 0) return [];
  const ids = behind.map(({ one }) => one.id);
  const rows = await rowsOfIds(reader, disciplineCase, {}, ids);
  const behindOf = new Map(behind.map((of) => [of.one.id, of]));
  const cases = await Promise.all(
    rows.map(async (row) => {
      const { one, times, days } = behindOf.get(row.id) as CaseBehind;
      return {
        id: row.id,
        number: String(row['caseNo']),
        unit: await namedUnit(context, row.unitId),
        cause: one.cause,
        filedOn: one.filedOn,
        stage: isStageHidden ? null : one.stage,
        times,
        days,
      };
    }),
  );
  return cases.toSorted((one, other) => one.number.localeCompare(other.number));
}
