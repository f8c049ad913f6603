// Longer than 300 lines because a ledger is one definition, read from top to bottom: fields, moves, light, workbook.
import { type LocalDate, lastOfMonth, monthOf } from '../calendar/local-date.ts';
import { fault } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, flag, integer, longText, text } from '../ledger/field.ts';
import { VOIDING } from '../workflow/voiding.ts';
import { criteriaFaults, deadlineOf, monthFaults, nextReportDue } from './weak-branch-rules.ts';
import {
  RECTIFICATION_MONTHS,
  WEAK_CRITERIA,
  type WeakCriterion,
  weakBranchParameters,
  weakBranchSentences,
} from './weak-branch-words.ts';

const NAME = 40;
const MONTHS = 'weakBranch.months';
const CRITERIA = Object.keys(WEAK_CRITERIA) as WeakCriterion[];
const criterion = (name: WeakCriterion, synonyms: readonly string[] = []) =>
  flag(WEAK_CRITERIA[name], { decision: true, synonyms });

/** Until the city has listed it, what a case says can still be put right; people may change while work goes on. */
const ENTERING = ['SUGGESTED', 'PROPOSED'] as const;
const PLANNING = [...ENTERING, 'LISTED'] as const;
const WORKING = [...PLANNING, 'PLAN_APPROVED', 'RECTIFYING'] as const;

/** What is said of one round of rectification; a relapse begins another. */
const NEW_ROUND = {
  planSubmitted: false,
  reportDueOn: null,
  selfCheckOn: null,
  countyAcceptedOn: null,
  countyAcceptedBy: null,
  acceptedOn: null,
  acceptanceScore: null,
  delistedOn: null,
} as const;

/**
 * 软弱涣散基层党组织整顿: a branch found weak, listed by the city, rectified by itself and taken off the list once county
 * and city have seen it. The system may suggest one, and never lists; there is no quota (应整尽整).
 */
