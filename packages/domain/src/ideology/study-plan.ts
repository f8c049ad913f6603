import { addDays } from '../calendar/local-date.ts';
import { fault } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, integer, text } from '../ledger/field.ts';
import { daysParameter } from '../rules/parameters.ts';
import { APPROVAL_STATES, approvalMoves, approvedFromBefore, levelAbove } from '../workflow/approval.ts';

const NAME = 40;
const TITLE = 120;

const QUARTERS = {
  Q1: ['一季度', '1st quarter'],
  Q2: ['二季度', '2nd quarter'],
  Q3: ['三季度', '3rd quarter'],
  Q4: ['四季度', '4th quarter'],
} as const;
type Quarter = keyof typeof QUARTERS;

/** The topic of a quarter as a new plan names it in one line: `topicQ1`. */
const topicAsk = (quarter: Quarter) =>
  text([`${QUARTERS[quarter][0]}专题`, `Topic, ${QUARTERS[quarter][1]}`], { max: TITLE });
const ASKS = {
  topicQ1: topicAsk('Q1'),
  topicQ2: topicAsk('Q2'),
  topicQ3: topicAsk('Q3'),
  topicQ4: topicAsk('Q4'),
};
const quarterOf = (ask: string) => ask.slice('topic'.length) as Quarter;

const TOPIC = {
  quarter: choice(['季度', 'Quarter'], QUARTERS, { required: true }),
  title: text(['专题', 'Topic'], { max: TITLE, required: true }),
  materials: text(['学习材料', 'Material'], { max: 300 }),
  researchTopic: text(['调研课题', 'To be looked into'], { max: 200 }),
  conversionGoal: text(['转化目标', 'What is to come of it'], { max: 200 }),
};

/** Topics a new plan's input names, in the order of the quarters. */
const topicsIn = (input: Readonly<Record<string, unknown>>) =>
  Object.keys(ASKS).flatMap((ask) => {
    const title = input[ask];
    return typeof title === 'string' && title !== '' ? [{ quarter: quarterOf(ask), title }] : [];
  });

/** The topics of one quarter, as a sheet shows them in one cell. */
const topicsOf =
  (quarter: Quarter) =>
  (_row: object, children: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>) =>
    (children['topics'] ?? [])
      .filter((topic) => topic['quarter'] === quarter)
      .map(({ title }) => title)
      .join('；') || null;

