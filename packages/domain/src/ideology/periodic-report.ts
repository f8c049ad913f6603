import { fault } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, integer, longText, text } from '../ledger/field.ts';
import { daysParameter } from '../rules/parameters.ts';
import { APPROVAL_STATES, approvalMoves, approvedFromBefore, levelAbove } from '../workflow/approval.ts';
import {
  fitsPart,
  periodEndOf,
  REPORT_KINDS,
  REPORT_PARTS,
  type ReportKind,
  reportDueOn,
} from './report-period.ts';

const NAME = 40;

/** 定期报告: what a unit reports upward again and again, with the day it was due and the day it came. */
export const periodicReport = defineLedger({
  name: 'PeriodicReport',
  plural: 'periodicReports',
  table: 'periodic_report',
  area: 'ideology',
  label: ['定期报告', 'Periodic report'],
  createLabel: ['登记定期报告', 'Enter a report'],

  fields: {
    reportNo: text(['报告编号', 'Report no.'], {
      max: NAME,
      byMoveOnly: true,
      required: true,
      sortable: true,
    }),
    kind: choice(['报告类别', 'Kind'], REPORT_KINDS, {
      required: true,
      decision: true,
      choiceSynonyms: {
        IDEOLOGY_HALF_YEAR: ['意识形态半年报告', '意识形态工作报告'],
        STRICT_GOVERNANCE_YEAR: ['全面从严治党主体责任报告'],
        SAFETY_MONTH: ['安全生产月报'],
      },
    }),
    forYear: integer(['年度', 'Year'], { required: true, min: 2012, max: 2100, isYear: true }),
    part: choice(['所属时段', 'Period'], REPORT_PARTS, {
      required: true,
      hint: [
        '半年报告选上、下半年，年报选全年，月报选月份。',
        'Half-yearly: a half; yearly: the whole year; monthly: its month.',
      ],
    }),
    periodEnd: date(['时段截止', 'Period ends'], { byMoveOnly: true }),
    dueOn: date(['报送时限', 'Due on'], {
      sortable: true,
      hint: [
        '不填的按规则计算：半年报告为 7 月 10 日、次年 1 月 10 日。',
        'Left empty: by the rules; half-yearly 10 July and 10 January.',
      ],
    }),
    docRef: text(['报告文号', 'Document'], {
      max: 120,
      hint: ['报告的文号或标题；文件本身作为附件上传。', 'Its number or title; the file itself is attached.'],
    }),
    note: longText(['主要内容', 'What it reports'], {
      max: 1000,
      hint: ['写单位做了什么，不写个人思想和观点。', 'What the unit did; never what somebody thinks.'],
    }),
    submittedOn: date(['报送时间', 'Submitted on'], { byMoveOnly: true, sortable: true }),
    approvedOn: date(['审核日期', 'Approved on'], { byMoveOnly: true }),
  },

  states: APPROVAL_STATES,
  unitLevels: ['CITY', 'COUNTY', 'BRANCH'],
  acceptor: levelAbove,
  moves: approvalMoves({ needs: ['docRef'], isDated: true }),

  // Which report it is does not change: its due day was reckoned from that.
  editable: { in: ['DRAFT', 'RETURNED'], only: { kind: [], forYear: [], part: [] } },
  number: { field: 'reportNo', pattern: 'BG-{county}-{year}-{seq:3}' },
  yearOf: 'periodEnd',
  // It is in time by the day it was submitted, for the period it is on.
  fulfils: {
    states: ['SUBMITTED', 'APPROVED'],
    on: 'submittedOn',
    from: 'submittedOn',
    makesUpFor: 'periodEnd',
    kinds: { IDEOLOGY_REPORT: [{ kind: 'IDEOLOGY_HALF_YEAR' }] },
  },
  defaults: ({ input, today, rules }) => {
    const part = String(input['part'] ?? 'YEAR');
    const periodEnd = periodEndOf(Number(input['forYear'] ?? today.slice(0, 4)), part);
    return { periodEnd, dueOn: input['dueOn'] ?? reportDueOn(periodEnd, part, rules) };
  },
  light: {
    starts: 'periodEnd',
    due: [{ field: 'dueOn', rule: 'RULE_PERIODIC_REPORT' }],
    warn: [
      { when: { kind: 'SAFETY_MONTH' }, days: 'periodicReport.monthWarnDays' },
      { days: 'periodicReport.warnDays' },
    ],
    done: 'submittedOn',
    closed: 'approvedOn',
    verifyDays: 'periodicReport.verifyDays',
    confirms: true,
  },
  check: (row) => [
    fitsPart(row.kind as ReportKind, row.part) ? null : fault('part', 'REPORT_OTHER_PERIOD'),
    row.unitLevel === 'BRANCH' && row.kind !== 'BRANCH_YEAR' ? fault('kind', 'REPORT_OF_OTHER_LEVEL') : null,
    row.dueOn !== null && row.periodEnd !== null && row.dueOn <= row.periodEnd
      ? fault('dueOn', 'REPORT_DUE_EARLY', { day: row.periodEnd })
      : null,
  ],

  title: ['docRef', 'note'],
  list: ['reportNo', 'unit', 'kind', 'part', 'periodEnd', 'docRef', 'state', 'dueOn', 'light', 'submittedOn'],
  query: ['kind', 'part', 'dueOn', 'submittedOn'],
  search: ['reportNo', 'docRef', 'note'],
  dimensions: ['kind'],
  totals: [],
  sections: [
    { label: ['报告', 'The report'], fields: ['kind', 'forYear', 'part', 'dueOn', 'docRef', 'note'] },
    { label: ['报送和审核', 'Submission'], fields: ['periodEnd', 'submittedOn', 'approvedOn'] },
  ],
  path: () => ['create', 'submit', 'approve'],

  sentences: {
    REPORT_OTHER_PERIOD: {
      zh: '与报告类别不符：半年报告选上半年或下半年，年报选全年，月报选月份。',
      en: 'This does not fit the kind: a half for half-yearly reports, the whole year for yearly ones, a month for monthly ones.',
    },
    REPORT_OF_OTHER_LEVEL: {
      zh: '支部只报支部年报，其他三类由市局、区县局报送。',
      en: 'A branch makes the branch’s yearly report; the others are made by bureaus.',
    },
    REPORT_DUE_EARLY: {
      zh: '必须晚于时段截止日 {day}。',
      en: 'This must be after {day}, when its period ends.',
    },
    RULE_PERIODIC_REPORT: {
      zh: '以报送时限为准；没有另定的，按规则参数在时段截止后若干日（自然日，当日 24 时截止；系统默认，可由市局调整）。',
      en: 'The day it is due; unless set otherwise so many days after its period as the rule figures say (default of this system).',
    },
  },
  parameters: [
    daysParameter('periodicReport.halfYearDays', 10, {
      zh: '半年报告报送天数（时段截止后）',
      en: 'Days to submit a half-yearly report, after its period',
    }),
    daysParameter('periodicReport.yearDays', 31, {
      zh: '年度报告报送天数（时段截止后）',
      en: 'Days to submit a yearly report, after its period',
    }),
    daysParameter('periodicReport.monthDays', 5, {
      zh: '月度报告报送天数（时段截止后）',
      en: 'Days to submit a monthly report, after its period',
    }),
    daysParameter('periodicReport.warnDays', 10, {
      zh: '定期报告提前提醒天数',
      en: 'Days of warning before a report is late',
    }),
    daysParameter('periodicReport.monthWarnDays', 3, {
      zh: '月度报告提前提醒天数',
      en: 'Days of warning before a monthly report is late',
    }),
    daysParameter('periodicReport.verifyDays', 10, {
      zh: '定期报告审核天数',
      en: 'Days the level above has to approve a report',
    }),
  ],

  workbook: {
    code: 'BG',
    title: ['定期报告台账', 'Ledger of periodic reports'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '区县', source: 'county', synonyms: ['填报单位', '单位'] },
      { heading: '站所(支部)', source: 'unit', optional: true },
      { heading: '报告类别', source: 'kind' },
      { heading: '年度', source: 'forYear', synonyms: ['年份'] },
      { heading: '所属时段', source: 'part' },
      { heading: '报送时限', source: 'dueOn', optional: true },
      { heading: '报告文号', source: 'docRef', optional: true },
      { heading: '主要内容', source: 'note', optional: true },
      { heading: '报送时间', source: 'submittedOn', mode: 'compare', move: 'submit', optional: true },
    ],
    key: ['county', 'unit', 'kind', 'forYear', 'part'],
    history: approvedFromBefore('dueOn'),
  },
});
