import type { LocalDate } from '../calendar/local-date.ts';
import { fault, type Violation } from '../errors.ts';
import { choice, date, type LabelSpec, labelOf } from '../ledger/field.ts';
import type { MoveContext } from '../ledger/ledger.ts';
import {
  effectUntilOf,
  formOf,
  GRADES_OF,
  heaviestOf,
  LONGEST_COMBINED_MONTHS,
  type Outcome,
  periodMonthsOf,
  SANCTION_GRADES,
  SANCTION_TYPES,
  type SanctionGrade,
  type SanctionRow,
  type SanctionType,
} from './sanction.ts';

/** A case with the children its moves read. */
export interface CaseRow {
  readonly caseNo: string;
  readonly filedOn: LocalDate | null;
  readonly criminalTransferOn: LocalDate | null;
  readonly outcomeWithoutSanction: Outcome | null;
  readonly form: string | null;
  readonly formByHand: boolean | null;
  readonly isPartyMember: boolean;
  readonly sanctions?: readonly (SanctionRow & { readonly effectUntil: LocalDate | null })[];
  readonly stageHistory?: readonly { readonly stage: string; readonly on: LocalDate }[];
}

/** A row as a case, where the definition's own types do not say so. */
export const caseOf = (row: object): CaseRow => row as CaseRow;
/** The sanctions a move was given to read; none where it was given none. */
export const sanctionsOf = (row: object) => caseOf(row).sanctions ?? [];
/** A day an input names; null where it names none. */
export const dayIn = (input: Readonly<Record<string, unknown>>, name: string): LocalDate | null =>
  typeof input[name] === 'string' ? (input[name] as LocalDate) : null;

/** The form as it follows, unless somebody has set it by hand. */
export const formAfter = (row: object, changed: Partial<CaseRow>): Readonly<Record<string, unknown>> => {
  const after = { ...caseOf(row), ...changed };
  if (after.formByHand === true) return {};
  return {
    form: formOf({
      sanctions: after.sanctions ?? [],
      criminalTransferOn: after.criminalTransferOn,
      outcome: after.outcomeWithoutSanction,
    }),
  };
};

/** What a new sanction says of its effect. */
export function termsOf(input: Readonly<Record<string, unknown>>) {
  return {
    type: input['type'] as SanctionType,
    grade: input['grade'] as SanctionGrade,
    effectiveOn: dayIn(input, 'effectiveOn') ?? dayIn(input, 'decidedOn') ?? '',
    probationYears: (input['probationYears'] as number | null | undefined) ?? null,
    combinedMonths: (input['combinedMonths'] as number | null | undefined) ?? null,
  };
}

/** Faults of the sanction a move enters. */
export const newSanctionFaults = ({ row, input, today }: MoveContext<object>): Violation[] =>
  sanctionFaults(row, { ...termsOf(input), decidedOn: dayIn(input, 'decidedOn') ?? '' }, today);

/** Faults of one more sanction of a case, at the fields it is entered by. */
function sanctionFaults(
  row: object,
  given: ReturnType<typeof termsOf> & { readonly decidedOn: LocalDate },
  today: LocalDate,
): Violation[] {
  const { type, grade, probationYears, combinedMonths, decidedOn } = given;
  const { isPartyMember, filedOn } = caseOf(row);
  const usual = periodMonthsOf({ type, grade, effectiveOn: decidedOn });
  const standing = sanctionsOf(row).filter(({ revokedOn }) => revokedOn === null);
  return [
    ...(type === 'PARTY' && !isPartyMember ? [fault('type', 'CASE_NOT_PARTY_MEMBER')] : []),
    ...(GRADES_OF[type].includes(grade)
      ? []
      : [fault('grade', 'CASE_GRADE_OF_OTHER_TYPE', { grade: labelOf(SANCTION_GRADES[grade], grade) })]),
    ...(decidedOn > today ? [fault('decidedOn', 'DAY_IN_FUTURE', { today })] : []),
    ...(filedOn !== null && decidedOn < filedOn
      ? [fault('decidedOn', 'CASE_DAY_BEFORE_FILED', { day: filedOn })]
      : []),
    ...((grade === 'PROBATION') === (probationYears !== null)
      ? []
      : [fault('probationYears', 'CASE_PROBATION_YEARS')]),
    ...(combinedMonths !== null &&
    (type !== 'GOV' || usual === null || combinedMonths < usual || combinedMonths > LONGEST_COMBINED_MONTHS)
      ? [fault('combinedMonths', 'CASE_COMBINED_MONTHS', { from: usual ?? 0 })]
      : []),
    ...(sanctionsOf(row).some((known) => known.type === type && known.decidedOn === decidedOn)
      ? [fault('decidedOn', 'CASE_SANCTION_TWICE', { day: decidedOn })]
      : []),
    ...(type === 'GOV' && standing.some((known) => known.type === 'GOV')
      ? [fault('type', 'CASE_SECOND_GOV')]
      : []),
  ];
}

/** A correction leaves no sanction that could not have been entered: by membership, and by the day of filing. */
export function correctionFaults({ row, input }: MoveContext<object>): Violation[] {
  const standing = sanctionsOf(row).filter(({ revokedOn }) => revokedOn === null);
  const filedOn = dayIn(input, 'filedOn');
  const early = standing.map(({ decidedOn }) => decidedOn).filter((day) => filedOn !== null && day < filedOn);
  return [
    ...(input['isPartyMember'] === false && standing.some(({ type }) => type === 'PARTY')
      ? [fault('isPartyMember', 'CASE_NOT_PARTY_MEMBER')]
      : []),
    ...(early.length > 0
      ? [fault('filedOn', 'CASE_FILED_AFTER_SANCTION', { day: early.toSorted()[0] ?? '' })]
      : []),
  ];
}

