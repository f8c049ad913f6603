import { fault } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, integer, longText, text } from '../ledger/field.ts';
import { APPROVAL_STATES, approvalMoves, levelAbove } from '../workflow/approval.ts';
import { educationSentences } from './education-sentences.ts';
import { fourStep, noCorruptionTag } from './measures.ts';

const NAME = 40;

const { submit, withdraw, ...decided } = approvalMoves({
  needs: ['expected', 'present', 'content'],
  approveSets: ({ actor, today }) => ({ approvedBy: actor.name, approvedOn: today }),
});

/** 警示教育: a session held, counted once the level above has seen it. Two a year at least in every unit. */
export const warningEducation = defineLedger({
  name: 'WarningEducation',
  plural: 'warningEducations',
  table: 'warning_education',
  area: 'discipline',
  label: ['警示教育', 'Warning education'],
  createLabel: ['登记警示教育', 'Enter a session'],

  fields: {
    educationNo: text(['教育编号', 'Session no.'], {
      max: NAME,
      byMoveOnly: true,
      required: true,
      sortable: true,
    }),
    subject: text(['主题', 'Subject'], { max: 120, required: true, synonyms: ['教育主题'] }),
    kind: choice(
      ['教育形式', 'Form'],
      {
        CASE_NOTICE: ['案例通报', 'Case notice'],
        VISIT: ['参观', 'Visit'],
        FILM: ['警示片', 'Film'],
        LECTURE: ['廉政课', 'Lecture'],
        COURT: ['旁听庭审', 'Court hearing'],
      },
      {
        required: true,
        choiceSynonyms: {
          CASE_NOTICE: ['通报会', '案例通报会'],
          VISIT: ['参观警示教育基地'],
          FILM: ['观看警示片', '警示教育片'],
          LECTURE: ['廉政党课'],
        },
      },
    ),
    heldOn: date(['时间', 'Held on'], { required: true, sortable: true, synonyms: ['教育时间'] }),
    place: text(['地点', 'Place'], { max: 120 }),
    host: text(['主持人', 'Led by'], { max: NAME }),
    caseSource: text(['案例来源', 'Case'], {
      max: 120,
      hint: [
        '通报的文号或标题，有案例编组的写编组号；不写人名。',
        'Number or title of the notice, and the group of cases where there is one; no names.',
      ],
    }),
    expected: integer(['应到人数', 'Expected'], { min: 1, max: 9999 }),
    present: integer(['参加人数', 'Present'], { min: 1, max: 9999, synonyms: ['实到人数'] }),
    content: longText(['主要内容', 'What was done'], {
      max: 500,
      hint: [
        '写学了什么、提了什么要求，不记个人表态。',
        'What was shown and asked for; no personal statements.',
      ],
    }),
    fourStep: fourStep('GUIDE'),
    noCorruptionTag: noCorruptionTag(),
    approvedBy: text(['审核人', 'Approved by'], { max: NAME, byMoveOnly: true }),
    approvedOn: date(['审核日期', 'Approved on'], { byMoveOnly: true }),
  },

  states: APPROVAL_STATES,
  acceptor: levelAbove,

  moves: {
    submit,
    withdraw,
    // In this row of the matrix the level above closes: a county holds X here, not A.
    approve: { ...decided.approve, letter: 'X' },
    return: { ...decided.return, letter: 'X' },
    void: { ...decided.void, letter: 'X' },
  },

  editable: { in: ['DRAFT', 'RETURNED'] },
  number: { field: 'educationNo', pattern: 'JY-{county}-{year}-{seq:3}' },
  yearOf: 'heldOn',
  check: (row, { today }) => [
    row.heldOn > today ? fault('heldOn', 'DAY_IN_FUTURE', { today }) : null,
    row.present !== null && row.expected !== null && row.present > row.expected
      ? fault('present', 'EDUCATION_MORE_THAN_EXPECTED', { expected: row.expected })
      : null,
  ],

  title: ['subject'],
  list: ['educationNo', 'title', 'unit', 'kind', 'heldOn', 'state', 'present'],
  query: ['kind', 'heldOn'],
  search: ['educationNo', 'subject', 'caseSource', 'content'],
  dimensions: ['kind', 'fourStep', 'noCorruptionTag'],
  totals: ['expected', 'present'],
  sections: [
    {
      label: ['教育活动', 'The session'],
      fields: ['subject', 'kind', 'heldOn', 'place', 'host', 'caseSource', 'fourStep', 'noCorruptionTag'],
    },
    { label: ['参加情况', 'Attendance'], fields: ['expected', 'present', 'content'] },
    { label: ['审核', 'Approval'], fields: ['approvedBy', 'approvedOn'] },
  ],
  path: () => ['create', 'submit', 'approve'],

  sentences: educationSentences,

  workbook: {
    code: 'L24-1',
    title: ['警示教育台账', 'Ledger of warning education'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '教育编号', source: 'educationNo', optional: true },
      { heading: '单位', source: 'unit' },
      { heading: '主题', source: 'subject', synonyms: ['教育主题'] },
      { heading: '教育形式', source: 'kind' },
      { heading: '时间', source: 'heldOn', synonyms: ['教育时间'] },
      { heading: '地点', source: 'place', optional: true },
      { heading: '主持人', source: 'host', optional: true },
      { heading: '案例来源', source: 'caseSource', optional: true },
      { heading: '应到人数', source: 'expected', optional: true },
      { heading: '参加人数', source: 'present', optional: true, synonyms: ['实到人数'] },
      { heading: '主要内容', source: 'content', optional: true },
      { heading: '四步曲', source: 'fourStep', optional: true },
      { heading: '三不腐', source: 'noCorruptionTag', optional: true },
      { heading: '审核人', source: 'approvedBy', mode: 'compare', move: 'approve', optional: true },
      { heading: '审核日期', source: 'approvedOn', mode: 'compare', move: 'approve', optional: true },
    ],
    key: ['unit', 'heldOn', 'subject'],
    history: (said) => ({ state: 'APPROVED', values: { approvedOn: said['approvedOn'] ?? said['heldOn'] } }),
  },
});
