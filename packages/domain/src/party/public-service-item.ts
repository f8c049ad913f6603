import { possibleNames } from '../discipline/personal-names.ts';
import { fault } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, integer, longText, text } from '../ledger/field.ts';
import { APPROVAL_STATES, approvalMoves, levelAbove } from '../workflow/approval.ts';
import { publicServiceParameters, publicServiceSentences } from './public-service-words.ts';

const NAME = 40;

const { void: voiding, ...approval } = approvalMoves({ needs: ['measure', 'ownerName'] });

/**
 * 为群众办实事: a thing a unit undertakes to do for people by a day, approved above, done, and accepted by who approved
 * it. How many are served and of what kind; who they are stands nowhere.
 */
export const publicServiceItem = defineLedger({
  name: 'PublicServiceItem',
  plural: 'publicServiceItems',
  table: 'public_service_item',
  area: 'party',
  label: ['为群众办实事', 'Service to the public'],
  createLabel: ['登记实事', 'Enter an undertaking'],
  impersonal: true,

  fields: {
    itemNo: text(['实事编号', 'Item no.'], { max: NAME, byMoveOnly: true, required: true, sortable: true }),
    title: text(['实事项目', 'What is undertaken'], {
      max: 120,
      required: true,
      synonyms: ['项目名称', '事项名称', '实事名称'],
      hint: ['写办什么事，不写服务对象的姓名。', 'The matter itself; no names of those it is done for.'],
    }),
    beneficiaryKind: choice(
      ['受益群众', 'For whom'],
      {
        APPLICANTS: ['窗口办事群众', 'People at the counter'],
        TITLE_HOLDERS: ['不动产权利人', 'Holders of titles'],
        VILLAGERS: ['农村群众', 'Villagers'],
        RESIDENTS: ['城镇居民', 'Townspeople'],
        HAZARD_AREA: ['地灾隐患点群众', 'People below hazard points'],
        SPECIAL_CARE: ['老年人、残疾人等', 'The old, the disabled'],
        ENTERPRISES: ['企业和项目单位', 'Enterprises and projects'],
        STAFF: ['干部职工', 'Staff'],
        OTHER: '其他',
      },
      {
        required: true,
        choiceSynonyms: { ENTERPRISES: ['企业'], VILLAGERS: ['农民', '村民'], RESIDENTS: ['居民'] },
      },
    ),
    beneficiaryCount: integer(['受益数量', 'How many'], {
      required: true,
      min: 1,
      max: 9_999_999,
      synonyms: ['受益人数', '惠及人数'],
      hint: ['群众按人数填，企业按家数填，预计即可。', 'People, or enterprises; an estimate will do.'],
    }),
    measure: longText(['具体措施', 'How it is done'], { max: 1000, synonyms: ['办理措施', '措施'] }),
    ownerName: text(['责任人', 'Person responsible'], { max: NAME }),
    plannedOn: date(['立项日期', 'Undertaken on'], {
      required: true,
      sortable: true,
      synonyms: ['立项时间'],
    }),
    dueOn: date(['完成时限', 'Due'], { required: true, sortable: true, synonyms: ['完成期限', '办结时限'] }),
    outcome: longText(['办理成效', 'What came of it'], { max: 1000, synonyms: ['完成情况', '成效'] }),
    evidenceRef: text(['佐证材料', 'Evidence'], {
      max: 120,
      hint: [
        '材料的存放处；文件本身作为附件上传。',
        'Where the material is kept; files themselves are attached.',
      ],
    }),
    doneOn: date(['完成时间', 'Done on'], { byMoveOnly: true, sortable: true, synonyms: ['完成日期'] }),
    acceptedOn: date(['验收时间', 'Accepted on'], { byMoveOnly: true, sortable: true }),
    acceptedBy: text(['验收人', 'Accepted by'], { max: NAME, byMoveOnly: true }),
  },

  states: {
    ...APPROVAL_STATES,
    // Approved, the work begins.
    APPROVED: { label: ['已立项', 'Under way'] },
    DONE: { label: '已完成' },
    ACCEPTED: { label: ['已验收', 'Accepted'], open: false },
  },
  acceptor: levelAbove,

  moves: {
    ...approval,
    complete: {
      label: ['报告完成', 'Report done'],
      from: ['APPROVED'],
      to: 'DONE',
      by: ['owner'],
      letter: 'S',
      submits: true,
      opinion: 'optional',
      needs: ['doneOn', 'outcome'],
      takes: ['evidenceRef', 'beneficiaryCount'],
      check: ({ row, input, today }) => {
        const doneOn = String(input['doneOn']);
        if (doneOn > today) return [fault('doneOn', 'DAY_IN_FUTURE', { today })];
        return doneOn < row.plannedOn
          ? [fault('doneOn', 'PUBLIC_SERVICE_BEFORE_PLANNED', { day: row.plannedOn })]
          : [];
      },
    },
    accept: {
      label: ['验收', 'Accept'],
      from: ['DONE'],
      to: 'ACCEPTED',
      by: ['acceptor'],
      letter: 'A',
      approves: true,
      opinion: 'optional',
      sets: ({ actor, today }) => ({ acceptedOn: today, acceptedBy: actor.name }),
    },
    sendBack: {
      label: ['退回重办', 'Send back'],
      from: ['DONE'],
      to: 'APPROVED',
      by: ['acceptor'],
      letter: 'A',
      approves: true,
      opinion: 'required',
      turnsDown: 'RETURN',
      sets: () => ({ doneOn: null }),
    },
    void: { ...voiding, from: ['SUBMITTED', 'RETURNED', 'APPROVED', 'DONE', 'ACCEPTED'] },
  },

  editable: { in: ['DRAFT', 'RETURNED'] },
  number: { field: 'itemNo', pattern: 'SS-{county}-{year}-{seq:3}' },
  yearOf: 'dueOn',
  defaults: ({ input, today }) => ({ plannedOn: input['plannedOn'] ?? today }),
  light: {
    starts: 'plannedOn',
    due: [{ field: 'dueOn', rule: 'RULE_PUBLIC_SERVICE_DUE' }],
    warn: [{ days: 'publicService.warnDays' }],
    done: 'doneOn',
    closed: 'doneOn',
    verifyDays: 'publicService.verifyDays',
  },
  check: (row, { today }) => [
    row.plannedOn > today ? fault('plannedOn', 'DAY_IN_FUTURE', { today }) : null,
    row.dueOn < row.plannedOn
      ? fault('dueOn', 'PUBLIC_SERVICE_BEFORE_PLANNED', { day: row.plannedOn })
      : null,
  ],
  advises: (row) =>
    (['title', 'measure', 'outcome'] as const).map((field) => {
      const names = possibleNames(row[field] ?? '');
      return names.length > 0 ? fault(field, 'PUBLIC_SERVICE_MAY_NAME', { names: names.join('、') }) : null;
    }),

  title: ['title'],
  list: ['itemNo', 'title', 'unit', 'beneficiaryKind', 'beneficiaryCount', 'dueOn', 'light', 'state'],
  query: ['beneficiaryKind', 'dueOn', 'doneOn'],
  search: ['itemNo', 'title', 'measure', 'ownerName'],
  dimensions: ['beneficiaryKind'],
  totals: [],
  sections: [
    {
      label: ['实事项目', 'The undertaking'],
      fields: ['title', 'beneficiaryKind', 'beneficiaryCount', 'measure', 'ownerName', 'plannedOn', 'dueOn'],
    },
    { label: ['办理', 'Completion'], fields: ['outcome', 'evidenceRef', 'doneOn'], complete: true },
    { label: ['验收', 'Acceptance'], fields: ['acceptedOn', 'acceptedBy'] },
  ],
  path: () => ['create', 'submit', 'approve', 'complete', 'accept'],

  sentences: publicServiceSentences,
  parameters: publicServiceParameters,

  workbook: {
    code: 'SS',
    title: ['为群众办实事台账', 'Ledger of service to the public'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '实事编号', source: 'itemNo', optional: true },
      { heading: '区县', source: 'county', synonyms: ['填报单位'] },
      { heading: '单位', source: 'unit', synonyms: ['责任单位', '站所(支部)', '承办单位'] },
      { heading: '实事项目', source: 'title' },
      { heading: '受益群众', source: 'beneficiaryKind' },
      { heading: '受益数量', source: 'beneficiaryCount' },
      { heading: '具体措施', source: 'measure', optional: true },
      { heading: '责任人', source: 'ownerName', optional: true },
      { heading: '立项日期', source: 'plannedOn', optional: true },
      { heading: '完成时限', source: 'dueOn' },
      { heading: '办理成效', source: 'outcome', optional: true },
      { heading: '佐证材料', source: 'evidenceRef', optional: true },
      { heading: '完成时间', source: 'doneOn', mode: 'compare', move: 'complete', optional: true },
      { heading: '验收时间', source: 'acceptedOn', mode: 'compare', move: 'accept', optional: true },
    ],
    key: ['county', 'unit', 'title', 'dueOn'],
    history: (said) =>
      said['doneOn'] === undefined
        ? { state: 'APPROVED', values: {} }
        : {
            state: 'ACCEPTED',
            values: { doneOn: said['doneOn'], acceptedOn: said['acceptedOn'] ?? said['doneOn'] },
          },
  },
});