/** The sanction a move speaks of by its kind and day, where it is in force. */
export const sanctionNamed = (row: object, input: Readonly<Record<string, unknown>>) =>
  sanctionsOf(row).find(
    (known) =>
      known.type === input['type'] && known.decidedOn === input['decidedOn'] && known.revokedOn === null,
  );

/** What says which sanction a move speaks of. */
export const whichSanction = {
  type: choice(['处分类别', 'Kind'], SANCTION_TYPES, { required: true }),
  decidedOn: date(['处分日期', 'Decided on'], { required: true }),
};
/** The sanctions such a move may choose from, by the same two. */
export const thatOne = { child: 'sanctions', by: ['type', 'decidedOn'] } as const;
/** Where the child row of that sanction is. */
export const thatSanction = ({ input }: MoveContext<object>) => ({
  type: String(input['type']),
  decidedOn: String(input['decidedOn']),
});

/** What a new record's input calls the sanction of a kind, and its day. */
const BORN_BY = {
  PARTY: { grade: 'partySanction', decidedOn: 'partyDecidedOn' },
  GOV: { grade: 'govSanction', decidedOn: 'govDecidedOn' },
} as const;

/** 留党察看 in one word with its years, as a new record and a sheet have it. */
const PROBATIONS = {
  PROBATION_1: { years: 1, label: ['留党察看一年', 'One year of probation within the Party'] },
  PROBATION_2: { years: 2, label: ['留党察看二年', 'Two years of probation within the Party'] },
} as const;
const isProbation = (word: string): word is keyof typeof PROBATIONS => Object.hasOwn(PROBATIONS, word);

/** Sanctions as a new record's input names them, one of each kind. */
export const bornSanctions = (input: Readonly<Record<string, unknown>>) =>
  (['PARTY', 'GOV'] as const).flatMap((type) => {
    const word = input[BORN_BY[type].grade];
    const decidedOn = dayIn(input, BORN_BY[type].decidedOn);
    if (typeof word !== 'string' || decidedOn === null) return [];
    const terms = isProbation(word)
      ? { grade: 'PROBATION' as const, probationYears: PROBATIONS[word].years }
      : { grade: word as SanctionGrade, probationYears: null };
    return [{ type, ...terms, decidedOn, revokedOn: null }];
  });

/** Faults of the sanctions a new record names: by the rules every later one meets. */
export function bornSanctionFaults(
  row: object,
  input: Readonly<Record<string, unknown>>,
  today: LocalDate,
): Violation[] {
  const incomplete = Object.values(BORN_BY).flatMap(({ grade, decidedOn }) => {
    const missing = [grade, decidedOn].filter((name) => (input[name] ?? null) === null);
    return missing.length === 1 ? missing.map((name) => fault(name, 'CASE_SANCTION_INCOMPLETE')) : [];
  });
  const wrong = bornSanctions(input).flatMap((sanction) => {
    const { grade, decidedOn } = BORN_BY[sanction.type];
    const given = { ...sanction, effectiveOn: sanction.decidedOn, combinedMonths: null };
    return sanctionFaults(row, given, today).map((one) => ({
      ...one,
      field: one.field === 'decidedOn' ? decidedOn : grade,
    }));
  });
  return [...incomplete, ...wrong];
}

/** Grades of one kind with their labels; probation by its years. */
export const gradesOf = (type: SanctionType): Readonly<Record<string, LabelSpec>> =>
  Object.fromEntries(
    GRADES_OF[type].flatMap((grade): (readonly [string, LabelSpec])[] =>
      grade === 'PROBATION'
        ? Object.entries(PROBATIONS).map(([word, { label }]) => [word, label])
        : [[grade, SANCTION_GRADES[grade]]],
    ),
  );

/** The columns of a new sanction, its effect computed. */
export function sanctionValues(
  given: Parameters<typeof effectUntilOf>[0] & { readonly decidedOn: LocalDate; readonly docNo?: unknown },
): Readonly<Record<string, unknown>> {
  const probationYears = given.grade === 'PROBATION' ? (given.probationYears ?? null) : null;
  const terms = { ...given, probationYears };
  return {
    type: given.type,
    grade: given.grade,
    decidedOn: given.decidedOn,
    effectiveOn: given.effectiveOn,
    docNo: given.docNo ?? null,
    probationYears,
    periodMonths: periodMonthsOf(terms),
    effectUntil: effectUntilOf(terms),
  };
}

type Children = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
const standing = (children: Children): SanctionRow[] =>
  (children['sanctions'] ?? []) as unknown as SanctionRow[];

/** The workbook's cell for the heaviest sanction of a kind, probation with its years. */
export function heaviestGrade(type: SanctionType) {
  return (_row: object, children: Children): string | null => {
    const heaviest = heaviestOf(standing(children), type);
    if (heaviest === null) return null;
    const { grade } = heaviest;
    const years = (heaviest as { readonly probationYears?: number | null }).probationYears ?? null;
    const named = Object.values(PROBATIONS).find((one) => grade === 'PROBATION' && one.years === years);
    return labelOf(named?.label ?? SANCTION_GRADES[grade], grade).zh;
  };
}
/** The workbook's cell for the day of it. */
export function heaviestDay(type: SanctionType) {
  return (_row: object, children: Children): string | null =>
    heaviestOf(standing(children), type)?.decidedOn ?? null;
}
/** The last day any sanction in force works on; null without one. */
export function lastEffect(_row: object, children: Children): string | null {
  const days = (children['sanctions'] ?? []).flatMap(({ effectUntil, revokedOn }) =>
    typeof effectUntil === 'string' && revokedOn === null ? [effectUntil] : [],
  );
  return days.toSorted().at(-1) ?? null;
}