export const weakBranchCase = defineLedger({
  name: 'WeakBranchCase',
  plural: 'weakBranchCases',
  table: 'weak_branch_case',
  area: 'party',
  label: ['软弱涣散整顿', 'Weak branch'],
  createLabel: ['建议列入', 'Suggest a branch'],

  fields: {
    caseNo: text(['整顿编号', 'Case no.'], { max: NAME, byMoveOnly: true, required: true, sortable: true }),
    suggestedOn: date(['提出时间', 'Raised on'], { required: true, sortable: true, synonyms: ['提出日期'] }),
    foundBy: choice(['排查来源', 'Found by'], {
      SELF: ['自查', 'Itself'],
      COUNTY: ['县级排查', 'The county'],
      CITY: ['市级排查', 'The city'],
    }),
    incompleteCommittee: criterion('incompleteCommittee', ['班子配备不齐或书记空缺', '书记空缺']),
    secretaryUnfit: criterion('secretaryUnfit'),
    disunity: criterion('disunity'),
    systemsIdle: criterion('systemsIdle'),
    termOverdue: criterion('termOverdue'),
    petitionsConcentrated: criterion('petitionsConcentrated'),
    lastInAssessment: criterion('lastInAssessment'),
    lowSatisfaction: criterion('lowSatisfaction'),
    disciplineCaseImpact: criterion('disciplineCaseImpact'),
    otherCriterion: criterion('otherCriterion', ['其他']),
    criteriaNote: longText(['认定理由', 'Reason'], {
      max: 500,
      hint: [
        '信访集中、受案件影响和其他情形必填；只写情况，不写件数、人数和人名。',
        'Needed for petitions, a case and another reason: what is the matter, without numbers or names.',
      ],
    }),
    problems: longText(['主要问题', 'Problems'], { max: 1000, required: true, synonyms: ['存在问题'] }),
    suggestedBySystem: flag(['系统提示', 'Suggested by the system'], { byMoveOnly: true, decision: true }),
    idleFrom: date(['连续逾期起', 'Idle from'], { byMoveOnly: true }),
    idleTo: date(['连续逾期止', 'Idle to'], { byMoveOnly: true }),
    listedOn: date(['列入时间', 'Listed on'], {
      sortable: true,
      synonyms: ['列入日期'],
      hint: ['不填的为批准列入的当天。', 'Left empty: the day it is listed.'],
    }),
    deadline: date(['整改时限', 'Deadline'], { byMoveOnly: true, sortable: true, synonyms: ['整顿时限'] }),
    plan: longText(['整改措施', 'Plan'], { max: 2000, synonyms: ['整改方案'] }),
    countyLeader: text(['包联领导', 'County leader in charge'], { max: NAME, synonyms: ['包联县级领导'] }),
    cityContact: text(['市局联系人', 'Contact at the city'], { max: NAME }),
    secondedSecretary: text(['选派第一书记', 'Seconded secretary'], { max: NAME }),
    ownerName: text(['责任人', 'Person responsible'], { max: NAME }),
    planSubmitted: flag(['方案待审', 'Plan to be approved'], { byMoveOnly: true, decision: true }),
    reportDueOn: date(['下次进展报送时限', 'Next report due on'], { byMoveOnly: true }),
    selfCheckOn: date(['自查时间', 'Checked itself on'], { byMoveOnly: true }),
    countyAcceptedOn: date(['县级验收', 'Accepted by the county on'], { byMoveOnly: true }),
    countyAcceptedBy: text(['县级验收人', 'Inspected by'], { max: NAME, byMoveOnly: true }),
    acceptedOn: date(['市级验收', 'Accepted by the city on'], { byMoveOnly: true }),
    acceptanceScore: integer(['验收评分', 'Score'], { byMoveOnly: true, min: 0, max: 100 }),
    delistedOn: date(['销号(摘牌)时间', 'Delisted on'], { byMoveOnly: true, sortable: true }),
    relapseCount: integer(['反弹次数', 'Relapses'], { byMoveOnly: true, min: 0 }),
    dismissedOn: date(['不列入时间', 'Dismissed on'], { byMoveOnly: true }),
  },

  children: {
    progress: {
      label: ['整改进展', 'Progress'],
      table: 'weak_branch_progress',
      fields: {
        month: text(['月份', 'Month'], { max: 7, required: true }),
        text: longText(['进展', 'What was done'], { max: 500, required: true }),
        reportedOn: date(['报送日期', 'Reported on'], { required: true }),
        reportedBy: text(['报送人', 'Reported by'], { max: NAME, required: true }),
      },
    },
  },

  states: {
    SUGGESTED: { label: ['建议列入', 'Suggested'] },
    PROPOSED: { label: ['拟列入', 'Proposed'] },
    LISTED: { label: ['已列入', 'Listed'] },
    PLAN_APPROVED: { label: ['方案已审', 'Plan approved'] },
    RECTIFYING: { label: ['整改中', 'Rectifying'] },
    SELF_CHECKED: { label: ['已自查', 'Checked by itself'] },
    COUNTY_ACCEPTED: { label: ['县级已验收', 'Accepted by the county'] },
    ACCEPTED: { label: ['市级已验收', 'Accepted by the city'] },
    DELISTED: { label: ['已销号', 'Delisted'], open: false },
    DISMISSED: { label: ['不列入', 'Dismissed'], open: false },
  },
  unitLevels: ['BRANCH'],
  sole: { by: [], among: 'OPEN', field: 'unitId', because: 'WEAK_UNDER_WAY' },
  // The county decides on a suggestion and inspects; all the rest is the city's.
  acceptor: ({ state }) => (state === 'SUGGESTED' || state === 'SELF_CHECKED' ? 'COUNTY' : 'CITY'),

  moves: {
    propose: {
      label: ['提请列入', 'Propose'],
      from: ['SUGGESTED'],
      to: 'PROPOSED',
      by: ['county'],
      letter: 'S',
      submits: true,
      opinion: 'optional',
      needs: ['foundBy', 'problems'],
      takes: ['listedOn'],
    },
    dismiss: {
      label: ['不予列入', 'Dismiss'],
      from: ENTERING,
      to: 'DISMISSED',
      by: [
        { party: 'county', when: { state: 'SUGGESTED' } },
        { party: 'city', when: { state: 'PROPOSED' } },
      ],
      letter: 'A',
      approves: true,
      opinion: 'optional',
      turnsDown: 'REFUSE',
      asks: { reason: longText(['不列入的理由', 'Reason'], { max: 1000, required: true }) },
      sets: ({ today }) => ({ dismissedOn: today }),
    },
    list: {
      label: ['批准列入', 'List'],
      from: ['PROPOSED'],
      to: 'LISTED',
      by: ['city'],
      letter: 'A',
      approves: true,
      opinion: 'optional',
      takes: ['listedOn', 'deadline'],
      sets: ({ row, input, today, rules }) => {
        const listedOn = String(input['listedOn'] ?? row.listedOn ?? today);
        return { listedOn, deadline: input['deadline'] ?? deadlineOf(listedOn, rules.number(MONTHS)) };
      },
      check: ({ row, input, today }) => {
        const listedOn = String(input['listedOn'] ?? row.listedOn ?? today);
        return [
          ...(listedOn > today ? [fault('listedOn', 'DAY_IN_FUTURE', { today })] : []),
          ...deadlineFaults(input['deadline'], listedOn),
        ];
      },
    },
    submitPlan: {
      label: ['报审方案', 'Submit the plan'],
      from: ['LISTED'],
      by: ['county'],
      letter: 'S',
      submits: true,
      when: { planSubmitted: false },
      because: 'WEAK_PLAN_SUBMITTED',
      opinion: 'optional',
      needs: ['plan', 'countyLeader', 'ownerName'],
      takes: ['cityContact', 'secondedSecretary'],
      sets: () => ({ planSubmitted: true }),
    },
    approvePlan: {
      label: ['审定方案', 'Approve the plan'],
      from: ['LISTED'],
      to: 'PLAN_APPROVED',
      by: ['city'],
      letter: 'A',
      approves: true,
      when: { planSubmitted: true },
      because: 'WEAK_PLAN_NOT_SUBMITTED',
      opinion: 'optional',
      sets: () => ({ planSubmitted: false }),
    },
    returnPlan: {
      label: ['退回方案', 'Return the plan'],
      from: ['LISTED'],
      by: ['city'],
      letter: 'A',
      approves: true,
      when: { planSubmitted: true },
      because: 'WEAK_PLAN_NOT_SUBMITTED',
      opinion: 'required',
      turnsDown: 'RETURN',
      sets: () => ({ planSubmitted: false }),
    },
    start: {
      label: ['开始整改', 'Begin'],
      from: ['PLAN_APPROVED'],
      to: 'RECTIFYING',
      by: ['owner'],
      letter: 'S',
      opinion: 'optional',
      sets: ({ today }) => ({ reportDueOn: nextReportDue(today) }),
    },
    report: {
      label: ['报送进展', 'Report progress'],
      from: ['RECTIFYING'],
      by: ['owner'],
      letter: 'U',
      asks: {
        text: longText(['进展', 'What was done'], { max: 500, required: true }),
        month: text(['月份', 'Month'], {
          max: 7,
          hint: ['如 2021-08；不填的为本月。', 'Such as 2021-08; left empty: this month.'],
        }),
      },
      reads: ['progress'],
      sets: ({ row, input, today }) => {
        const latest = [...monthsOf(row), monthIn(input, today)].sort().at(-1) ?? monthOf(today);
        return { reportDueOn: nextReportDue(`${latest}-01`) };
      },
      check: ({ row, input, today }) =>
        monthFaults(monthIn(input, today), row.listedOn, monthsOf(row), today),
      child: {
        name: 'progress',
        values: ({ input, actor, today }) => ({
          month: monthIn(input, today),
          text: input['text'],
          reportedOn: today,
          reportedBy: actor.name,
        }),
      },
    },
    selfCheck: {
      label: ['自查完成', 'Check itself'],
      from: ['RECTIFYING'],
      to: 'SELF_CHECKED',
      by: ['owner'],
      letter: 'S',
      submits: true,
      opinion: 'required',
      sets: ({ today }) => ({ selfCheckOn: today, reportDueOn: null }),
    },
    countyAccept: {
      label: ['县级验收', 'Accept (county)'],
      from: ['SELF_CHECKED'],
      to: 'COUNTY_ACCEPTED',
      by: ['county'],
      letter: 'A',
      submits: true,
      approves: true,
      opinion: 'required',
      sets: ({ actor, today }) => ({ countyAcceptedOn: today, countyAcceptedBy: actor.name }),
    },
    accept: {
      label: ['市级验收', 'Accept (city)'],
      from: ['COUNTY_ACCEPTED'],
      to: 'ACCEPTED',
      by: ['city'],
      letter: 'A',
      approves: true,
      opinion: 'optional',
      takes: ['acceptanceScore'],
      sets: ({ today }) => ({ acceptedOn: today }),
    },
    sendBack: {
      label: ['退回整改', 'Send back'],
      from: ['SELF_CHECKED', 'COUNTY_ACCEPTED'],
      to: 'RECTIFYING',
      by: [
        { party: 'county', when: { state: 'SELF_CHECKED' } },
        { party: 'city', when: { state: 'COUNTY_ACCEPTED' } },
      ],
      letter: 'A',
      approves: true,
      opinion: 'required',
      turnsDown: 'RETURN',
      sets: ({ today }) => ({
        selfCheckOn: null,
        countyAcceptedOn: null,
        countyAcceptedBy: null,
        reportDueOn: nextReportDue(today),
      }),
    },
    delist: {
      label: ['销号(摘牌)', 'Delist'],
      from: ['ACCEPTED'],
      to: 'DELISTED',
      by: ['city'],
      letter: 'X',
      approves: true,
      opinion: 'optional',
      sets: ({ today }) => ({ delistedOn: today }),
    },
    relapse: {
      label: ['反弹重新列入', 'List again'],
      from: ['DELISTED'],
      to: 'LISTED',
      by: ['city'],
      letter: 'O',
      danger: true,
      opinion: 'optional',
      asks: { reason: longText(['反弹情况', 'What came back'], { max: 1000, required: true }) },
      takes: ['deadline'],
      sets: ({ row, input, today, rules }) => ({
        ...NEW_ROUND,
        listedOn: today,
        deadline: input['deadline'] ?? deadlineOf(today, rules.number(MONTHS)),
        relapseCount: (row.relapseCount ?? 0) + 1,
      }),
      check: ({ input, today }) => deadlineFaults(input['deadline'], today),
    },
    void: {
      ...VOIDING,
      from: ['LISTED', 'PLAN_APPROVED', 'RECTIFYING', 'SELF_CHECKED', 'COUNTY_ACCEPTED', 'ACCEPTED'],
      by: ['city'],
      letter: 'A',
    },
  },

  editable: {
    in: ENTERING,
    only: {
      plan: PLANNING,
      countyLeader: WORKING,
      cityContact: WORKING,
      secondedSecretary: WORKING,
      ownerName: WORKING,
    },
  },
  // A branch writes its own suggestion; what others suggest, and what its county made of it, is theirs.
  updateWhen: { BRANCH: { state: 'SUGGESTED' } },
  updatesOwn: ['BRANCH'],
  number: { field: 'caseNo', pattern: 'RH-{county}-{year}-{seq:3}' },
  yearOf: 'suggestedOn',
  defaults: ({ input, today }) => ({
    suggestedOn: input['suggestedOn'] ?? input['listedOn'] ?? today,
    relapseCount: 0,
  }),
  light: {
    starts: 'suggestedOn',
    due: [{ field: 'deadline', rule: 'RULE_WEAK_BRANCH' }],
    warn: [{ days: 'weakBranch.warnDays' }],
    done: 'selfCheckOn',
    closed: 'delistedOn',
    verifyDays: 'weakBranch.verifyDays',
    onTheWay: 'reportDueOn',
  },
  check: (row, { today }) => [
    ...criteriaFaults(row),
    row.suggestedOn > today ? fault('suggestedOn', 'DAY_IN_FUTURE', { today }) : null,
  ],
  advises: (row, { today }) => [
    row.reportDueOn !== null && row.reportDueOn < today
      ? fault('reportDueOn', 'WEAK_REPORT_MISSING', { month: monthOf(row.reportDueOn) })
      : null,
  ],

  title: ['problems'],
  list: ['caseNo', 'title', 'unit', 'state', 'listedOn', 'deadline', 'light', 'ownerName'],
  query: ['foundBy', 'listedOn', 'deadline'],
  search: ['caseNo', 'problems', 'plan', 'ownerName'],
  dimensions: ['foundBy', ...CRITERIA, 'suggestedBySystem'],
  totals: [],
  sections: [
    {
      label: ['认定', 'What is wrong'],
      fields: [
        'suggestedOn',
        'foundBy',
        'problems',
        'suggestedBySystem',
        'idleFrom',
        'idleTo',
        'dismissedOn',
      ],
    },
    { label: ['认定情形', 'Marks'], fields: [...CRITERIA, 'criteriaNote'] },
    { label: ['列入', 'On the list'], fields: ['listedOn', 'deadline', 'relapseCount'] },
    {
      label: ['整改方案', 'Plan'],
      fields: [
        'plan',
        'countyLeader',
        'cityContact',
        'secondedSecretary',
        'ownerName',
        'planSubmitted',
        'reportDueOn',
      ],
      complete: true,
    },
    {
      label: ['验收和销号', 'Acceptance'],
      fields: [
        'selfCheckOn',
        'countyAcceptedOn',
        'countyAcceptedBy',
        'acceptedOn',
        'acceptanceScore',
        'delistedOn',
      ],
    },
  ],
  path: () => [
    'create',
    'propose',
    'list',
    'submitPlan',
    'approvePlan',
    'start',
    'selfCheck',
    'countyAccept',
    'accept',
    'delist',
  ],

  sentences: weakBranchSentences,
  parameters: weakBranchParameters,

  workbook: {
    code: 'L04',
    title: ['软弱涣散基层党组织整顿台账', 'Ledger of weak branches'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '区县', source: 'county', synonyms: ['单位', '填报单位'] },
      { heading: '党支部', source: 'unit', synonyms: ['党支部名称', '党组织名称', '支部名称'] },
      { heading: '列入时间', source: 'listedOn', optional: true },
      { heading: '认定情形', source: 'criteria', flags: CRITERIA },
      { heading: '主要问题', source: 'problems' },
      { heading: '整改措施', source: 'plan', optional: true },
      { heading: '包联领导', source: 'countyLeader', optional: true },
      { heading: '责任人', source: 'ownerName', optional: true },
      { heading: '整改时限', source: 'deadline', mode: 'compare', move: 'list', optional: true },
      {
        heading: '整改进展',
        source: 'history',
        child: 'progress',
        mode: 'compare',
        move: 'report',
        optional: true,
      },
      { heading: '自查时间', source: 'selfCheckOn', mode: 'compare', move: 'selfCheck', optional: true },
      {
        heading: '县级验收',
        source: 'countyAcceptedOn',
        mode: 'compare',
        move: 'countyAccept',
        optional: true,
      },
      { heading: '市级验收', source: 'acceptedOn', mode: 'compare', move: 'accept', optional: true },
      {
        heading: '销号(摘牌)时间',
        source: 'delistedOn',
        mode: 'compare',
        move: 'delist',
        optional: true,
        synonyms: ['销号时间', '摘牌时间'],
      },
      {
        heading: '是否反弹',
        source: 'relapseCount',
        mode: 'computed',
        optional: true,
        shows: (row) => (Number((row as { relapseCount?: unknown }).relapseCount ?? 0) > 0 ? '是' : '否'),
      },
      { heading: '排查来源', source: 'foundBy', optional: true },
      { heading: '认定理由', source: 'criteriaNote', optional: true },
    ],
    key: ['county', 'unit', 'listedOn'],
    history: (said) => pastOf(said),
  },
});

