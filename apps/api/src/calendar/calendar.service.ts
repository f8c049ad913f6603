import { daysBetween, refuseInvalid } from '@luze/domain';
import type { Context } from '../context.ts';
import { accessOf } from '../ledger/of-context.ts';
import { unitWithin } from '../organisation/unit-read.service.ts';
import { checkSpan, type Span } from '../span.ts';
import type { CalendarLineType } from './calendar.type.ts';
import { type At, type CalendarScope, linesFrom } from './calendar-line.ts';
import { ledgerSources } from './ledger-days.ts';
import { owedSources } from './owed-days.ts';

/** Six weeks: the most a month takes on a wall. */
const MOST_DAYS = 42;

/** @throws AppError INVALID for what is no span, or one longer than six weeks */
function checkWeeks(span: Span): void {
  checkSpan(span);
  if (daysBetween(span.from, span.to) >= MOST_DAYS)
    refuseInvalid([{ field: 'to', code: 'CALENDAR_SPAN', params: { days: MOST_DAYS } }]);
}

/** What a reader's days hold: what is held or planned, what is due and open, what is owed and not met. */
export async function linesOn(at: At, scope: CalendarScope): Promise<CalendarLineType[]> {
  const [kept, owed] = await Promise.all([ledgerSources(at, scope), owedSources(at, scope)]);
  return linesFrom(scope, [...kept, ...owed]);
}

/**
 * The calendar of a unit and all below it, of what the viewer's lists hold.
 * @throws AppError UNAUTHENTICATED, NOT_FOUND, INVALID (from, to)
 */
export async function calendarOf(
  context: Context,
  unitId: string,
  { from, to }: Span,
): Promise<CalendarLineType[]> {
  const at = await accessOf(context);
  const scope = { from, to, unitId };
  checkWeeks(scope);
  await unitWithin(context, unitId);
  return linesOn(at, scope);
}
