import { addDays, daysBetween, type LocalDate } from '../calendar/local-date.ts';
import type { Colour } from '../ledger/light.ts';
import type { ObligationStatus } from './status.ts';

/** What of an obligation its light is told by. */
export interface ObligationDays {
  readonly status: ObligationStatus;
  readonly periodStart: LocalDate;
  readonly periodEnd: LocalDate;
  readonly dueOn: LocalDate;
  readonly graceUntil: LocalDate;
}

/** Days of warning by the longest period they are for: month 7, quarter 15, half-year and year 30 (default of this system). */
const WARNING = [
  { upTo: 31, days: 7 },
  { upTo: 92, days: 15 },
] as const;
const LONG_WARNING = 30;

const warnDays = ({ periodStart, periodEnd }: ObligationDays): number => {
  const length = daysBetween(periodStart, periodEnd) + 1;
  return WARNING.find(({ upTo }) => length <= upTo)?.days ?? LONG_WARNING;
};

/** The light of an obligation at the end of a day, with the days late or left; null where it is exempt. */
export function obligationLight(
  one: ObligationDays,
  day: LocalDate,
): { readonly colour: Colour; readonly days: number } | null {
  switch (one.status) {
    case 'EXEMPT':
      return null;
    case 'FULFILLED':
      return { colour: 'GREEN_DONE', days: 0 };
    case 'LATE':
      return { colour: 'GREY_LATE', days: 0 };
    case 'OVERDUE':
      return { colour: 'RED', days: daysBetween(one.graceUntil, day) };
    case 'PENDING': {
      const days = Math.max(0, daysBetween(day, one.dueOn));
      if (day < one.periodStart) return { colour: 'BLUE', days };
      return { colour: addDays(day, warnDays(one)) >= one.dueOn ? 'YELLOW' : 'GREEN', days };
    }
  }
}
