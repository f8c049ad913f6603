import { addDays, type LocalDate, lastOfMonth } from '../calendar/local-date.ts';
import type { RuleReader } from '../rules/parameters.ts';

/** Reports a unit makes again and again, to the level above. */
export const REPORT_KINDS = {
  IDEOLOGY_HALF_YEAR: ['半年意识形态报告', 'Ideology, half-year'],
  STRICT_GOVERNANCE_YEAR: ['主体责任年报', 'Main responsibility, year'],
  SAFETY_MONTH: ['安全月报', 'Safety, month'],
  BRANCH_YEAR: ['支部年报', 'Branch, year'],
} as const;
export type ReportKind = keyof typeof REPORT_KINDS;

const MONTHS = 12;
const monthPart = (month: number): string => `M${String(month).padStart(2, '0')}`;
const MONTH_NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The part of the year a report is on. */
export const REPORT_PARTS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  YEAR: ['全年', 'Whole year'],
  H1: ['上半年', '1st half'],
  H2: ['下半年', '2nd half'],
  ...Object.fromEntries(
    Array.from({ length: MONTHS }, (_, at) => [
      monthPart(at + 1),
      [`${at + 1}月`, MONTH_NAMES[at] ?? ''] as const,
    ]),
  ),
};

type Frequency = 'YEAR' | 'HALF_YEAR' | 'MONTH';
const FREQUENCY: Readonly<Record<ReportKind, Frequency>> = {
  IDEOLOGY_HALF_YEAR: 'HALF_YEAR',
  STRICT_GOVERNANCE_YEAR: 'YEAR',
  SAFETY_MONTH: 'MONTH',
  BRANCH_YEAR: 'YEAR',
};
const frequencyOf = (part: string): Frequency =>
  part === 'YEAR' ? 'YEAR' : part.startsWith('H') ? 'HALF_YEAR' : 'MONTH';

/** True where reports of the kind are made on such a part of the year. */
export const fitsPart = (kind: ReportKind, part: string): boolean => FREQUENCY[kind] === frequencyOf(part);

/** The last month of a part of the year, from 1. */
function lastMonthOf(part: string): number {
  if (part === 'H1') return 6;
  return frequencyOf(part) === 'MONTH' ? Number(part.slice(1)) : MONTHS;
}

/** The last day a report is on. */
export const periodEndOf = (year: number, part: string): LocalDate =>
  lastOfMonth(`${year}-${String(lastMonthOf(part)).padStart(2, '0')}-01`);

const DAYS: Readonly<Record<Frequency, string>> = {
  YEAR: 'periodicReport.yearDays',
  HALF_YEAR: 'periodicReport.halfYearDays',
  MONTH: 'periodicReport.monthDays',
};

/** The day a report is due, so many days behind the last one it is on. */
export const reportDueOn = (periodEnd: LocalDate, part: string, rules: RuleReader): LocalDate =>
  addDays(periodEnd, rules.number(DAYS[frequencyOf(part)]));
