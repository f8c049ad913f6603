import { addDays, daysBetween, type LocalDate } from '@luze/domain';

/** Days a reminder may be late at most: longer than the longest holiday. What was missed before is old news. */
const MOST_MISSED = 10;
/** The day after the due day. */
const LATE = -1;

/**
 * Days to speak of: today, and those no run has seen the end of.
 * @param last day of the last run; null where none is known
 */
export function daysToSpeakOf(today: LocalDate, last: LocalDate | null): LocalDate[] {
  const missed = last === null ? MOST_MISSED : Math.min(MOST_MISSED, Math.max(0, daysBetween(last, today)));
  return Array.from({ length: missed + 1 }, (_, index) => addDays(today, index - missed));
}

/**
 * When rows are spoken of: by the day they are due the day on which that was to be. Of several steps missed only the last
 * is left, for it says what the others would have said.
 * @param days in their order
 * @param before days before the due day on which people are told; none: they never are
 */
export function stepsOn(
  days: readonly LocalDate[],
  before: readonly number[],
): ReadonlyMap<LocalDate, LocalDate> {
  const steps = before.length === 0 ? [] : [...before, LATE];
  return new Map(days.flatMap((on) => steps.map((step) => [addDays(on, step), on] as const)));
}
