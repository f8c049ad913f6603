import { isMonth, monthOf } from '../calendar/local-date.ts';
import { fault } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { date, flag, integer, longText, text } from '../ledger/field.ts';
import { APPROVAL_STATES, approvalMoves, levelAbove } from '../workflow/approval.ts';

const topic = (zh: string, en: string) => flag([zh, en], { decision: true });
const TOPICS = ['topicDuty', 'topicStudy', 'topicTeam', 'topicIntegrity', 'topicHardship'] as const;

const approval = approvalMoves({ needs: ['talksHeld'] });

/**
 * 谈心谈话月报: how many talks a branch held in a month and about what kind of thing (《支部工作条例（试行）》第十九条).
 * Counts only: who talked with whom, and what was said, is kept nowhere.
 */
export const heartTalkLog = defineLedger({
  name: 'HeartTalkLog',
  plural: 'heartTalkLogs',
  table: 'heart_talk_log',
  area: 'party',
  label: ['谈心谈话', 'Heart-to-heart talks'],
  createLabel: ['登记谈心谈话', 'Enter a month of talks'],

  fields: {
    logNo: text(['登记编号', 'Entry no.'], { max: 40, byMoveOnly: true, required: true, sortable: true }),
    month: text(['月份', 'Month'], { max: 7, required: true, hint: ['如 2021-08', 'Such as 2021-08'] }),
    monthStart: date(['当月首日', 'First of the month'], { byMoveOnly: true, sortable: true }),
    talksHeld: integer(['谈话次数', 'Talks held'], {
      required: true,
      min: 1,
      max: 9999,
      unit: ['次', 'in number'],
    }),
    pairsCovered: integer(['覆盖对数', 'Pairs'], {
      min: 1,
      max: 9999,
      hint: [
        '同两人谈几次算一对；只填数，不写人名。',
        'Two people are one pair however often; a number, no names.',
      ],
    }),
    topicDuty: topic('履职尽责', 'Duties'),
    topicStudy: topic('理论学习', 'Study'),
    topicTeam: topic('班子团结', 'The team'),
    topicIntegrity: topic('廉洁自律', 'Integrity'),
    topicHardship: topic('工作生活困难', 'Hardship'),
    submittedOn: date(['上报时间', 'Submitted on'], { byMoveOnly: true }),
    returnNote: longText(['退回说明', 'Why returned'], { max: 500, byMoveOnly: true }),
  },

  states: APPROVAL_STATES,
  unitLevels: ['BRANCH'],
  sole: { by: ['month'], among: 'VALID', field: 'month', because: 'HEART_TALK_MONTH_TWICE' },
  acceptor: levelAbove,
  moves: {
    ...approval,
    submit: {
      ...approval.submit,
      sets: ({ row, today }) => ({ submittedOn: today, returnNote: null, monthStart: `${row.month}-01` }),
    },
    withdraw: { ...approval.withdraw, sets: () => ({ submittedOn: null }) },
    return: {
      ...approval.return,
      sets: ({ input }) => ({ submittedOn: null, returnNote: input['opinion'] }),
    },
  },

  editable: { in: ['DRAFT', 'RETURNED'] },
  number: { field: 'logNo', pattern: 'TX-{county}-{year}-{seq:4}' },
  yearOf: 'monthStart',
  fulfils: {
    states: ['SUBMITTED', 'APPROVED'],
    on: 'monthStart',
    from: 'submittedOn',
    kinds: { HEART_TALK: [{}] },
  },
  defaults: ({ input }) => {
    const month = input['month'];
    return typeof month === 'string' && isMonth(month.trim()) ? { monthStart: `${month.trim()}-01` } : {};
  },
  check: (row, { today }) => [
    isMonth(row.month) ? null : fault('month', 'HEART_TALK_MONTH'),
    isMonth(row.month) && row.month > monthOf(today) ? fault('month', 'HEART_TALK_MONTH_TO_COME') : null,
    row.pairsCovered !== null && row.pairsCovered > row.talksHeld
      ? fault('pairsCovered', 'HEART_TALK_MORE_PAIRS', { talks: row.talksHeld })
      : null,
  ],

  title: ['month'],
  list: ['logNo', 'unit', 'month', 'talksHeld', 'pairsCovered', 'state'],
  query: ['month', ...TOPICS],
  search: ['logNo', 'month'],
  dimensions: TOPICS,
  totals: ['talksHeld', 'pairsCovered'],
  sections: [
    { label: ['谈话', 'Talks'], fields: ['month', 'talksHeld', 'pairsCovered'] },
    { label: ['主题类别', 'About what'], fields: TOPICS },
    { label: ['上报', 'Submission'], fields: ['submittedOn', 'returnNote'] },
  ],
  path: () => ['create', 'submit', 'approve'],

  sentences: {
    HEART_TALK_MONTH: { zh: '请写成 2021-08。', en: 'Write 2021-08.' },
    HEART_TALK_MONTH_TO_COME: { zh: '这个月还没有到。', en: 'This month has not come yet.' },
    HEART_TALK_MONTH_TWICE: {
      zh: '这个月的谈心谈话已经登记，请在原登记上修改。',
      en: 'This month is entered already; mend that entry.',
    },
    HEART_TALK_MORE_PAIRS: {
      zh: '不能多于谈话次数 {talks}。',
      en: 'There cannot be more pairs than talks, {talks}.',
    },
  },

  workbook: {
    code: 'TX',
    title: ['谈心谈话登记表', 'Heart-to-heart talks by month'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '登记编号', source: 'logNo', optional: true },
      { heading: '区县', source: 'county', synonyms: ['单位', '填报单位'] },
      { heading: '党支部', source: 'unit', synonyms: ['党支部名称', '支部名称'] },
      { heading: '月份', source: 'month' },
      { heading: '谈话次数', source: 'talksHeld', synonyms: ['次数'] },
      { heading: '覆盖对数', source: 'pairsCovered', optional: true },
      { heading: '主题类别', source: 'topics', flags: TOPICS, optional: true },
      { heading: '上报时间', source: 'submittedOn', mode: 'compare', move: 'submit', optional: true },
    ],
    key: ['county', 'unit', 'month'],
    history: (said) => ({
      state: 'APPROVED',
      values: { submittedOn: said['submittedOn'] ?? `${String(said['month'])}-01` },
    }),
  },
});
