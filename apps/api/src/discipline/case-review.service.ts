import { AppError, caseReviewRows, type ReportLine, type ReportScope } from '@luze/domain';
import type { Context } from '../context.ts';
import type { Reader } from '../ledger/reader.ts';
import { casesOf, linesOf, wholeView } from './statistics.service.ts';

/**
 * L26, from the cases as they stood at the end of the period: the figures of the statistics, a line per unit.
 * @throws AppError FORBIDDEN for who is not shown whole figures, NOT_FOUND (unit)
 */
export async function caseReviewSource(
  _reader: Reader,
  { from, to, unitId }: ReportScope,
  context: Context,
): Promise<ReportLine[]> {
  const view = await wholeView(context, unitId);
  if (view === null) throw new AppError('FORBIDDEN');
  const period = { from, cutoff: to };
  const cases = await casesOf(context, view, period);
  const units = await Promise.all(
    (await linesOf(context, view, cases)).map(async (id) => ({
      id,
      name: (await context.loaders.unit.load(id))?.name ?? '',
    })),
  );
  return caseReviewRows(cases, period, units);
}
