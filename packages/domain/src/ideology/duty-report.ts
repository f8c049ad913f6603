import type { LocalDate } from '../calendar/local-date.ts';
import type { Report, ReportLine } from '../report/report.ts';

/** How the records of one ledger stand in L06, by the names of their fields. */
export interface DutyPart {
  readonly ledger: string;
  /** Of which of its records L06 tells; absent: of all. */
  readonly where?: Readonly<Record<string, string>>;
  /** 事项类别. */
  readonly category: string;
  /** The day a record stands in the period by. */
  readonly day: string;
  readonly name: string;
  /** 责任领导 and 责任人, where its records say them. */
  readonly leader?: string;
  readonly person?: string;
  readonly content: string;
  /** The day it was completed, said beside the state. */
  readonly doneOn?: string;
}

/** The ledgers L06 joins, in the order their lines stand within a unit and a day; one line each. */
export const DUTY_PARTS: readonly DutyPart[] = [
  {
    ledger: 'TopicReview',
    where: { topic: 'IDEOLOGY' },
    category: '专题研究',
    day: 'heldOn',
    name: 'subject',
    person: 'ownerName',
    content: 'decisions',
    doneOn: 'submittedOn',
  },
  {
    ledger: 'PeriodicReport',
    where: { kind: 'IDEOLOGY_HALF_YEAR' },
    category: '报告',
    day: 'periodEnd',
    name: 'docRef',
    content: 'note',
    doneOn: 'submittedOn',
  },
  {
    ledger: 'OwnChannel',
    category: '阵地自查',
    day: 'lastCheckedOn',
    name: 'name',
    leader: 'reviewer3',
    person: 'ownerName',
    content: 'checkFinding',
  },
  {
    ledger: 'EventFiling',
    category: '活动报备',
    day: 'plannedOn',
    name: 'title',
    leader: 'approvedBy',
    content: 'contentOutline',
    doneOn: 'approvedOn',
  },
  {
    ledger: 'IdeologyIssue',
    category: '问题整改',
    day: 'foundOn',
    name: 'summary',
    leader: 'verifiedBy',
    content: 'correction',
    doneOn: 'correctedOn',
  },
];

/** L06 意识形态工作责任台账: what units did for it in a period, joined from the ledgers that hold it. */
export const ideologyDutyReport: Report = {
  code: 'L06',
  title: { zh: '意识形态工作责任台账', en: 'Ledger of ideology duties' },
  note: {
    zh: '专题研究按会议时间、半年报告按时段截止日、阵地自查按最近一次自查时间、活动报备按计划举办日期、问题整改按发现日期计入所选时段，作废的不计；佐证材料为该事项在各自台账中的编号。只列您有权导出的台账的事项。这张台账只出不进，数据在各自的台账中登记和导入。',
    en: 'Reviews of ideology work by the day of the meeting, half-year reports by the end of their period, checks of channels by the day of the last one, events by the day they are planned for, issues by the day they were found, voided records left out; as evidence stands the number a record has in its own ledger. Only what you may export from each ledger is listed. This workbook is never imported: each ledger is entered and imported by itself.',
  },
  ledger: 'OwnChannel',
  opens: [
    { ledger: 'TopicReview', verb: 'export' },
    { ledger: 'OwnChannel', verb: 'export' },
    { ledger: 'IdeologyIssue', verb: 'export' },
  ],
  columns: [
    { heading: '序号', kind: 'number' },
    { heading: '单位', kind: 'text' },
    { heading: '事项类别', kind: 'text' },
    { heading: '事项名称', kind: 'longText' },
    { heading: '时间', kind: 'day' },
    { heading: '责任领导', kind: 'text' },
    { heading: '责任人', kind: 'text' },
    { heading: '主要内容', kind: 'longText' },
    { heading: '完成情况', kind: 'text' },
    { heading: '佐证材料', kind: 'text' },
  ],
};

/** A record as L06 tells it; null is masked or empty. */
export interface DutyRecord {
  readonly unit: string;
  /** Place of the unit among all, as its path says it. */
  readonly unitPath: string;
  readonly part: DutyPart;
  readonly number: string;
  readonly day: LocalDate | null;
  readonly name: string | null;
  readonly leader: string | null;
  readonly person: string | null;
  readonly content: string | null;
  /** Its state in words. */
  readonly state: string;
  readonly doneOn: LocalDate | null;
}

/** The lines of L06, numbered: unit by unit, and day by day within a unit. */
export function dutyRows(records: readonly DutyRecord[]): ReportLine[] {
  const inOrder = records.toSorted(
    (one, other) =>
      one.unitPath.localeCompare(other.unitPath) ||
      (one.day ?? '').localeCompare(other.day ?? '') ||
      DUTY_PARTS.indexOf(one.part) - DUTY_PARTS.indexOf(other.part) ||
      one.number.localeCompare(other.number),
  );
  return inOrder.map((record, at) => [
    at + 1,
    record.unit,
    record.part.category,
    record.name,
    record.day,
    record.leader,
    record.person,
    record.content,
    record.doneOn === null ? record.state : `${record.state}（${record.doneOn}）`,
    record.number,
  ]);
}
