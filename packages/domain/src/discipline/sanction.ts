import { addMonths, type LocalDate } from '../calendar/local-date.ts';

/** 党纪处分 and 政务处分: one act may bring one of each. */
export const SANCTION_TYPES = {
  PARTY: ['党纪', 'Party discipline'],
  GOV: ['政务', 'Government'],
} as const;
export type SanctionType = keyof typeof SANCTION_TYPES;

export const SANCTION_GRADES = {
  WARNING: '警告',
  SERIOUS_WARNING: '严重警告',
  REMOVAL_FROM_PARTY_POST: ['撤销党内职务', 'Removal from Party post'],
  PROBATION: ['留党察看', 'Probation within the Party'],
  EXPULSION: ['开除党籍', 'Expulsion from the Party'],
  DEMERIT: ['记过', 'Demerit'],
  MAJOR_DEMERIT: ['记大过', 'Major demerit'],
  DEMOTION: ['降级', 'Demotion'],
  REMOVAL_FROM_POST: ['撤职', 'Removal from post'],
  DISCHARGE: ['开除', 'Discharge'],
} as const;
export type SanctionGrade = keyof typeof SANCTION_GRADES;

/** Grades of each kind, the lightest first. */
export const GRADES_OF: Readonly<Record<SanctionType, readonly SanctionGrade[]>> = {
  PARTY: ['WARNING', 'SERIOUS_WARNING', 'REMOVAL_FROM_PARTY_POST', 'PROBATION', 'EXPULSION'],
  GOV: ['WARNING', 'DEMERIT', 'MAJOR_DEMERIT', 'DEMOTION', 'REMOVAL_FROM_POST', 'DISCHARGE'],
};

/**
 * Months a sanction works on: no promotion after a party sanction (中国共产党纪律处分条例 2018 and 2023 revisions,
 * arts. 10–14), the period of a government sanction (公职人员政务处分法 arts. 7–8). Null: no end is set. Probation
 * adds its own years first.
 */
const MONTHS: Readonly<Record<SanctionType, Readonly<Partial<Record<SanctionGrade, number>>>>> = {
  PARTY: { WARNING: 12, SERIOUS_WARNING: 18, REMOVAL_FROM_PARTY_POST: 24, PROBATION: 24 },
  GOV: { WARNING: 6, DEMERIT: 12, MAJOR_DEMERIT: 18, DEMOTION: 24, REMOVAL_FROM_POST: 24 },
};

/** Longest period of several equal government sanctions taken together (政务处分法 art. 15). */
export const LONGEST_COMBINED_MONTHS = 48;

/** A sanction as far as its effect is concerned; years of probation only with 留党察看. */
export interface SanctionTerms {
  readonly type: SanctionType;
  readonly grade: SanctionGrade;
  readonly effectiveOn: LocalDate;
  readonly probationYears?: number | null;
  /** Where several equal government sanctions are taken together, their period. */
  readonly combinedMonths?: number | null;
}

/** Months of effect in all, probation included; null for a sanction without an end. */
export function periodMonthsOf({
  type,
  grade,
  probationYears,
  combinedMonths,
}: SanctionTerms): number | null {
  const months = MONTHS[type][grade];
  if (months === undefined) return null;
  if (grade === 'PROBATION') return (probationYears ?? 1) * 12 + months;
  return combinedMonths ?? months;
}

/** The day a sanction's effect ends, rights restored in time taken for granted; null where it has no end. */
export function effectUntilOf(terms: SanctionTerms): LocalDate | null {
  const months = periodMonthsOf(terms);
  return months === null ? null : addMonths(terms.effectiveOn, months);
}

/** A sanction as statistics and derivations read it. */
export interface SanctionRow {
  readonly type: SanctionType;
  readonly grade: SanctionGrade;
  readonly decidedOn: LocalDate;
  readonly revokedOn: LocalDate | null;
}

/** The heaviest sanction of one kind among those not revoked; null where there is none. */
export function heaviestOf<S extends SanctionRow>(sanctions: readonly S[], type: SanctionType): S | null {
  const grades = GRADES_OF[type];
  const standing = sanctions.filter((sanction) => sanction.type === type && sanction.revokedOn === null);
  return standing.reduce<S | null>(
    (top, one) => (top === null || grades.indexOf(one.grade) > grades.indexOf(top.grade) ? one : top),
    null,
  );
}

/** 监督执纪"四种形态". */
export const FORMS = {
  FIRST: ['第一种形态', 'First form'],
  SECOND: ['第二种形态', 'Second form'],
  THIRD: ['第三种形态', 'Third form'],
  FOURTH: ['第四种形态', 'Fourth form'],
} as const;
export type DisciplineForm = keyof typeof FORMS;

const HEAVY: ReadonlySet<SanctionGrade> = new Set([
  'REMOVAL_FROM_PARTY_POST',
  'PROBATION',
  'EXPULSION',
  'REMOVAL_FROM_POST',
  'DISCHARGE',
]);

/** Outcomes of a case without a sanction. */
export const OUTCOMES = {
  EXEMPTED: ['免予处分', 'Exempted from sanction'],
  CRITICISM: ['批评教育', 'Criticism'],
  ADMONITION: ['诫勉', 'Admonition'],
  NOT_ESTABLISHED: ['不成立', 'Not established'],
} as const;
export type Outcome = keyof typeof OUTCOMES;

/**
 * The form a case falls under by its outcome (中国共产党党内监督条例 art. 7): transferred for a crime the fourth, a
 * heavy sanction the third, any other the second, handled without one the first; null while nothing has come of it.
 */
export function formOf(of: {
  readonly sanctions: readonly SanctionRow[];
  readonly criminalTransferOn: LocalDate | null;
  readonly outcome: Outcome | null;
}): DisciplineForm | null {
  if (of.criminalTransferOn !== null) return 'FOURTH';
  const standing = of.sanctions.filter(({ revokedOn }) => revokedOn === null);
  if (standing.some(({ grade }) => HEAVY.has(grade))) return 'THIRD';
  if (standing.length > 0) return 'SECOND';
  return of.outcome === null || of.outcome === 'NOT_ESTABLISHED' ? null : 'FIRST';
}
