import { earlierOf } from '../calendar/local-date.ts';
import { fault } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { TO_LEVEL_ABOVE } from '../ledger/escalation.ts';
import { choice, date, longText, text } from '../ledger/field.ts';
import { levelAbove } from '../workflow/approval.ts';
import { VOIDING } from '../workflow/voiding.ts';
import { rectificationParameters } from './case-rectification-parameters.ts';
import { rectificationSentences } from './case-rectification-sentences.ts';
import { fourStep, noCorruptionTag } from './measures.ts';

const NAME = 40;

/** 以案促改: what a group of cases showed to be wrong in a unit, mended by it and verified one level up. */
export const caseRectification = defineLedger({
  name: 'CaseRectification',
  plural: 'caseRectifications',
  table: 'case_rectification',
  area: 'discipline',
  label: ['以案促改', 'Case rectification'],
  createLabel: ['新增整改事项', 'Add an item'],

  fields: {
    itemNo: text(['编号', 'Item no.'], { max: NAME, byMoveOnly: true, required: true, sortable: true }),
    caseGroupCode: text(['案例编组', 'Group of cases'], {
      max: NAME,
      required: true,
      hint: [
        '例如 AL-2021-02；只写编组号，不写案件编号和人名。',
        'Such as AL-2021-02: no case number, no name.',
      ],
    }),
    problem: longText(['查找问题', 'Problem'], { max: 500, required: true, synonyms: ['问题'] }),
    rootCause: choice(
      ['问题根源', 'Root cause'],
      {
        RULE_GAP: ['制度漏洞', 'Gap in the rules'],
        SUPERVISION_GAP: ['监管缺位', 'Gap in supervision'],
        EDUCATION_GAP: ['教育不足', 'Gap in education'],
        SELECTION_GAP: ['用人失察', 'Gap in selection'],
      },
      { required: true },
    ),
    measure: longText(['整改措施', 'Measures'], { max: 1000, required: true }),
    ruleRevision: text(['制度修订', 'Rule revised'], {
      max: 200,
      hint: ['因此制定或修订的制度名称。', 'Title of the rule made or revised for it.'],
    }),
    ownerName: text(['责任人', 'Person responsible'], { max: NAME, required: true }),
    fourStep: fourStep('RULES'),
    noCorruptionTag: noCorruptionTag(),
    raisedOn: date(['提出日期', 'Raised on'], { required: true }),
    dueOn: date(['时限', 'Due on'], { required: true, sortable: true, synonyms: ['整改时限'] }),
    completionNote: longText(['完成情况', 'Completion'], { max: 1000 }),
    doneOn: date(['完成日期', 'Done on'], { byMoveOnly: true }),
    verifiedBy: text(['核验人', 'Verified by'], { max: NAME, byMoveOnly: true }),
    verifiedOn: date(['核验时间', 'Verified on'], { byMoveOnly: true, sortable: true }),
  },

  states: {
    OPEN: { label: ['未完成', 'Open'] },
    DONE: { label: ['已完成', 'Done'] },
    VERIFIED: { label: ['已核验', 'Verified'], open: false },
  },
  acceptor: levelAbove,

  moves: {
    finish: {
      label: ['上报完成', 'Report done'],
      from: ['OPEN'],
      to: 'DONE',
      by: ['owner'],
      letter: 'S',
      submits: true,
      opinion: 'optional',
      needs: ['completionNote'],
      takes: ['ruleRevision'],
      sets: ({ today }) => ({ doneOn: today }),
    },
    // In this row of the matrix the level above closes: a county holds X here, not A.
    verify: {
      label: ['核验', 'Verify'],
      from: ['DONE'],
      to: 'VERIFIED',
      by: ['acceptor'],
      letter: 'X',
      approves: true,
      opinion: 'optional',
      sets: ({ actor, today }) => ({ verifiedBy: actor.name, verifiedOn: today }),
    },
    return: {
      label: ['退回', 'Return'],
      from: ['DONE'],
      to: 'OPEN',
      by: ['acceptor'],
      letter: 'X',
      approves: true,
      opinion: 'required',
      turnsDown: 'RETURN',
      sets: () => ({ doneOn: null }),
    },
    void: {
      ...VOIDING,
      from: ['OPEN', 'DONE'],
      by: ['acceptor'],
      letter: 'X',
    },
  },

  editable: { in: ['OPEN'] },
  number: { field: 'itemNo', pattern: 'YG-{county}-{year}-{seq:3}' },
  yearOf: 'dueOn',
  // Of an older sheet that says no day, an item was raised when it was due at the latest.
  defaults: ({ input, today }) => ({
    raisedOn: input.raisedOn ?? (typeof input.dueOn === 'string' ? earlierOf(today, input.dueOn) : today),
  }),
  light: {
    starts: 'raisedOn',
    due: [{ field: 'dueOn', rule: 'RULE_CASE_ITEM_DUE' }],
    warn: [{ days: 'caseItem.warnDays' }],
    toCity: [{ after: TO_LEVEL_ABOVE }],
    done: 'doneOn',
    closed: 'verifiedOn',
    verifyDays: 'caseItem.verifyDays',
  },
  check: (row, { today }) => [
    row.raisedOn > today ? fault('raisedOn', 'DAY_IN_FUTURE', { today }) : null,
    row.dueOn < row.raisedOn ? fault('dueOn', 'RECTIFICATION_DUE_BEFORE', { day: row.raisedOn }) : null,
    // This ledger is read where cases are not.
    /DC-?\d{4}/i.test(row.caseGroupCode.normalize('NFKC'))
      ? fault('caseGroupCode', 'RECTIFICATION_CASE_NO')
      : null,
  ],

  title: ['problem'],
  list: ['itemNo', 'title', 'unit', 'rootCause', 'state', 'dueOn', 'light', 'ownerName'],
  query: ['rootCause', 'dueOn'],
  search: ['itemNo', 'caseGroupCode', 'problem', 'measure'],
  dimensions: ['rootCause', 'fourStep', 'noCorruptionTag'],
  totals: [],
  sections: [
    { label: ['问题', 'Problem'], fields: ['caseGroupCode', 'problem', 'rootCause', 'raisedOn'] },
    {
      label: ['整改', 'Rectification'],
      fields: ['measure', 'ownerName', 'dueOn', 'fourStep', 'noCorruptionTag'],
    },
    {
      label: ['完成与核验', 'Completion and verification'],
      fields: ['completionNote', 'ruleRevision', 'doneOn', 'verifiedBy', 'verifiedOn'],
    },
  ],
  path: () => ['create', 'finish', 'verify'],

  sentences: rectificationSentences,
  parameters: rectificationParameters,

  workbook: {
    code: 'L24-2',
    title: ['以案促改台账', 'Ledger of case rectification'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '编号', source: 'itemNo', optional: true },
      { heading: '单位', source: 'unit' },
      { heading: '案例编组', source: 'caseGroupCode' },
      { heading: '查找问题', source: 'problem', synonyms: ['问题'] },
      { heading: '问题根源', source: 'rootCause', synonyms: ['根源'] },
      { heading: '整改措施', source: 'measure', synonyms: ['措施'] },
      { heading: '制度修订', source: 'ruleRevision', optional: true },
      { heading: '责任人', source: 'ownerName' },
      { heading: '四步曲', source: 'fourStep', optional: true },
      { heading: '三不腐', source: 'noCorruptionTag', optional: true },
      { heading: '提出日期', source: 'raisedOn', optional: true },
      { heading: '时限', source: 'dueOn', synonyms: ['整改时限', '完成时限'] },
      { heading: '完成情况', source: 'completionNote', optional: true },
      { heading: '完成日期', source: 'doneOn', mode: 'compare', move: 'finish', optional: true },
      { heading: '核验人', source: 'verifiedBy', mode: 'compare', move: 'verify', optional: true },
      { heading: '核验时间', source: 'verifiedOn', mode: 'compare', move: 'verify', optional: true },
    ],
    key: ['unit', 'caseGroupCode', 'dueOn', 'problem'],
    history: (said) =>
      said['verifiedOn'] === undefined
        ? { state: 'OPEN', values: {} }
        : { state: 'VERIFIED', values: { doneOn: said['doneOn'] ?? said['verifiedOn'] } },
  },
});
