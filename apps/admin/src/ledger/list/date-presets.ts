import { addDays, type LocalDate, weekdayOf } from '@luze/domain';
import { lastDayOf } from '../use-months.ts';

export interface DayRange {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Spans people name; the week begins on Monday, the business year is the calendar year. */
export function presetsOn(
  today: LocalDate,
): Readonly<Record<'thisWeek' | 'thisMonth' | 'thisQuarter' | 'thisYear' | 'lastYear', DayRange>> {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
  const quarter = Math.floor((month - 1) / 3) * 3 + 1;
  const monthText = (number: number): string => `${year}-${String(number).padStart(2, '0')}`;
  return {
    thisWeek: { from: monday, to: addDays(monday, 6) },
    thisMonth: { from: `${monthText(month)}-01`, to: lastDayOf(monthText(month)) },
    thisQuarter: { from: `${monthText(quarter)}-01`, to: lastDayOf(monthText(quarter + 2)) },
    thisYear: { from: `${year}-01-01`, to: `${year}-12-31` },
    lastYear: { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
  };
}
