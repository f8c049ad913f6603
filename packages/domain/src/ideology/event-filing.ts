import { daysBetween } from '../calendar/local-date.ts';
import { fault } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, longText, text } from '../ledger/field.ts';
import { daysParameter } from '../rules/parameters.ts';
import { APPROVAL_STATES, approvalMoves, levelAbove } from '../workflow/approval.ts';

const NAME = 40;

const approval = approvalMoves({
  needs: ['venue', 'contentOutline'],
  approveSets: ({ actor, today }) => ({ approvedBy: actor.name, approvedOn: today }),
});

/**
 * 一会一报: a lecture, a forum, a training or an exhibition, filed and approved before it is held. Of a speaker from
 * outside it knows the unit and the title, never a name or what he thinks.
 */
export const eventFiling = defineLedger({
  name: 'EventFiling',
  plural: 'eventFilings',
  table: 'event_filing',
  area: 'ideology',
  label: ['活动报备', 'Event filing'],
  createLabel: ['报备活动', 'File an event'],
  impersonal: true,

  fields: {
    filingNo: text(['报备编号', 'Filing no.'], {
      max: NAME,
      byMoveOnly: true,
      required: true,
      sortable: true,
    }),
    title: text(['活动名称', 'Event'], { max: 120, required: true, synonyms: ['名称'] }),
    kind: choice(
      ['活动类型', 'Kind'],
      {
        LECTURE: ['讲座', 'Lecture'],
        FORUM: ['论坛', 'Forum'],
        TRAINING: ['培训', 'Training'],
        EXHIBITION: ['展览', 'Exhibition'],
      },
      { required: true, choiceSynonyms: { LECTURE: ['报告会'], FORUM: ['研讨会'], TRAINING: ['培训班'] } },
    ),
    plannedOn: date(['计划举办日期', 'Planned for'], {
      required: true,
      sortable: true,
      synonyms: ['举办时间', '计划时间'],
    }),
    venue: text(['地点', 'Venue'], { max: 120 }),
    speakerUnit: text(['主讲人单位和职务', 'Speaker’s unit and title'], {
      max: 120,
      hint: ['只写单位和职务，不写姓名和观点。', 'The unit and the title only; no name and no views.'],
    }),
    contentOutline: longText(['内容提纲', 'Outline'], {
      max: 1000,
      hint: ['写讲什么、依据什么材料。', 'What is spoken about, and from which material.'],
    }),
    filedOn: date(['报备日期', 'Filed on'], { byMoveOnly: true, sortable: true }),
    approvedBy: text(['审批人', 'Approved by'], { max: NAME, byMoveOnly: true }),
    approvedOn: date(['审批日期', 'Approved on'], { byMoveOnly: true }),
  },

  states: APPROVAL_STATES,
  unitLevels: ['CITY', 'COUNTY', 'BRANCH'],
  acceptor: levelAbove,

  moves: {
    ...approval,
    submit: {
      ...approval.submit,
      label: ['报备', 'File'],
      takes: ['plannedOn'],
      // What was filed in time and sent back has kept its day.
      sets: ({ row, today }) => ({ filedOn: row.filedOn ?? today }),
      check: ({ row, input, today, rules }) => {
        const days = rules.number('eventFiling.days');
        const plannedOn = String(input['plannedOn'] ?? row.plannedOn);
        return daysBetween(row.filedOn ?? today, plannedOn) < days
          ? [fault('plannedOn', 'EVENT_FILED_LATE', { days })]
          : [];
      },
    },
    withdraw: { ...approval.withdraw, sets: () => ({ filedOn: null }) },
  },

  editable: { in: ['DRAFT', 'RETURNED'] },
  number: { field: 'filingNo', pattern: 'BB-{county}-{year}-{seq:3}' },
  yearOf: 'plannedOn',
  closedOn: 'approvedOn',
  calendar: { on: 'plannedOn', planned: ['DRAFT', 'SUBMITTED', 'RETURNED'] },

  title: ['title'],
  list: ['filingNo', 'title', 'unit', 'kind', 'plannedOn', 'venue', 'filedOn', 'state'],
  query: ['kind', 'plannedOn', 'filedOn'],
  search: ['filingNo', 'title', 'venue', 'speakerUnit'],
  dimensions: ['kind'],
  totals: [],
  sections: [
    {
      label: ['活动', 'Event'],
      fields: ['title', 'kind', 'plannedOn', 'venue', 'speakerUnit', 'contentOutline'],
    },
    { label: ['报备和审批', 'Filing and approval'], fields: ['filedOn', 'approvedBy', 'approvedOn'] },
  ],
  path: () => ['create', 'submit', 'approve'],

  sentences: {
    EVENT_FILED_LATE: {
      zh: '一会一报：至少提前 {days} 日报备，请改期或取消。',
      en: 'An event is filed at least {days} days ahead: move it, or call it off.',
    },
  },
  parameters: [
    daysParameter(
      'eventFiling.days',
      3,
      { zh: '活动提前报备天数', en: 'Days an event is filed ahead' },
      {
        zh: '各地哲学社会科学报告会、研讨会、讲座、论坛“一会一报”管理办法的通行做法，可由市局调整',
        en: 'Usual practice of local rules on filing lectures and forums; the city bureau may change it',
      },
    ),
  ],

  workbook: {
    code: 'BB',
    title: ['活动报备台账', 'Ledger of event filings'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '报备编号', source: 'filingNo', optional: true },
      { heading: '单位', source: 'unit', synonyms: ['主办单位'] },
      { heading: '活动名称', source: 'title' },
      { heading: '活动类型', source: 'kind' },
      { heading: '计划举办日期', source: 'plannedOn', synonyms: ['举办时间'] },
      { heading: '地点', source: 'venue', optional: true },
      { heading: '主讲人单位和职务', source: 'speakerUnit', optional: true },
      { heading: '内容提纲', source: 'contentOutline', optional: true },
      { heading: '报备日期', source: 'filedOn', mode: 'compare', move: 'submit', optional: true },
      { heading: '审批人', source: 'approvedBy', mode: 'compare', move: 'approve', optional: true },
      { heading: '审批日期', source: 'approvedOn', mode: 'compare', move: 'approve', optional: true },
    ],
    key: ['unit', 'plannedOn', 'title'],
    history: (said) => ({
      state: 'APPROVED',
      values: {
        filedOn: said['filedOn'] ?? null,
        approvedBy: said['approvedBy'] ?? null,
        approvedOn: said['approvedOn'] ?? said['plannedOn'],
      },
    }),
  },
});
