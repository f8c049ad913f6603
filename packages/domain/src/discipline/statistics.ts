import { daysBetween, type LocalDate } from '../calendar/local-date.ts';
import { type DisciplineForm, FORMS, formOf, GRADES_OF, type Outcome, type SanctionRow } from './sanction.ts';

/** A case as the statistics read it: what stood at its cutoff, never what stands now. */
export interface CountedCase {
  readonly id: string;
  /** Keyed hash of the person; persons are counted, not cases. */
  readonly personKey: string;
  /** The unit its table line belongs to. */
  readonly unitId: string;
  readonly cause: string;
  /** The stage at the cutoff by the history of stages; null where the case was not in the ledger yet. */
  readonly stage: string | null;
  readonly filedOn: LocalDate | null;
  readonly concludedOn: LocalDate | null;
  readonly criminalTransferOn: LocalDate | null;
  readonly outcome: Outcome | null;
  /** The form somebody has set; null where it follows from the outcome. */
  readonly formByHand: DisciplineForm | null;
  readonly sanctions: readonly SanctionRow[];
}

export type Bucket = 'DISCIPLINED' | 'UNDER_INVESTIGATION' | 'NOT_CONCLUDED';

/** One value of a dimension with the persons counted under it; null where the cell is hidden. */
export interface StatCell {
  readonly key: string;
  readonly count: number | null;
  readonly suppressed: boolean;
}

export interface UnitLine {
  readonly unitId: string;
  readonly disciplined: number;
  readonly underInvestigation: number;
  readonly notConcluded: number;
}

export interface DisciplineStatistics {
  readonly disciplined: number;
  readonly underInvestigation: number;
  readonly notConcluded: number;
  readonly total: number;
  readonly openAtCutoff: number;
  readonly decisions: number;
  readonly byCause: readonly StatCell[];
  readonly byForm: readonly StatCell[];
  /** Decisions by grade, `PARTY.WARNING`. */
  readonly byGrade: readonly StatCell[];
  readonly byUnit: readonly UnitLine[];
}

/** Stages of a case that is being investigated, and of one whose outcome is awaited. */
export const INVESTIGATED = ['FILED', 'INVESTIGATING'] as const;
export const OUTCOME_AWAITED = ['TRIAL', 'DECISION_PENDING', 'REOPENED'] as const;

const isIn = (stages: readonly string[], stage: string): boolean => stages.includes(stage);

/** The days a year's figures cover. */
export interface Period {
  readonly from: LocalDate;
  readonly cutoff: LocalDate;
}

/** Sanctions decided by the cutoff and not revoked on or before it, as if revoked later were not yet known. */
const standingAt = (sanctions: readonly SanctionRow[], cutoff: LocalDate): SanctionRow[] =>
  sanctions
    .filter(({ decidedOn, revokedOn }) => decidedOn <= cutoff && (revokedOn === null || revokedOn > cutoff))
    .map((sanction) => ({ ...sanction, revokedOn: null }));

/** Sanctions of a case decided in the period and standing at its end. */
export const decidedIn = (one: CountedCase, { from, cutoff }: Period): SanctionRow[] =>
  standingAt(one.sanctions, cutoff).filter(({ decidedOn }) => decidedOn >= from);

function bucketOf(one: CountedCase, period: Period): Bucket | null {
  if (decidedIn(one, period).length > 0) return 'DISCIPLINED';
  if (one.stage === null) return null;
  if (isIn(INVESTIGATED, one.stage) && one.filedOn !== null && one.filedOn <= period.cutoff)
    return 'UNDER_INVESTIGATION';
  return isIn(OUTCOME_AWAITED, one.stage) ? 'NOT_CONCLUDED' : null;
}

const FORM_ORDER = Object.keys(FORMS) as DisciplineForm[];

/** The form a case fell under on a day, as set by hand or by what stood then. */
export function formAt(one: CountedCase, cutoff: LocalDate): DisciplineForm | null {
  if (one.formByHand !== null) return one.formByHand;
  const transferred = one.criminalTransferOn;
  return formOf({
    sanctions: standingAt(one.sanctions, cutoff),
    criminalTransferOn: transferred !== null && transferred <= cutoff ? transferred : null,
    outcome: one.outcome,
  });
}

/** The case a person is counted by: of the bucket, the gravest form, then the latest decision, then the latest case. */
function leading(cases: readonly CountedCase[], period: Period): CountedCase | undefined {
  const rank = (one: CountedCase): readonly [number, string, string] => {
    const form = formAt(one, period.cutoff);
    const days = decidedIn(one, period).map(({ decidedOn }) => decidedOn);
    return [
      form === null ? -1 : FORM_ORDER.indexOf(form),
      days.toSorted().at(-1) ?? '',
      one.id.padStart(20, '0'),
    ];
  };
  return cases.toSorted((a, b) => {
    const [one, other] = [rank(a), rank(b)];
    return other[0] - one[0] || other[1].localeCompare(one[1]) || other[2].localeCompare(one[2]);
  })[0];
}

/** A person in the one bucket he counts in, by the case he counts by. */
export interface Counted {
  readonly bucket: Bucket;
  readonly by: CountedCase;
  /** All cases of his that were read. */
  readonly cases: readonly CountedCase[];
}

const ORDER: readonly Bucket[] = ['DISCIPLINED', 'UNDER_INVESTIGATION', 'NOT_CONCLUDED'];