/** 中心组年度学习计划: what a party group means to study in a year, quarter by quarter; filed by the end of February. */
export const studyPlan = defineLedger({
  name: 'StudyPlan',
  plural: 'studyPlans',
  table: 'study_plan',
  area: 'ideology',
  label: ['中心组学习计划', 'Study plan'],
  createLabel: ['登记学习计划', 'Enter a plan'],

  fields: {
    planNo: text(['计划编号', 'Plan no.'], { max: NAME, byMoveOnly: true, required: true, sortable: true }),
    forYear: integer(['年度', 'For the year'], { required: true, min: 2012, max: 2100, isYear: true }),
    beginsOn: date(['年度起始', 'Year begins'], { byMoveOnly: true }),
    groupLeader: text(['组长', 'Leader of the group'], {
      max: NAME,
      synonyms: ['中心组组长'],
      hint: ['一般为党组（党委）书记。', 'As a rule the secretary of the party group.'],
    }),
    studySecretary: text(['学习秘书', 'Study secretary'], { max: NAME }),
    dueOn: date(['上报时限', 'To be filed by'], {
      sortable: true,
      hint: ['不填的为当年 2 月 28 日。', 'Left empty: 28 February of that year.'],
    }),
    topicCount: integer(['专题', 'Topics'], { byMoveOnly: true, min: 0, max: 99, unit: ['个', 'in number'] }),
    submittedOn: date(['上报时间', 'Filed on'], { byMoveOnly: true }),
    approvedOn: date(['审核日期', 'Approved on'], { byMoveOnly: true }),
  },
  asks: ASKS,
  children: {
    topics: { label: ['学习专题', 'Topics'], table: 'study_plan_topic', fields: TOPIC },
  },
  bornChildren: (_row, input) => topicsIn(input).map((values) => ({ name: 'topics' as const, values })),

  states: APPROVAL_STATES,
  unitLevels: ['CITY', 'COUNTY'],
  acceptor: levelAbove,

  moves: {
    addTopic: {
      label: ['增加专题', 'Add a topic'],
      from: ['DRAFT', 'RETURNED'],
      by: ['owner'],
      letter: 'U',
      asks: TOPIC,
      sets: ({ row }) => ({ topicCount: (row.topicCount ?? 0) + 1 }),
      child: {
        name: 'topics',
        values: ({ input }) =>
          Object.fromEntries(Object.keys(TOPIC).map((name) => [name, input[name] ?? null])),
      },
    },
    ...approvalMoves({
      needs: ['groupLeader', 'studySecretary'],
      submitCheck: ({ row }: { readonly row: { readonly topicCount: number | null } }) =>
        (row.topicCount ?? 0) === 0 ? [fault('topicCount', 'STUDY_PLAN_EMPTY')] : [],
      isDated: true,
    }),
  },

  // Which year it is for does not change: its due day was reckoned from that.
  editable: { in: ['DRAFT', 'RETURNED'], only: { forYear: [] } },
  number: { field: 'planNo', pattern: 'XJ-{county}-{year}-{seq:3}' },
  yearOf: 'beginsOn',
  defaults: ({ input, today, rules }) => {
    const beginsOn = `${input['forYear'] ?? today.slice(0, 4)}-01-01`;
    return {
      beginsOn,
      dueOn: input['dueOn'] ?? addDays(beginsOn, rules.number('studyPlan.dueDays')),
      topicCount: topicsIn(input).length,
    };
  },
  light: {
    starts: 'beginsOn',
    due: [{ field: 'dueOn', rule: 'RULE_STUDY_PLAN' }],
    warn: [{ days: 'studyPlan.warnDays' }],
    done: 'submittedOn',
    closed: 'approvedOn',
    verifyDays: 'studyPlan.verifyDays',
    confirms: true,
  },
  check: (row) => [
    row.dueOn !== null && !row.dueOn.startsWith(String(row.forYear))
      ? fault('dueOn', 'STUDY_PLAN_OTHER_YEAR', { year: row.forYear })
      : null,
  ],

  title: ['groupLeader', 'planNo'],
  list: ['planNo', 'unit', 'beginsOn', 'groupLeader', 'topicCount', 'state', 'dueOn', 'light'],
  query: ['beginsOn', 'submittedOn'],
  search: ['planNo', 'groupLeader', 'studySecretary'],
  dimensions: [],
  totals: ['topicCount'],
  sections: [
    { label: ['计划', 'The plan'], fields: ['forYear', 'groupLeader', 'studySecretary', 'dueOn'] },
    { label: ['各季度专题', 'Topics of the quarters'], fields: Object.keys(ASKS) },
    { label: ['上报和审核', 'Filing'], fields: ['beginsOn', 'topicCount', 'submittedOn', 'approvedOn'] },
  ],
  path: () => ['create', 'submit', 'approve'],

  sentences: {
    STUDY_PLAN_EMPTY: {
      zh: '计划还没有专题，请先增加专题。',
      en: 'The plan has no topics yet; add one first.',
    },
    STUDY_PLAN_OTHER_YEAR: { zh: '上报时限应在 {year} 年内。', en: 'The day to file it by lies in {year}.' },
    RULE_STUDY_PLAN: {
      zh: '以上报时限为准；没有另定的为当年 2 月 28 日（自然日，当日 24 时截止；系统默认，可由市局调整）。',
      en: 'The day to file it by; unless set otherwise 28 February (default of this system).',
    },
  },
  parameters: [
    daysParameter('studyPlan.dueDays', 58, {
      zh: '中心组学习计划上报时限（1 月 1 日后第几天，58 为 2 月 28 日）',
      en: 'Study plans are filed so many days after 1 January (58: by 28 February)',
    }),
    daysParameter('studyPlan.warnDays', 15, {
      zh: '中心组学习计划提前提醒天数',
      en: 'Days of warning before a study plan is late',
    }),
    daysParameter('studyPlan.verifyDays', 10, {
      zh: '中心组学习计划审核天数',
      en: 'Days the level above has to approve a study plan',
    }),
  ],

  workbook: {
    code: 'XJ',
    title: ['中心组学习计划台账', 'Ledger of study plans'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '单位', source: 'unit', synonyms: ['填报单位', '区县'] },
      { heading: '年度', source: 'forYear', synonyms: ['年份'] },
      { heading: '组长', source: 'groupLeader', optional: true, synonyms: ['中心组组长'] },
      { heading: '学习秘书', source: 'studySecretary', optional: true },
      ...Object.keys(ASKS).map((ask) => ({
        heading: `${QUARTERS[quarterOf(ask)][0]}专题`,
        source: ask,
        move: 'addTopic',
        optional: true,
        shows: topicsOf(quarterOf(ask)),
      })),
      { heading: '上报时限', source: 'dueOn', optional: true },
      { heading: '上报时间', source: 'submittedOn', mode: 'compare', move: 'submit', optional: true },
    ],
    key: ['unit', 'forYear'],
    history: approvedFromBefore('dueOn'),
  },
});
