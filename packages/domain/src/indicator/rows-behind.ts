import { type LocalDate, yearOf } from '../calendar/local-date.ts';
import { VOIDED } from '../ledger/define-ledger.ts';
import { findLedger } from '../ledgers.ts';
import type { Indicator, RowsDone, RowsOfYear } from './indicator.ts';

/** The rows one side of a figure counts, as conditions of its ledger's list; days inclusive, null is open. */
export interface RowsBehind {
  readonly ledger: string;
  readonly states: readonly string[];
  readonly days: Readonly<Record<string, { readonly from: LocalDate | null; readonly to: LocalDate }>>;
  readonly where: Readonly<Record<string, string | boolean>>;
  /** True where the list has exactly as many rows as the figure says, while the day of the figure is today. */
  readonly isExact: boolean;
}

export type Side = 'numerator' | 'denominator';

const statesBut = (ledger: string, without: readonly string[]): string[] =>
  Object.keys(findLedger(ledger)?.states ?? {}).filter((state) => !without.includes(state));

function ofYear({ ledger, day, where = {} }: RowsOfYear, asOf: LocalDate): RowsBehind {
  return {
    ledger,
    states: statesBut(ledger, [VOIDED]),
    days: { [day]: { from: `${yearOf(asOf)}-01-01`, to: asOf } },
    where,
    isExact: true,
  };
}

/** No list compares two days of a record: of what was done in time the nearest is all that was done. */
function doneOf(due: RowsBehind, { states, on, inTime, yes = [] }: RowsDone, asOf: LocalDate): RowsBehind {
  return {
    ...due,
    states,
    days: { [on]: { from: null, to: asOf }, ...due.days },
    where: { ...due.where, ...Object.fromEntries(yes.map((field) => [field, true])) },
    isExact: inTime !== true,
  };
}

/**
 * Where a figure's rows are read. What comes again and again has moved on to its next due day, a key post is no row, and
 * one record may meet several obligations: of these the nearest list is named, and said not to be exact. So is a sum: it
 * is over all its rows, and no number of them.
 * @returns null where the side is no count of rows at all
 */
export function rowsBehind({ reckoning }: Indicator, side: Side, asOf: LocalDate): RowsBehind | null {
  const year = { from: `${yearOf(asOf)}-01-01`, to: asOf };
  switch (reckoning.kind) {
    case 'SHARE': {
      const due = ofYear(reckoning.due, asOf);
      return side === 'denominator' ? due : doneOf(due, reckoning.done, asOf);
    }
    case 'SUMS':
      return { ...ofYear(reckoning.rows, asOf), isExact: false };
    case 'OWED':
      return side === 'denominator' ? null : doneOf(ofYear(reckoning.due, asOf), reckoning.done, asOf);
    case 'RECURRING': {
      const { ledger, due, done, notIn } = reckoning;
      const day = side === 'denominator' ? due : done;
      return { ledger, states: statesBut(ledger, notIn), days: { [day]: year }, where: {}, isExact: false };
    }
    case 'OBLIGATIONS': {
      const { ledger } = reckoning;
      const fulfils = findLedger(ledger)?.fulfils ?? null;
      return side === 'denominator' || fulfils === null
        ? null
        : { ledger, states: fulfils.states, days: { [fulfils.on]: year }, where: {}, isExact: false };
    }
    case 'KEY_POSTS':
      return side === 'denominator'
        ? {
            ledger: reckoning.posts,
            states: ['APPROVED'],
            days: {},
            where: { level: 'HIGH' },
            isExact: false,
          }
        : {
            ledger: reckoning.talks,
            states: statesBut(reckoning.talks, [VOIDED]),
            days: { talkedOn: year },
            where: {},
            isExact: false,
          };
  }
}
