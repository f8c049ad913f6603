import type { LocalDate } from '../calendar/local-date.ts';
import type { LabelSpec } from '../ledger/field.ts';
import type { Label } from '../messages/language.ts';
import type { ObligationKind, Subject } from './kind.ts';
import type { Frequency } from './period.ts';

/**
 * Which units owe it: every branch, those with a committee, or each of their cells; or every party group of a county
 * bureau or a city.
 */
export const TEMPLATE_FILTERS = {
  EVERY: ['每个党支部', 'Every branch'],
  COMMITTEE: ['设支委会的党支部', 'Branches with a committee'],
  CELLS: ['每个党小组', 'Every cell'],
  GROUPS: ['市局、县（分）局党组', 'Party groups of the city and its bureaus'],
} as const satisfies Readonly<Record<string, LabelSpec>>;
export type TemplateFilter = keyof typeof TEMPLATE_FILTERS;

/** What each filter picks from. */
export const FILTER_SUBJECTS: Readonly<Record<TemplateFilter, Subject>> = {
  EVERY: 'BRANCH',
  COMMITTEE: 'BRANCH',
  CELLS: 'BRANCH',
  GROUPS: 'PARTY_GROUP',
};

/** What is owed how often by whom, with its days of effect; both days inclusive, no end means still in force. */
export interface ObligationTemplate {
  /** Its kind and its first day, which no other has: `COMMITTEE 2019-01-01`. */
  readonly id: string;
  readonly kind: ObligationKind;
  readonly frequency: Frequency;
  readonly filter: TemplateFilter;
  /** Days behind the period's last one on which it is due; 0: on the last day itself. */
  readonly dueAfterDays: number;
  /** Days after the due day on which it is still met in time. */
  readonly graceDays: number;
  readonly effectiveFrom: LocalDate;
  readonly effectiveTo: LocalDate | null;
  readonly source: Label;
}

/** A regulation with the place in it. */
const by =
  (zh: string, en: string) =>
  (zhPlace: string, enPlace: string): Label => ({ zh: zh + zhPlace, en: `${en}, ${enPlace}` });

const branchWork = by('《中国共产党支部工作条例（试行）》', 'Regulations on the Work of Branches (trial)');
const groupStudy = by(
  '《中国共产党党委（党组）理论学习中心组学习规则》',
  'Rules on the Study of Theory Study Groups of Party Committees and Party Groups',
);
const ideologyWork = by('意识形态工作责任制有关规定', 'Provisions on responsibility for ideology work');
const strictGovernance = by(
  '《党委（党组）落实全面从严治党主体责任规定》',
  'Provisions on the Main Responsibility for Strict Governance',
);

/** @returns what a template is known by */
export const templateId = (kind: string, effectiveFrom: LocalDate): string => `${kind} ${effectiveFrom}`;

const SINCE = '2019-01-01';
const STRICT_GOVERNANCE_SINCE = '2020-03-09';

const shipped = (
  kind: ObligationKind,
  frequency: Frequency,
  filter: TemplateFilter,
  source: Label,
  { since = SINCE, dueAfterDays = 0 }: { readonly since?: LocalDate; readonly dueAfterDays?: number } = {},
): ObligationTemplate => ({
  id: templateId(kind, since),
  kind,
  frequency,
  filter,
  dueAfterDays,
  graceDays: 0,
  effectiveFrom: since,
  effectiveTo: null,
  source,
});

/** What is owed as the product ships it; an installation may hold later templates beside these. */
export const OBLIGATION_TEMPLATES: readonly ObligationTemplate[] = [
  shipped('MEMBER_ASSEMBLY', 'QUARTER', 'EVERY', branchWork('第十一条', 'art. 11')),
  shipped('COMMITTEE', 'MONTH', 'COMMITTEE', branchWork('第十二条', 'art. 12')),
  shipped('CELL', 'MONTH', 'CELLS', branchWork('第十三条', 'art. 13')),
  shipped(
    'PARTY_LECTURE',
    'QUARTER',
    'EVERY',
    branchWork(
      '第十六条（定期上党课；每季度一次为系统默认）',
      'art. 16 (regularly; once a quarter is the default of this system)',
    ),
  ),
  shipped('THEME_DAY', 'MONTH', 'EVERY', branchWork('第十六条', 'art. 16')),
  shipped('ORG_LIFE', 'YEAR', 'EVERY', branchWork('第十七条', 'art. 17')),
  shipped('APPRAISAL', 'YEAR', 'EVERY', branchWork('第十八条', 'art. 18')),
  shipped(
    'HEART_TALK',
    'YEAR',
    'EVERY',
    branchWork(
      '第十九条（支部委员之间、委员和党员之间、党员之间每年一般不少于一次）',
      'art. 19 (at least once a year between committee members, with members and among them)',
    ),
  ),
  shipped(
    'SECRETARY_LECTURE',
    'YEAR',
    'GROUPS',
    branchWork(
      '第十六条（党委（党组）书记每年至少讲一次党课）',
      'art. 16 (the secretary of a party group lectures at least once a year)',
    ),
  ),
  shipped(
    'COLLECTIVE_STUDY',
    'QUARTER',
    'GROUPS',
    groupStudy('（集体学习研讨每季度不少于一次）', 'collective study at least once a quarter'),
  ),
  shipped(
    'IDEOLOGY_REVIEW',
    'HALF_YEAR',
    'GROUPS',
    ideologyWork(
      '（每年至少两次专题研究；每半年一次为系统默认）',
      'at least two reviews a year; one each half-year is the default of this system',
    ),
  ),
  shipped(
    'STRICT_GOVERNANCE_REVIEW',
    'HALF_YEAR',
    'GROUPS',
    strictGovernance('（每半年至少召开一次会议专题研究）', 'a meeting on it at least once each half-year'),
    { since: STRICT_GOVERNANCE_SINCE },
  ),
  shipped(
    'IDEOLOGY_REPORT',
    'HALF_YEAR',
    'GROUPS',
    ideologyWork(
      '（定期向上级报告；半年一次、次月10日前为系统默认）',
      'reported upward regularly; each half-year, within ten days, is the default of this system',
    ),
    { dueAfterDays: 10 },
  ),
];

/** The template of a kind in force on a day; the one that began last where several are. */
export function templateOn(
  templates: readonly ObligationTemplate[],
  kind: ObligationKind,
  day: LocalDate,
): ObligationTemplate | null {
  const inForce = templates.filter(
    (one) =>
      one.kind === kind && one.effectiveFrom <= day && (one.effectiveTo === null || day <= one.effectiveTo),
  );
  return inForce.reduce<ObligationTemplate | null>(
    (last, one) => (last === null || one.effectiveFrom > last.effectiveFrom ? one : last),
    null,
  );
}
