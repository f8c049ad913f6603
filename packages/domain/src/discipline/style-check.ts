import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, integer, longText, text } from '../ledger/field.ts';
import { APPROVAL_STATES, approvalMoves, levelAbove } from '../workflow/approval.ts';
import { fourStep, noCorruptionTag } from './measures.ts';

/** 四风 and what a look at a unit's style of work finds beside them. */
const FINDING_KINDS = {
  FORMALISM: ['形式主义', 'Formalism'],
  BUREAUCRATISM: ['官僚主义', 'Bureaucratism'],
  HEDONISM: ['享乐主义', 'Hedonism'],
  EXTRAVAGANCE: ['奢靡之风', 'Extravagance'],
  DISCIPLINE: ['工作纪律', 'Discipline at work'],
  SERVICE: ['窗口服务', 'Service at the counter'],
} as const;

const approval = approvalMoves({ needs: ['scope', 'checkedBy'] });

/** 作风检查: a look at how people work, announced or not, and what it found. */
export const styleCheck = defineLedger({
  name: 'StyleCheck',
  plural: 'styleChecks',
  table: 'style_check',
  area: 'discipline',
  label: ['作风检查', 'Style check'],
  createLabel: ['登记作风检查', 'Enter a style check'],

  fields: {
    checkNo: text(['检查编号', 'Check no.'], { max: 40, byMoveOnly: true, required: true, sortable: true }),
    on: date(['检查日期', 'Checked on'], { required: true, sortable: true, synonyms: ['检查时间'] }),
    way: choice(
      ['检查方式', 'Way'],
      {
        UNANNOUNCED: ['明察暗访', 'Unannounced'],
        SPECIAL: ['专项检查', 'Special check'],
        HOLIDAY: ['节日检查', 'Before or during holidays'],
        ROUTINE: ['日常检查', 'Routine'],
      },
      { required: true },
    ),
    scope: text(['检查范围', 'Scope'], {
      max: 200,
      required: true,
      synonyms: ['检查对象', '检查内容'],
      hint: ['被检查的股室、站所和事项，不写人名。', 'Sections, stations and matters looked at; no names.'],
    }),
    checkedBy: text(['检查组', 'Checked by'], { max: 80, synonyms: ['检查人员', '检查单位'] }),
    findingCount: integer(['发现问题', 'Findings'], {
      byMoveOnly: true,
      min: 0,
      max: 999,
      unit: ['个', 'in number'],
    }),
    noticeNo: text(['通报文号', 'Notice no.'], { once: true, max: 60, synonyms: ['通报'] }),
    fourStep: fourStep('RULES'),
    noCorruptionTag: noCorruptionTag(),
  },

  children: {
    findings: {
      label: ['发现的问题', 'Findings'],
      table: 'style_check_finding',
      fields: {
        kind: choice(['问题类别', 'Kind'], FINDING_KINDS, { required: true }),
        problem: longText(['问题', 'Problem'], { max: 500, required: true }),
        demand: longText(['整改要求', 'What is to be done'], { max: 500 }),
      },
    },
  },

  states: APPROVAL_STATES,
  acceptor: levelAbove,
  moves: {
    addFinding: {
      label: ['登记问题', 'Add a finding'],
      from: ['DRAFT', 'RETURNED'],
      by: ['owner'],
      letter: 'U',
      asks: {
        kind: choice(['问题类别', 'Kind'], FINDING_KINDS, { required: true }),
        problem: longText(['问题', 'Problem'], {
          max: 500,
          required: true,
          hint: ['写事和单位，不写人名。', 'The matter and the unit, no names.'],
        }),
        demand: longText(['整改要求', 'What is to be done'], { max: 500 }),
      },
      sets: ({ row }) => ({ findingCount: (row.findingCount ?? 0) + 1 }),
      child: {
        name: 'findings',
        values: ({ input }) => ({
          kind: input['kind'],
          problem: input['problem'],
          demand: input['demand'] ?? null,
        }),
      },
    },
    ...approval,
  },

  editable: { in: ['DRAFT', 'RETURNED'] },
  number: { field: 'checkNo', pattern: 'ZF-{county}-{year}-{seq:3}' },
  yearOf: 'on',
  calendar: { on: 'on' },
  defaults: () => ({ findingCount: 0 }),
  check: (row, { today }) => [
    row.on > today ? { field: 'on', code: 'DAY_IN_FUTURE', params: { today } } : null,
  ],

  title: ['scope'],
  list: ['checkNo', 'title', 'unit', 'way', 'on', 'findingCount', 'state'],
  query: ['way', 'on', 'fourStep'],
  search: ['checkNo', 'scope', 'noticeNo'],
  dimensions: ['way', 'fourStep', 'noCorruptionTag'],
  totals: ['findingCount'],
  sections: [
    { label: ['检查', 'Check'], fields: ['on', 'way', 'scope', 'checkedBy', 'findingCount', 'noticeNo'] },
    { label: ['归类', 'Classification'], fields: ['fourStep', 'noCorruptionTag'] },
  ],
  path: () => ['create', 'submit', 'approve'],

  workbook: {
    code: 'ZF',
    title: ['作风检查台账', 'Ledger of style checks'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '检查编号', source: 'checkNo', optional: true },
      { heading: '区县', source: 'county', synonyms: ['单位', '填报单位'] },
      { heading: '站所(支部)', source: 'unit', optional: true },
      { heading: '检查日期', source: 'on' },
      { heading: '检查方式', source: 'way' },
      { heading: '检查范围', source: 'scope' },
      { heading: '检查组', source: 'checkedBy', optional: true },
      { heading: '发现问题(个)', source: 'findingCount', mode: 'computed', optional: true },
      { heading: '通报文号', source: 'noticeNo', optional: true },
      { heading: '四步曲', source: 'fourStep', optional: true },
      { heading: '三不腐', source: 'noCorruptionTag', optional: true },
      {
        heading: '发现的问题',
        source: 'history',
        child: 'findings',
        mode: 'compare',
        move: 'addFinding',
        optional: true,
      },
    ],
    key: ['county', 'unit', 'on', 'scope'],
  },
});
