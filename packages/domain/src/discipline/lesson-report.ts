import type { LocalDate } from '../calendar/local-date.ts';
import type { Report, ReportLine } from '../report/report.ts';

/** L24 警示教育与以案促改台账: the sessions of a period and what was mended because of the cases they spoke of. */
export const lessonReport: Report = {
  code: 'L24',
  title: { zh: '警示教育与以案促改台账', en: 'Warning education and case rectification' },
  note: {
    zh: '警示教育按时间、以案促改按时限计入所选时段，作废的不计。同一单位的教育活动在“案例来源”中写明案例编组号的，该编组的整改事项与它列在一起，参加人数只计一次；没有对应教育活动的整改事项单独成行。这张台账只出不进，数据在警示教育、以案促改两本台账中登记和导入。',
    en: 'Sessions by the day they were held, items by their due day, voided ones left out. Where a session of the same unit names the group of cases an item was drawn from, the two stand together, and its attendance counts once; an item without a session has a line of its own. This workbook is never imported: both ledgers are entered and imported by themselves.',
  },
  ledger: 'WarningEducation',
  opens: [
    { ledger: 'WarningEducation', verb: 'export' },
    { ledger: 'CaseRectification', verb: 'export' },
  ],
  columns: [
    { heading: '序号', kind: 'number' },
    { heading: '单位', kind: 'text' },
    { heading: '教育形式', kind: 'text' },
    { heading: '时间', kind: 'day' },
    { heading: '参加人数', kind: 'number', totalled: true },
    { heading: '案例来源', kind: 'longText' },
    { heading: '查找问题', kind: 'longText' },
    { heading: '整改措施', kind: 'longText' },
    { heading: '责任人', kind: 'text' },
    { heading: '时限', kind: 'day' },
    { heading: '完成情况', kind: 'longText' },
    { heading: '制度修订', kind: 'text' },
  ],
};

/** A session as L24 tells it; null is masked or empty. */
export interface LessonSession {
  readonly unitId: string;
  readonly unit: string;
  /** Its form in words. */
  readonly kind: string | null;
  readonly heldOn: LocalDate | null;
  readonly present: number | null;
  readonly caseSource: string | null;
}

/** An item as L24 tells it; null is masked or empty. */
export interface LessonItem {
  readonly unitId: string;
  readonly unit: string;
  readonly caseGroupCode: string | null;
  readonly problem: string | null;
  readonly measure: string | null;
  readonly ownerName: string | null;
  readonly dueOn: LocalDate | null;
  /** How far it has come, in words. */
  readonly completion: string;
  readonly ruleRevision: string | null;
}

/** Group codes stand whole: AL-2021-1 is not named by AL-2021-12. */
function names(source: string | null, code: string | null): boolean {
  if (source === null || code === null || code === '') return false;
  const goesOn = (sign: string): boolean => /[0-9A-Za-z]/.test(sign);
  for (let at = source.indexOf(code); at >= 0; at = source.indexOf(code, at + 1))
    if (!goesOn(source.charAt(at - 1)) && !goesOn(source.charAt(at + code.length))) return true;
  return false;
}

const told = (session: LessonSession): ReportLine => [
  session.unit,
  session.kind,
  session.heldOn,
  session.present,
  session.caseSource,
];
const mended = ({ problem, measure, ownerName, dueOn, completion, ruleRevision }: LessonItem): ReportLine => [
  problem,
  measure,
  ownerName,
  dueOn,
  completion,
  ruleRevision,
];
const NOTHING_MENDED: ReportLine = [null, null, null, null, null, null];
const onlyUnit = (unit: string, source: string | null): ReportLine => [unit, null, null, null, source];

/**
 * The lines of L24, numbered: unit by unit each session with its items, then the items no session speaks of. An item
 * stands with the first session of its unit that names its group of cases.
 * @param units ids in the order of the lines
 */
export function lessonRows(
  sessions: readonly LessonSession[],
  items: readonly LessonItem[],
  units: readonly string[],
): ReportLine[] {
  const lines = units.flatMap((unitId) => {
    const own = sessions.filter((session) => session.unitId === unitId);
    const left = items.filter((item) => item.unitId === unitId);
    const sessionOf = (item: LessonItem) =>
      own.find(({ caseSource }) => names(caseSource, item.caseGroupCode));
    return [
      ...own.flatMap((session) => {
        const [first, ...others] = left.filter((item) => sessionOf(item) === session);
        return [
          [...told(session), ...(first === undefined ? NOTHING_MENDED : mended(first))],
          ...others.map((item) => [...onlyUnit(item.unit, session.caseSource), ...mended(item)]),
        ];
      }),
      ...left
        .filter((item) => sessionOf(item) === undefined)
        .map((item) => [...onlyUnit(item.unit, item.caseGroupCode), ...mended(item)]),
    ];
  });
  return lines.map((line, at) => [at + 1, ...line]);
}
