import { labelOf } from '../ledger/field.ts';
import type { Report, ReportColumn, ReportLine } from '../report/report.ts';
import { CASE_CAUSES } from './discipline-case.ts';
import {
  type DisciplineForm,
  FORMS,
  GRADES_OF,
  heaviestOf,
  SANCTION_GRADES,
  SANCTION_TYPES,
  type SanctionGrade,
  type SanctionType,
} from './sanction.ts';
import { sharesOf } from './shares.ts';
import {
  type Bucket,
  type Counted,
  type CountedCase,
  decidedIn,
  endedWithout,
  formAt,
  type Period,
  personsOf,
} from './statistics.ts';

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => Object.keys(record) as K[];
const CAUSES = keysOf(CASE_CAUSES);
const FORM_KEYS = keysOf(FORMS);
const GRADE_KEYS = (['PARTY', 'GOV'] as const).flatMap((type) =>
  GRADES_OF[type].map((grade) => `${type}.${grade}`),
);

const figure = (heading: string): ReportColumn => ({ heading, kind: 'number', totalled: true });
const gradeColumns = (type: SanctionType): ReportColumn[] =>
  GRADES_OF[type].map((grade) =>
    figure(`其中${labelOf(SANCTION_TYPES[type], type).zh}${labelOf(SANCTION_GRADES[grade], grade).zh}`),
  );

/**
 * L26 执纪审查统计表: the figures of a period by unit. Only for who may have the cases themselves as a file: a line under
 * investigation by unit would tell a county that one of its leaders is.
 */
export const caseReviewReport: Report = {
  code: 'L26',
  title: { zh: '执纪审查统计表', en: 'Discipline cases in figures' },
  note: {
    zh: '按人计数，一人只计一次：时段内作出处分决定且期末未撤销的，计受处分；否则期末处于立案、审查调查阶段的，计立案调查；处于审理、待处理决定、复查阶段的，计尚未结案。党纪、政务各取最重的一种，两种都有的计双重处分。问题类别只计受处分人；第一种形态另计时段内未予处分而结案的人，占比为该形态占四种形态合计的比例。阶段和处分均以期末为准。',
    en: 'Persons, each once: sanctioned in the period and not revoked by its end; else under investigation at its end; else waiting for an end. Of each kind of sanction the heaviest counts, both kinds together as double. Causes are of those sanctioned; the first form also counts who was handled without a sanction; a share is that of all four forms. Stages and sanctions are as they stood at the end.',
  },
  ledger: 'DisciplineCase',
  opens: [{ ledger: 'DisciplineCase', verb: 'export' }],
  hasOwnTotal: true,
  columns: [
    { heading: '单位', kind: 'text' },
    figure('受处分人数'),
    ...gradeColumns('PARTY'),
    ...gradeColumns('GOV'),
    figure('双重处分人数'),
    figure('立案调查人数'),
    figure('尚未结案人数'),
    ...CAUSES.map((cause) => figure(labelOf(CASE_CAUSES[cause], cause).zh)),
    ...FORM_KEYS.map((form) => figure(labelOf(FORMS[form], form).zh)),
    ...FORM_KEYS.map(
      (form): ReportColumn => ({ heading: `${labelOf(FORMS[form], form).zh}占比`, kind: 'share' }),
    ),
  ],
};

/** The heaviest sanction of each kind a person was given in the period; null where none. */
export interface Gravest {
  readonly PARTY: SanctionGrade | null;
  readonly GOV: SanctionGrade | null;
}

/** Of the sanctions decided in the period, in all cases of a person. */
export function gravestOf({ cases }: Counted, period: Period): Gravest {
  const decided = cases.flatMap((one) => decidedIn(one, period));
  const of = (type: SanctionType): SanctionGrade | null => heaviestOf(decided, type)?.grade ?? null;
  return { PARTY: of('PARTY'), GOV: of('GOV') };
}

/** How many persons a value has. */
export interface PersonsOf {
  readonly key: string;
  readonly count: number;
}

/** The figures of L26 of one unit: persons, each there by the case he counts by. */
export interface CaseReviewLine {
  readonly unit: { readonly id: string; readonly name: string };
  readonly disciplined: number;
  /** By the heaviest sanction of each kind, `PARTY.WARNING`; who has both kinds stands in both. */
  readonly byGrade: readonly PersonsOf[];
  readonly both: number;
  readonly underInvestigation: number;
  readonly notConcluded: number;
  readonly byCause: readonly PersonsOf[];
  readonly byForm: readonly PersonsOf[];
}

const spread = <T>(keys: readonly string[], among: readonly T[], has: (one: T, key: string) => boolean) =>
  keys.map((key): PersonsOf => ({ key, count: among.filter((one) => has(one, key)).length }));

/**
 * The lines of L26, one per unit: who is counted there, by the case he counts by.
 * @param units lines in their order with the names they go by, those without a person included
 */
export function caseReviewLines(
  cases: readonly CountedCase[],
  period: Period,
  units: readonly { readonly id: string; readonly name: string }[],
): CaseReviewLine[] {
  const persons = personsOf(cases, period);
  const ended = endedWithout(cases, period, persons);
  return units.map((unit) => {
    const here = persons.filter(({ by }) => by.unitId === unit.id);
    const of = (bucket: Bucket): Counted[] => here.filter((one) => one.bucket === bucket);
    const disciplined = of('DISCIPLINED');
    const gravest = disciplined.map((one) => gravestOf(one, period));
    const forms: (DisciplineForm | null)[] = [
      ...disciplined.map(({ by }) => formAt(by, period.cutoff)),
      ...ended.filter(({ unitId }) => unitId === unit.id).map(() => 'FIRST' as const),
    ];
    return {
      unit,
      disciplined: disciplined.length,
      byGrade: spread(
        GRADE_KEYS,
        gravest,
        ({ PARTY, GOV }, key) => key === `PARTY.${PARTY}` || key === `GOV.${GOV}`,
      ),
      both: gravest.filter(({ PARTY, GOV }) => PARTY !== null && GOV !== null).length,
      underInvestigation: of('UNDER_INVESTIGATION').length,
      notConcluded: of('NOT_CONCLUDED').length,
      byCause: spread(CAUSES, disciplined, ({ by }, key) => by.cause === key),
      byForm: spread(FORM_KEYS, forms, (form, key) => form === key),
    };
  });
}

const countsOf = (line: CaseReviewLine): number[] => [
  line.disciplined,
  ...line.byGrade.map(({ count }) => count),
  line.both,
  line.underInvestigation,
  line.notConcluded,
  ...line.byCause.map(({ count }) => count),
  ...line.byForm.map(({ count }) => count),
];

/** A line of the workbook: its figures, and behind them the shares of the forms, which come last among these. */
const rowOf = (name: string, counts: readonly number[]): ReportLine => [
  name,
  ...counts,
  ...sharesOf(counts.slice(-FORM_KEYS.length)),
];

/** The same as lines of the workbook, their total last. */
export function caseReviewRows(lines: readonly CaseReviewLine[]): ReportLine[] {
  const rows = lines.map(countsOf);
  const figures = caseReviewReport.columns.filter(({ totalled }) => totalled === true);
  const total = figures.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  return [...lines.map(({ unit }, at) => rowOf(unit.name, rows[at] ?? [])), rowOf('', total)];
}
