import { type LocalDate, yearOf } from '../calendar/local-date.ts';
import { gravestOf } from './case-review-report.ts';
import {
  type AgedCase,
  type Ageing,
  type Bucket,
  type CountedCase,
  concludedIn,
  decidedIn,
  endedWithout,
  formAt,
  overlongAt,
  type Period,
  personsOf,
} from './statistics.ts';

/**
 * The figures of cases that open what they count. GRADE counts decisions, HEAVIEST the persons whose heaviest sanction of
 * a kind it is; CONCLUDED counts the cases whose days are averaged; GRADE, HEAVIEST, CAUSE and FORM are of one key.
 */
export const CASE_FIGURES = [
  'DISCIPLINED',
  'UNDER_INVESTIGATION',
  'NOT_CONCLUDED',
  'TOTAL',
  'OPEN',
  'DECISIONS',
  'GRADE',
  'HEAVIEST',
  'BOTH',
  'CAUSE',
  'FORM',
  'CONCLUDED',
  'OVERLONG',
] as const;
export type CaseFigure = (typeof CASE_FIGURES)[number];

/** A figure of a line of figures; without a line of all of them. */
export interface CaseFigureOf {
  readonly figure: CaseFigure;
  /** `DUTY_FAILURE`, `SECOND`, `PARTY.WARNING`; of figures of no key null. */
  readonly key: string | null;
  readonly line: string | null;
}

/** A case as often as a figure counts it: a person by the one case he counts by, a decision by the case it fell in. */
export interface CaseBehind {
  readonly one: CountedCase;
  readonly times: number;
  /** Days it took or is open, where the figure is of such; else null. */
  readonly days: number | null;
}

/** The cases behind a figure, as they stood at the end of its period: their times add up to the number. */
export function casesBehind(
  cases: readonly CountedCase[],
  period: Period,
  { figure, key, line }: CaseFigureOf,
  ageing: Ageing,
): CaseBehind[] {
  const persons = personsOf(cases, period);
  const of = (...buckets: readonly Bucket[]) => persons.filter(({ bucket }) => buckets.includes(bucket));
  const once = (some: readonly { readonly by: CountedCase }[]): CaseBehind[] =>
    some.map(({ by }) => ({ one: by, times: 1, days: null }));
  const aged = (some: readonly AgedCase[]): CaseBehind[] => some.map((of) => ({ ...of, times: 1 }));
  const decisions = (isMeant: (grade: string) => boolean): CaseBehind[] =>
    cases
      .map((one) => ({
        one,
        times: decidedIn(one, period).filter(({ type, grade }) => isMeant(`${type}.${grade}`)).length,
        days: null,
      }))
      .filter(({ times }) => times > 0);
  const all = (): CaseBehind[] => {
    switch (figure) {
      case 'TOTAL':
        return once(persons);
      case 'OPEN':
        return once(of('UNDER_INVESTIGATION', 'NOT_CONCLUDED'));
      case 'DECISIONS':
        return decisions(() => true);
      case 'GRADE':
        return decisions((grade) => grade === key);
      case 'CAUSE':
        return once(of('DISCIPLINED').filter(({ by }) => by.cause === key));
      case 'FORM':
        return [
          ...once(of('DISCIPLINED').filter(({ by }) => formAt(by, period.cutoff) === key)),
          ...(key === 'FIRST' ? once(endedWithout(cases, period, persons).map((by) => ({ by }))) : []),
        ];
      case 'HEAVIEST':
      case 'BOTH':
        return once(
          of('DISCIPLINED').filter((person) => {
            const { PARTY, GOV } = gravestOf(person, period);
            return figure === 'BOTH'
              ? PARTY !== null && GOV !== null
              : key === `PARTY.${PARTY}` || key === `GOV.${GOV}`;
          }),
        );
      case 'CONCLUDED':
        return aged(concludedIn(cases, period));
      case 'OVERLONG':
        return aged(overlongAt(cases, ageing));
      default:
        return once(of(figure));
    }
  };
  return all().filter(({ one }) => line === null || one.unitId === line);
}

/**
 * True of the end of a year and of today. Who is not shown the stages a case went through is told what stood on these days
 * only: by the figures of one day after another he could tell when each case came to its stage, while what stands today
 * his own list says.
 */
export const isToldToAll = (day: LocalDate, today: LocalDate): boolean =>
  day === today || day === `${yearOf(day)}-12-31`;