/** Everybody who counts in the period, once. */
export function personsOf(cases: readonly CountedCase[], period: Period): Counted[] {
  return [...groupedBy(cases).values()].flatMap((own) => {
    for (const bucket of ORDER) {
      const by = leading(
        own.filter((one) => bucketOf(one, period) === bucket),
        period,
      );
      if (by !== undefined) return [{ bucket, by, cases: own }];
    }
    return [];
  });
}

function groupedBy(cases: readonly CountedCase[]): Map<string, CountedCase[]> {
  const groups = new Map<string, CountedCase[]>();
  for (const one of cases) groups.set(one.personKey, [...(groups.get(one.personKey) ?? []), one]);
  return groups;
}

const cells = (keys: readonly string[], counted: readonly string[]): StatCell[] =>
  keys.map((key) => ({
    key,
    count: counted.filter((one) => one === key).length,
    suppressed: false,
  }));

/** Persons whose case came to an end in the period without a sanction, the first form: of each the latest such case. */
export function endedWithout(
  cases: readonly CountedCase[],
  period: Period,
  persons: readonly Counted[],
): CountedCase[] {
  const known = new Set(persons.map(({ by }) => by.personKey));
  const ended = cases.filter(
    (one) =>
      one.concludedOn !== null &&
      one.concludedOn >= period.from &&
      one.concludedOn <= period.cutoff &&
      formAt(one, period.cutoff) === 'FIRST' &&
      !known.has(one.personKey),
  );
  return [...groupedBy(ended).values()].flatMap((own) => leading(own, period) ?? []);
}

/**
 * The figures of a year: persons, each in one bucket, first match wins: a sanction decided in the period and standing
 * at the cutoff; else a case open at the cutoff and under investigation; else one open and waiting for its end.
 * @param causes keys of the causes in their order
 * @param units lines of the table by unit, those without a person included
 */
export function disciplineStatisticsOf(
  cases: readonly CountedCase[],
  period: Period,
  causes: readonly string[],
  units: readonly string[],
): DisciplineStatistics {
  const persons = personsOf(cases, period);
  const of = (bucket: Bucket, among = persons): number => among.filter((one) => one.bucket === bucket).length;
  const disciplined = persons.filter(({ bucket }) => bucket === 'DISCIPLINED');
  const decisions = cases.flatMap((one) => decidedIn(one, period));
  const forms = cells(
    FORM_ORDER,
    disciplined.map(({ by }) => formAt(by, period.cutoff) ?? ''),
  );
  const grades = (['PARTY', 'GOV'] as const).flatMap((type) =>
    GRADES_OF[type].map((grade) => `${type}.${grade}`),
  );
  return {
    disciplined: disciplined.length,
    underInvestigation: of('UNDER_INVESTIGATION'),
    notConcluded: of('NOT_CONCLUDED'),
    total: persons.length,
    openAtCutoff: persons.length - disciplined.length,
    decisions: decisions.length,
    byCause: cells(
      causes,
      disciplined.map(({ by }) => by.cause),
    ),
    byForm: forms.map((cell) =>
      cell.key === 'FIRST'
        ? { ...cell, count: (cell.count ?? 0) + endedWithout(cases, period, persons).length }
        : cell,
    ),
    byGrade: cells(
      grades,
      decisions.map(({ type, grade }) => `${type}.${grade}`),
    ),
    byUnit: units.map((unitId) => {
      const here = persons.filter(({ by }) => by.unitId === unitId);
      return {
        unitId,
        disciplined: of('DISCIPLINED', here),
        underInvestigation: of('UNDER_INVESTIGATION', here),
        notConcluded: of('NOT_CONCLUDED', here),
      };
    }),
  };
}

/** A case with the days from its filing to its end, or to the day it is asked about. */
export interface AgedCase {
  readonly one: CountedCase;
  readonly days: number;
}

/** Up to which day the age of an open case is counted, and after how many days it is open too long. */
export interface Ageing {
  readonly on: LocalDate;
  readonly overlongDays: number;
}

/** Filed cases that were concluded in a period. */
export const concludedIn = (cases: readonly CountedCase[], { from, cutoff }: Period): AgedCase[] =>
  cases.flatMap((one) =>
    one.filedOn !== null && one.concludedOn !== null && one.concludedOn >= from && one.concludedOn <= cutoff
      ? [{ one, days: daysBetween(one.filedOn, one.concludedOn) }]
      : [],
  );

/** Filed cases that were open too long. */
export const overlongAt = (cases: readonly CountedCase[], { on, overlongDays }: Ageing): AgedCase[] =>
  cases
    .filter(({ stage }) => stage !== null && isIn([...INVESTIGATED, ...OUTCOME_AWAITED], stage))
    .flatMap((one) => (one.filedOn === null ? [] : [{ one, days: daysBetween(one.filedOn, on) }]))
    .filter(({ days }) => days > overlongDays);

/** How long cases take: process figures, which neither raise nor lower anything. */
export function caseAges(
  cases: readonly CountedCase[],
  period: Period,
  ageing: Ageing,
): { readonly averageDays: number | null; readonly overlong: number } {
  const concluded = concludedIn(cases, period);
  const taken = concluded.reduce((sum, { days }) => sum + days, 0);
  return {
    averageDays: concluded.length === 0 ? null : Math.round(taken / concluded.length),
    overlong: overlongAt(cases, ageing).length,
  };
}
