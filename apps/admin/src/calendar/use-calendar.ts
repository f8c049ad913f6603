import { useQuery } from '@apollo/client/react';
import type { LocalDate } from '@luze/domain';
import { CALENDAR, type CalendarLine } from './calendar-requests.ts';
import { type CalendarState, rankOf, weeksOf } from './month.ts';

const byRank = (a: CalendarLine, b: CalendarLine): number => rankOf(a) - rankOf(b);

/** The lines of the weeks a month lies in by their day, the most urgent first; null while they are fetched. @param unitId null asks nothing */
export function useCalendar(unitId: string | null, { month }: Pick<CalendarState, 'month'>) {
  const days = weeksOf(month).flat();
  const { data, error } = useQuery(CALENDAR, {
    variables: { unitId: unitId ?? '', from: days[0] ?? '', to: days.at(-1) ?? '' },
    skip: unitId === null,
    fetchPolicy: 'cache-and-network',
  });
  const lines = data?.calendar ?? null;
  const on = (day: LocalDate): readonly CalendarLine[] =>
    (lines ?? []).filter((line) => line.day === day).sort(byRank);
  return { isKnown: lines !== null, on, error };
}
