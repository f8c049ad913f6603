import { fault } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, longText, text } from '../ledger/field.ts';
import { VOIDING } from '../workflow/voiding.ts';
import { DUTY_AREAS } from './duty-areas.ts';
import { dutyParameters } from './duty-item-parameters.ts';
import { dutySentences } from './duty-item-sentences.ts';
import { fourStep } from './measures.ts';

const NAME = 40;

/**
 * Who verifies: a county its branches and its own deputies; the city the county's secretary, and the deputies too, for
 * in most counties nobody is left who did not report the item himself.
 */
const VERIFIER = [
  'acceptor',
  { party: 'city', when: { unitLevel: 'COUNTY', acceptorLevel: 'COUNTY' } },
] as const;

/** 责任清单条目: one thing one person answers for this year, done by him and verified one level up. */
export const dutyListItem = defineLedger({
  name: 'DutyListItem',
  plural: 'dutyListItems',
  table: 'duty_list_item',
  area: 'discipline',
  label: ['责任清单', 'Duty list item'],
  createLabel: ['新增责任条目', 'Add a duty'],

  fields: {
    itemNo: text(['编号', 'Item no.'], { max: NAME, byMoveOnly: true, required: true, sortable: true }),
    personName: text(['责任人', 'Person'], { max: NAME, required: true }),
    post: text(['职务', 'Post'], { max: NAME, required: true }),
    kind: choice(
      ['责任类别', 'Kind'],
      {
        FIRST_RESPONSIBLE: ['第一责任人', 'First responsible'],
        DUAL_DUTY: ['一岗双责', 'Two duties, one post'],
        MEMBER: ['班子成员', 'Member of the leading group'],
      },
      { required: true, decision: true },
    ),
    dutyArea: choice(['责任领域', 'Area'], DUTY_AREAS, {
      choiceSynonyms: { SAFETY: ['安全生产'], BUSINESS: ['业务工作'] },
    }),
    content: longText(['责任内容', 'Duty'], { max: 500, required: true }),
    measure: longText(['具体措施', 'Measures'], { max: 1000 }),
    fourStep: fourStep('LEAD'),
    issuedOn: date(['下达日期', 'Issued on'], { required: true }),
    dueOn: date(['完成时限', 'Due on'], { required: true, sortable: true }),
    completionNote: longText(['完成情况', 'Completion'], { max: 1000 }),
    evidenceRef: text(['佐证', 'Evidence'], {
      max: 200,
      hint: [
        '文号、会议日期等；文件作为附件上传。',
        'Document number, day of the meeting; files are attached.',
      ],
    }),
    doneOn: date(['完成日期', 'Done on'], { byMoveOnly: true }),
    verifiedBy: text(['核验人', 'Verified by'], { max: NAME, byMoveOnly: true }),
    verifiedOn: date(['核验时间', 'Verified on'], { byMoveOnly: true, sortable: true }),
  },

  states: {
    OPEN: { label: ['未完成', 'Open'] },
    DONE: { label: ['已完成', 'Done'] },
    VERIFIED: { label: ['已核验', 'Verified'], open: false },
  },
  acceptor: (row) => (row.unitLevel !== 'BRANCH' && row.kind === 'FIRST_RESPONSIBLE' ? 'CITY' : 'COUNTY'),

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
      takes: ['evidenceRef'],
      sets: ({ today }) => ({ doneOn: today }),
    },
    verify: {
      label: ['核验', 'Verify'],
      from: ['DONE'],
      to: 'VERIFIED',
      by: VERIFIER,
      letter: 'A',
      approves: true,
      opinion: 'optional',
      sets: ({ actor, today }) => ({ verifiedBy: actor.name, verifiedOn: today }),
    },
    return: {
      label: ['退回', 'Return'],
      from: ['DONE'],
      to: 'OPEN',
      by: VERIFIER,
      letter: 'A',
      approves: true,
      opinion: 'required',
      turnsDown: 'RETURN',
      sets: () => ({ doneOn: null }),
    },
    void: {
      ...VOIDING,
      from: ['OPEN', 'DONE'],
      by: VERIFIER,
      letter: 'A',
    },
  },

  editable: { in: ['OPEN'] },
  number: { field: 'itemNo', pattern: 'QD-{county}-{year}-{seq:3}' },
  yearOf: 'dueOn',
  defaults: ({ input, today }) => ({ issuedOn: input.issuedOn ?? today }),
  light: {
    starts: 'issuedOn',
    due: [{ field: 'dueOn', rule: 'RULE_DUTY_DUE' }],
    warn: [{ days: 'duty.warnDays' }],
    done: 'doneOn',
    closed: 'verifiedOn',
    verifyDays: 'duty.verifyDays',
  },
  check: (row, { today }) => [row.issuedOn > today ? fault('issuedOn', 'DAY_IN_FUTURE', { today }) : null],

  title: ['personName', 'content'],
  list: ['itemNo', 'title', 'unit', 'kind', 'state', 'dueOn', 'light', 'dutyArea'],
  query: ['kind', 'dutyArea', 'dueOn'],
  search: ['itemNo', 'personName', 'post', 'content'],
  dimensions: ['kind', 'dutyArea', 'fourStep'],
  totals: [],
  sections: [
    { label: ['责任人', 'Person'], fields: ['personName', 'post', 'kind', 'dutyArea'] },
    { label: ['责任', 'Duty'], fields: ['content', 'measure', 'fourStep', 'issuedOn', 'dueOn'] },
    {
      label: ['完成与核验', 'Completion and verification'],
      fields: ['completionNote', 'evidenceRef', 'doneOn', 'verifiedBy', 'verifiedOn'],
    },
  ],
  path: () => ['create', 'finish', 'verify'],

  sentences: dutySentences,
  parameters: dutyParameters,

  workbook: {
    code: 'L22',
    title: ['一岗双责责任清单台账', 'Ledger of duty lists'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '编号', source: 'itemNo', optional: true },
      { heading: '单位', source: 'unit', synonyms: ['责任单位'] },
      { heading: '责任人', source: 'personName', synonyms: ['姓名'] },
      { heading: '职务', source: 'post' },
      { heading: '责任类别', source: 'kind' },
      { heading: '责任领域', source: 'dutyArea', optional: true },
      { heading: '责任内容', source: 'content', synonyms: ['责任事项'] },
      { heading: '具体措施', source: 'measure', optional: true, synonyms: ['措施'] },
      { heading: '完成时限', source: 'dueOn', synonyms: ['完成期限', '时限'] },
      { heading: '完成情况', source: 'completionNote', optional: true },
      { heading: '佐证', source: 'evidenceRef', optional: true, synonyms: ['佐证材料'] },
      { heading: '核验人', source: 'verifiedBy', mode: 'compare', move: 'verify', optional: true },
      { heading: '核验时间', source: 'verifiedOn', mode: 'compare', move: 'verify', optional: true },
    ],
    key: ['unit', 'personName', 'dueOn', 'content'],
    history: (said) =>
      said['verifiedOn'] === undefined
        ? { state: 'OPEN', values: {} }
        : { state: 'VERIFIED', values: { doneOn: said['verifiedOn'] } },
  },
});