const deadlineFaults = (deadline: unknown, listedOn: LocalDate) =>
  typeof deadline === 'string' && deadline <= listedOn
    ? [fault('deadline', 'WEAK_DEADLINE_EARLY', { day: listedOn })]
    : [];

/** The month a report is about. */
const monthIn = (input: Readonly<Record<string, unknown>>, today: LocalDate): string =>
  typeof input['month'] === 'string' ? input['month'] : monthOf(today);

/** Months that have their report; a move that reads child rows finds them on the row. */
const monthsOf = (row: object): string[] =>
  ((row as { progress?: readonly { readonly month: string }[] }).progress ?? []).map(({ month }) => month);

/** Where a case of a paper ledger stood: as far as the last day it names. */
function pastOf(said: Readonly<Record<string, unknown>>) {
  const day = (name: string): LocalDate | null =>
    typeof said[name] === 'string' ? String(said[name]) : null;
  const listedOn = day('listedOn');
  if (listedOn === null) return { state: 'SUGGESTED', values: {} };
  const deadline = day('deadline') ?? deadlineOf(listedOn, RECTIFICATION_MONTHS);
  const delistedOn = day('delistedOn');
  const acceptedOn = day('acceptedOn') ?? delistedOn;
  const countyAcceptedOn = day('countyAcceptedOn') ?? acceptedOn;
  // Paper names the day of acceptance only: the branch had checked itself by then.
  const selfCheckOn = day('selfCheckOn') ?? countyAcceptedOn;
  const isPlanned = typeof said['plan'] === 'string';
  const days = { deadline, selfCheckOn, countyAcceptedOn, acceptedOn, delistedOn };
  if (delistedOn !== null) return { state: 'DELISTED', values: days };
  if (acceptedOn !== null) return { state: 'ACCEPTED', values: days };
  if (countyAcceptedOn !== null) return { state: 'COUNTY_ACCEPTED', values: days };
  if (selfCheckOn !== null) return { state: 'SELF_CHECKED', values: days };
  return isPlanned
    ? { state: 'RECTIFYING', values: { ...days, reportDueOn: lastOfMonth(nextReportDue(listedOn)) } }
    : { state: 'LISTED', values: days };
}
