import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, longText, text } from '../ledger/field.ts';
import { daysParameter } from '../rules/parameters.ts';
import { APPROVAL_STATES, approvalMoves, levelAbove } from '../workflow/approval.ts';
import { fourStep, noCorruptionTag } from './measures.ts';

const approval = approvalMoves({
  needs: ['riskDesc', 'control', 'owner'],
  approveLabel: ['通过入册', 'Approve'],
  approveSets: ({ today }) => ({ reviewedOn: today }),
});

/** 廉政风险点: where power over a matter lies in one post, what may go wrong there, and what holds it in check. */
export const integrityRiskPoint = defineLedger({
  name: 'IntegrityRiskPoint',
  plural: 'integrityRiskPoints',
  table: 'integrity_risk_point',
  area: 'discipline',
  label: ['廉政风险点', 'Integrity risk point'],
  createLabel: ['登记风险点', 'Enter a risk point'],

  fields: {
    riskNo: text(['风险点编号', 'Risk no.'], { max: 40, byMoveOnly: true, required: true, sortable: true }),
    process: text(['权力事项', 'Process'], {
      max: 80,
      required: true,
      synonyms: ['业务环节', '权力事项(环节)'],
    }),
    post: text(['岗位', 'Post'], {
      max: 60,
      required: true,
      synonyms: ['风险岗位', '岗位名称'],
      hint: ['填岗位名称，不填人名。', 'The name of the post, not of a person.'],
    }),
    level: choice(
      ['风险等级', 'Risk level'],
      { HIGH: ['高', 'High'], MEDIUM: ['中', 'Medium'], LOW: ['低', 'Low'] },
      {
        required: true,
        hint: [
          '“高”的岗位计入重点岗位，每年须有廉政谈话。',
          'A post with a high risk is a key post: it owes an integrity talk every year.',
        ],
        choiceSynonyms: { HIGH: ['高风险', '一级'], MEDIUM: ['中风险', '二级'], LOW: ['低风险', '三级'] },
      },
    ),
    identifiedOn: date(['排查日期', 'Identified on'], {
      required: true,
      sortable: true,
      synonyms: ['排查时间'],
    }),
    riskDesc: longText(['风险表现', 'What may go wrong'], { max: 1000, synonyms: ['风险描述', '风险内容'] }),
    control: longText(['防控措施', 'Controls'], { max: 1000, synonyms: ['措施'] }),
    owner: text(['责任人', 'Answerable'], {
      max: 60,
      hint: ['填负责防控的岗位，例如：分管副局长。', 'The post that answers for the controls.'],
    }),
    fourStep: fourStep('RULES'),
    noCorruptionTag: noCorruptionTag(),
    reviewedOn: date(['最近复核日期', 'Last reviewed on'], { byMoveOnly: true, sortable: true }),
    cancelledOn: date(['取消日期', 'Cancelled on'], { byMoveOnly: true }),
  },

  states: {
    ...APPROVAL_STATES,
    APPROVED: { label: ['在册', 'On the register'] },
    CANCELLED: { label: '已取消', open: false },
  },
  acceptor: levelAbove,

  moves: {
    ...approval,
    review: {
      label: ['年度复核', 'Yearly review'],
      from: ['APPROVED'],
      by: ['owner'],
      letter: 'S',
      opinion: 'optional',
      takes: ['level', 'riskDesc', 'control', 'owner'],
      asks: { finding: longText(['复核结论', 'What the review found'], { max: 500, required: true }) },
      sets: ({ today }) => ({ reviewedOn: today }),
    },
    cancel: {
      label: ['取消风险点', 'Cancel'],
      from: ['APPROVED'],
      to: 'CANCELLED',
      by: ['owner'],
      letter: 'X',
      danger: true,
      opinion: 'optional',
      asks: {
        reason: longText(['取消理由', 'Reason'], {
          max: 500,
          required: true,
          hint: ['权力事项下放、取消等。', 'The matter was handed over, given up, and the like.'],
        }),
      },
      sets: ({ today }) => ({ cancelledOn: today }),
    },
  },

  editable: { in: ['DRAFT', 'RETURNED'] },
  number: { field: 'riskNo', pattern: 'FX-{county}-{year}-{seq:3}' },
  yearOf: 'identifiedOn',
  light: {
    starts: 'identifiedOn',
    due: [
      {
        when: { state: 'APPROVED' },
        field: 'reviewedOn',
        plusDays: 'riskPoint.reviewDays',
        rule: 'RULE_RISK_POINT_REVIEW',
      },
    ],
    warn: [{ days: 'riskPoint.warnDays' }],
    done: 'cancelledOn',
    closed: 'cancelledOn',
  },
  check: (row, { today }) => [
    row.identifiedOn > today ? { field: 'identifiedOn', code: 'DAY_IN_FUTURE', params: { today } } : null,
  ],

  title: ['post', 'process'],
  list: ['riskNo', 'title', 'unit', 'level', 'reviewedOn', 'state', 'light'],
  query: ['level', 'fourStep', 'identifiedOn', 'reviewedOn'],
  search: ['riskNo', 'process', 'post', 'riskDesc'],
  dimensions: ['level', 'fourStep', 'noCorruptionTag'],
  totals: [],
  sections: [
    { label: ['风险', 'Risk'], fields: ['process', 'post', 'level', 'identifiedOn', 'riskDesc'] },
    { label: ['防控', 'Controls'], fields: ['control', 'owner'], complete: true },
    { label: ['归类', 'Classification'], fields: ['fourStep', 'noCorruptionTag'] },
    { label: ['复核', 'Review'], fields: ['reviewedOn', 'cancelledOn'] },
  ],
  path: ({ state }) =>
    state === 'APPROVED'
      ? ['create', 'submit', 'approve', 'review', 'cancel']
      : ['create', 'submit', 'approve', 'cancel'],

  sentences: {
    RULE_RISK_POINT_REVIEW: {
      zh: '自入册或最近一次复核之日起 {days} 日内再次复核（每年一次）。',
      en: 'To be reviewed within {days} days of its approval or its last review (once a year).',
    },
  },
  parameters: [
    daysParameter('riskPoint.reviewDays', 365, {
      zh: '廉政风险点复核间隔天数',
      en: 'Days between reviews of a risk point',
    }),
    daysParameter('riskPoint.warnDays', 30, {
      zh: '廉政风险点复核提前提醒天数',
      en: 'Days of warning before a risk point’s review',
    }),
  ],

  workbook: {
    code: 'FX',
    title: ['廉政风险点台账', 'Ledger of integrity risk points'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '风险点编号', source: 'riskNo', optional: true },
      { heading: '区县', source: 'county', synonyms: ['单位', '填报单位'] },
      { heading: '站所(支部)', source: 'unit', optional: true },
      { heading: '权力事项', source: 'process' },
      { heading: '岗位', source: 'post' },
      { heading: '风险等级', source: 'level', synonyms: ['等级'] },
      { heading: '排查日期', source: 'identifiedOn' },
      { heading: '风险表现', source: 'riskDesc', optional: true },
      { heading: '防控措施', source: 'control', optional: true },
      { heading: '责任人', source: 'owner', optional: true },
      { heading: '四步曲', source: 'fourStep', optional: true },
      { heading: '三不腐', source: 'noCorruptionTag', optional: true },
      { heading: '最近复核日期', source: 'reviewedOn', mode: 'compare', move: 'review', optional: true },
    ],
    key: ['county', 'unit', 'process', 'post'],
  },
});
