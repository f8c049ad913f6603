import type { LocalDate } from '../calendar/local-date.ts';
import type { ObligationKind } from '../obligation/kind.ts';
import { owedOf, type StatusCounts, shareLight, shareOf, sumOfCounts } from '../obligation/share.ts';
import type { Report, ReportColumn, ReportLine, ReportScope } from '../report/report.ts';
import type { MeetingType } from './branch-meeting-words.ts';

/** The seven kinds of meeting as the table heads them (L03). */
const HEADINGS: Readonly<Record<MeetingType, string>> = {
  MEMBER_ASSEMBLY: '党员大会',
  COMMITTEE: '支委会',
  CELL: '党小组会',
  PARTY_LECTURE: '党课',
  THEME_DAY: '主题党日',
  ORG_LIFE: '组织生活会',
  APPRAISAL: '民主评议',
};
/** Kinds of meeting in the order of the table. */
export const REPORTED_MEETINGS = Object.keys(HEADINGS) as MeetingType[];

const isReported = (kind: ObligationKind): kind is MeetingType => Object.hasOwn(HEADINGS, kind);

const columnsOf = (group: string): ReportColumn[] => [
  { group, heading: '应开', kind: 'number' },
  { group, heading: '已开', kind: 'number' },
  { group, heading: '率', kind: 'share' },
];

/** L03 三会一课落实情况统计表: what the branches of a county were to hold and held in time, kind by kind. */
export const meetingReport: Report = {
  code: 'L03',
  title: { zh: '三会一课落实情况统计表', en: 'Branch meetings owed and held' },
  note: {
    zh: '应开为所选时段内到期、未经批准豁免的；已开为其中按期召开并已提交记录的，逾期补开的计入应开、不计入已开，退回、作废的不计。情形以时段末为准，时段末未到的以今天为准。支部数为其中有应开会议的支部。综合率为七类合计；亮灯：0.9 及以上为绿，0.8 及以上为黄，以下为红（系统默认）。依据：《中国共产党支部工作条例（试行）》。',
    en: 'Owed: due in the period and not exempted by approval. Held: of these, held in time and submitted; what was made up for late is owed and not held, what was returned or voided does not count. All as it stood at the end of the period, or today where that has not come. Branches: those that owed any of it. The light is green from 0.9 of all seven kinds on, yellow from 0.8, else red (default of this system). Source: Regulations on the Work of Branches (trial).',
  },
  ledger: 'BranchMeeting',
  opens: [{ ledger: 'BranchMeeting', verb: 'export' }],
  hasOwnTotal: true,
  columns: [
    { heading: '序号', kind: 'number' },
    { heading: '区县', kind: 'text' },
    { heading: '支部数', kind: 'number' },
    ...REPORTED_MEETINGS.flatMap((type) => columnsOf(HEADINGS[type])),
    { heading: '综合率', kind: 'share' },
    { heading: '亮灯', kind: 'light' },
  ],
};

/** What is due in a period and has fallen due by a day, as it stands on it; null where nothing can have. */
export function meetingsDue(
  { from, to }: Pick<ReportScope, 'from' | 'to'>,
  today: LocalDate,
): { readonly from: LocalDate; readonly to: LocalDate; readonly asOf: LocalDate } | null {
  const last = to < today ? to : today;
  return last < from ? null : { from, to: last, asOf: last };
}

/** What the branches of a unit owe, counted by kind, a kind in as many parts as one likes. */
export interface UnitMeetings {
  readonly unit: { readonly id: string; readonly name: string };
  readonly branches: number;
  readonly cells: readonly (StatusCounts & { readonly kind: ObligationKind })[];
}

/** A line of L03. */
export interface MeetingLine {
  readonly unit: { readonly id: string; readonly name: string };
  readonly branches: number;
  readonly byKind: Readonly<Record<MeetingType, StatusCounts>>;
  /** All seven kinds together. */
  readonly whole: StatusCounts;
}

/** One unit's line: other things it owes stand in other tables. */
export function meetingLine({ unit, branches, cells }: UnitMeetings): MeetingLine {
  const meetings = cells.filter(({ kind }) => isReported(kind));
  const byKind = Object.fromEntries(
    REPORTED_MEETINGS.map((type) => [type, sumOfCounts(meetings.filter(({ kind }) => kind === type))]),
  ) as Record<MeetingType, StatusCounts>;
  return { unit, branches, byKind, whole: sumOfCounts(meetings) };
}

/** Several units in one line. */
export const meetingTotal = (unit: UnitMeetings['unit'], units: readonly UnitMeetings[]): MeetingLine =>
  meetingLine({
    unit,
    branches: units.reduce((sum, { branches }) => sum + branches, 0),
    cells: units.flatMap(({ cells }) => cells),
  });

const cells = (index: number | null, { unit, branches, byKind, whole }: MeetingLine): ReportLine => [
  index,
  unit.name,
  branches,
  ...REPORTED_MEETINGS.flatMap((type) => {
    const counts = byKind[type];
    return [owedOf(counts), counts.fulfilled, shareOf(counts)];
  }),
  shareOf(whole),
  shareLight(shareOf(whole)),
];

/** The same as lines of the workbook, the total last. */
export const meetingRows = (lines: readonly MeetingLine[], total: MeetingLine): ReportLine[] => [
  ...lines.map((line, at) => cells(at + 1, line)),
  cells(null, total),
];
