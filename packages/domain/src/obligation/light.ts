import { daysBetween, type LocalDate } from '../calendar/local-date.ts';
import type { Colour } from '../ledger/light.ts';
import type { RuleReader } from '../rules/parameters.ts';
import type { ObligationKind } from './kind.ts';
import type { ObligationStatus } from './status.ts';
import { warnOn } from './warning.ts';

/** What of an obligation its light is told by. */
export interface ObligationDays {
  readonly kind: ObligationKind;
  readonly status: ObligationStatus;
  readonly periodStart: LocalDate;
  readonly dueOn: LocalDate;
  readonly graceUntil: LocalDate;
}

/** The light of an obligation at the end of a day, with the days late or left; null where it is exempt. */
export function obligationLight(
  one: ObligationDays,
  day: LocalDate,
  rules: RuleReader,
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
      return { colour: warnOn(one, rules) <= day ? 'YELLOW' : 'GREEN', days };
    }
  }
}
