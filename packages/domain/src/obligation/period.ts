import { addDays, type LocalDate, lastOfMonth } from '../calendar/local-date.ts';

/** How often something is owed; every frequency divides the calendar year evenly. */
export const FREQUENCIES = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 } as const;
export type Frequency = keyof typeof FREQUENCIES;

/** From its first day to its last, both included. */
export interface DuePeriod {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** The period of a frequency a day lies in. */
export function periodOf(frequency: Frequency, day: LocalDate): DuePeriod {
  const months = FREQUENCIES[frequency];
  const month = Number(day.slice(5, 7)) - 1;
  const first = month - (month % months);
  const dayIn = (at: number): LocalDate => `${day.slice(0, 4)}-${String(at + 1).padStart(2, '0')}-01`;
  return { start: dayIn(first), end: lastOfMonth(dayIn(first + months - 1)) };
}

/** Periods that begin within a span, in their order. @param last inclusive */
export function periodsIn(frequency: Frequency, first: LocalDate, last: LocalDate): DuePeriod[] {
  const periods: DuePeriod[] = [];
  let period = periodOf(frequency, first);
  if (period.start < first) period = periodOf(frequency, addDays(period.end, 1));
  for (; period.start <= last; period = periodOf(frequency, addDays(period.end, 1))) periods.push(period);
  return periods;
}
