import { AppError, type CaseBehind, type CaseFigureOf, casesBehind, disciplineCase } from '@luze/domain';
import type { Context } from '../context.ts';
import { allOf } from '../database/accessible.ts';
import { placeholders } from '../database/placeholders.ts';
import { namedUnit } from '../graphql/named-of.ts';
import { accessOf } from '../ledger/of-context.ts';
import { under } from '../ledger/unit-scope.ts';
import { checkSpan, type Span } from '../span.ts';
import type { CountedCaseType } from './counted-cases.type.ts';
import { ownList, type View, viewFor } from './figures-view.ts';
import { casesOf } from './statistics.service.ts';

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
 * @throws AppError FORBIDDEN for who is not shown the figure case by case, NOT_FOUND (unit), INVALID (span)
 */
export async function casesCounted(context: Context, asked: FigureQuestion): Promise<CountedCaseType[]> {
  const view = await listedView(context, asked);
  checkSpan(asked);
  const period = { from: asked.from, cutoff: asked.to };
  const behind = casesBehind(await casesOf(context, view, period), period, asked);
  return presented(context, behind);
}

async function presented(context: Context, behind: readonly CaseBehind[]): Promise<CountedCaseType[]> {
  if (behind.length === 0) return [];
  const ids = behind.map(({ one }) => one.id);
  const found = await context.database.query<{ id: unknown; case_no: string; unit_id: unknown }>(
    `SELECT id, case_no, unit_id FROM discipline_case WHERE id IN (${placeholders(ids)})`,
    ids,
  );
  const rows = new Map(found.map((row) => [String(row.id), row]));
  const { reader } = await accessOf(context);
  const isStageHidden = reader.masks(disciplineCase).clouded.has('stageHistory');
  const cases = await Promise.all(
    behind.map(async ({ one, times }) => {
      const row = rows.get(one.id);
      return {
        id: one.id,
        number: row?.case_no ?? '',
        unit: await namedUnit(context, String(row?.unit_id)),
        cause: one.cause,
        filedOn: one.filedOn,
        stage: isStageHidden ? null : one.stage,
        times,
      };
    }),
  );
  return cases.toSorted((one, other) => one.number.localeCompare(other.number));
}
