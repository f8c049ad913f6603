import {
  AppError,
  type CaseReviewLine,
  caseReviewLines,
  caseReviewRows,
  type ReportLine,
  type ReportScope,
} from '@luze/domain';
import type { Context } from '../context.ts';
import { namedUnit } from '../graphql/named-of.ts';
import type { Reader } from '../ledger/reader.ts';
import { checkSpan } from '../span.ts';
import { wholeView } from './figures-view.ts';
import { casesOf, linesOf } from './statistics.service.ts';

/**
 * L26, from the cases on the reader's list as they stood at the end of the period: the lines of the statistics by unit.
 * @throws AppError FORBIDDEN for who is not shown figures by unit, NOT_FOUND (unit), INVALID (period)
 */
export async function caseReview(context: Context, scope: ReportScope): Promise<CaseReviewLine[]> {
  const view = await wholeView(context, scope.unitId);
  if (view === null) throw new AppError('FORBIDDEN');
  checkSpan(scope);
  const period = { from: scope.from, cutoff: scope.to };
  const cases = await casesOf(context, view, period);
  const units = await Promise.all((await linesOf(context, view, cases)).map((id) => namedUnit(context, id)));
  return caseReviewLines(cases, period, units);
}

/** L26 as lines of its workbook. @throws AppError as the figures do */
export const caseReviewSource = async (
  _reader: Reader,
  scope: ReportScope,
  context: Context,
): Promise<ReportLine[]> => caseReviewRows(await caseReview(context, scope));
