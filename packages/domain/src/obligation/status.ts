import type { LocalDate } from '../calendar/local-date.ts';
import type { LabelSpec } from '../ledger/field.ts';

/** Where an obligation stands on a day. */
export const OBLIGATION_STATUSES = {
  PENDING: ['待完成', 'Pending'],
  FULFILLED: ['按期完成', 'Met in time'],
  LATE: ['逾期完成', 'Met late'],
  OVERDUE: ['逾期未完成', 'Overdue'],
  EXEMPT: ['已豁免', 'Exempt'],
} as const satisfies Readonly<Record<string, LabelSpec>>;
export type ObligationStatus = keyof typeof OBLIGATION_STATUSES;

/** A record that met an obligation, from the day it was submitted until the day it was returned or withdrawn. */
export interface Fulfilment {
  readonly heldOn: LocalDate;
  readonly fromDay: LocalDate;
  /** First day it counts no longer; `NO_DAY` while it does. */
  readonly untilDay: LocalDate;
}

/** An obligation with all that happened to it, each with its day: nothing is overwritten. */
export interface ObligationPast {
  /** The day it was known that it is owed. */
  readonly generatedOn: LocalDate;
  /** First day it was owed no longer; `NO_DAY` while it is. */
  readonly withdrawnOn: LocalDate;
  readonly graceUntil: LocalDate;
  readonly exemptApprovedOn: LocalDate | null;
  readonly fulfilments: readonly Fulfilment[];
}

/** Where an obligation stood at the end of a day, by what was known then; null where it was not owed. */
export function statusOn(past: ObligationPast, day: LocalDate): ObligationStatus | null {
  if (past.generatedOn > day || past.withdrawnOn <= day) return null;
  if (past.exemptApprovedOn !== null && past.exemptApprovedOn <= day) return 'EXEMPT';
  const counting = past.fulfilments.filter(({ fromDay, untilDay }) => fromDay <= day && day < untilDay);
  if (counting.some(({ heldOn }) => heldOn <= past.graceUntil)) return 'FULFILLED';
  if (counting.length > 0) return 'LATE';
  return day > past.graceUntil ? 'OVERDUE' : 'PENDING';
}
