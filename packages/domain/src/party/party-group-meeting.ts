import { DUTY_AREAS } from '../discipline/duty-areas.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, integer, text } from '../ledger/field.ts';
import { levelAbove } from '../workflow/approval.ts';
import {
  heldToCome,
  MEETING_EDITABLE,
  MEETING_STATES,
  meetingFaults,
  meetingFromBefore,
  meetingMoves,
  recordLight,
  recordParameters,
} from '../workflow/meeting.ts';
import {
  agendaIn,
  DECISION,
  decisionsIn,
  doneFaults,
  IN_ONE_LINE,
  NEW_DECISION,
  shownOf,
} from './group-decisions.ts';

const NAME = 40;
const TITLE = 200;

const AGENDA = {
  title: text(['议题', 'Item'], { max: TITLE, required: true }),
  itemArea: choice(['领域', 'Area'], DUTY_AREAS),
  docRef: text(['文件依据', 'Document'], { max: TITLE }),
};

/** 党组会, 民主生活会: what a party group had on its agenda and what it decided, never what one of it said. */
export const partyGroupMeeting = defineLedger({
  name: 'PartyGroupMeeting',
  plural: 'partyGroupMeetings',
  table: 'party_group_meeting',
  area: 'party',
  label: ['党组会议', 'Party group meeting'],
  createLabel: ['登记党组会议', 'Enter a meeting'],

  fields: {
    meetingNo: text(['会议编号', 'Meeting no.'], {
      max: NAME,
      byMoveOnly: true,
      required: true,
      sortable: true,
    }),
    kind: choice(
      ['会议类型', 'Kind'],
      { REGULAR: ['党组会', 'Regular meeting'], DEMOCRATIC_LIFE: ['民主生活会', 'Democratic life'] },
      {
        required: true,
        initial: 'REGULAR',
        choiceSynonyms: { REGULAR: ['党组会议', '党委会', '党委会议'], DEMOCRATIC_LIFE: ['班子民主生活会'] },
      },
    ),
    heldOn: date(['会议时间', 'Held on'], {
      required: true,
      sortable: true,
      synonyms: ['召开时间', '会议日期'],
    }),
    place: text(['地点', 'Place'], { max: 120 }),
    hostName: text(['主持人', 'Chaired by'], { max: NAME }),
    recorderName: text(['记录人', 'Recorded by'], { max: NAME }),
    firstAgendaItem: text(['第一议题', 'First item'], {
      max: TITLE,
      hint: ['党组会必填：会议首先学习了什么。', 'For a regular meeting: what was studied first.'],
    }),
    attendees: text(['出席人员', 'Attended by'], {
      once: true,
      max: 300,
      hint: ['填了出席人员即为已召开。', 'With these the meeting counts as held.'],
    }),
    decisionCount: integer(['议定事项', 'Decisions'], {
      byMoveOnly: true,
      min: 0,
      max: 99,
      unit: ['项', 'in number'],
    }),
    doneCount: integer(['已落实', 'Carried out'], {
      byMoveOnly: true,
      min: 0,
      max: 99,
      unit: ['项', 'in number'],
    }),
    submittedOn: date(['上报时间', 'Submitted on'], { byMoveOnly: true }),
    confirmedOn: date(['确认时间', 'Confirmed on'], { byMoveOnly: true }),
  },
  asks: IN_ONE_LINE,
  children: {
    agenda: { label: ['议题', 'Agenda'], table: 'party_group_agenda', fields: AGENDA },
    decisions: { label: ['议定事项', 'Decisions'], table: 'party_group_decision', fields: DECISION },
  },
  bornChildren: (_row, input) => [
    ...agendaIn(input).map((title) => ({ name: 'agenda' as const, values: { title } })),
    ...decisionsIn(input).map((values) => ({ name: 'decisions' as const, values })),
  ],

  states: MEETING_STATES,
  births: {
    states: ['PLANNED', 'HELD'],
    stateOf: ({ attendees }) => (attendees === null ? 'PLANNED' : 'HELD'),
  },
  unitLevels: ['CITY', 'COUNTY'],
  acceptor: levelAbove,

  moves: {
    addAgendaItem: {
      label: ['增加议题', 'Add an item'],
      from: MEETING_EDITABLE,
      by: ['owner'],
      letter: 'U',
      asks: AGENDA,
      child: {
        name: 'agenda',
        values: ({ input }) =>
          Object.fromEntries(Object.keys(AGENDA).map((name) => [name, input[name] ?? null])),
      },
    },
    addDecision: {
      label: ['增加议定事项', 'Add a decision'],
      from: ['HELD', 'RETURNED'],
      by: ['owner'],
      letter: 'U',
      asks: NEW_DECISION,
      sets: ({ row }) => ({ decisionCount: (row.decisionCount ?? 0) + 1 }),
      child: {
        name: 'decisions',
        values: ({ row, input }) => ({
          no: (row.decisionCount ?? 0) + 1,
          ...Object.fromEntries(Object.keys(NEW_DECISION).map((name) => [name, input[name] ?? null])),
        }),
      },
    },
    ...meetingMoves({
      hold: { needs: ['attendees'], takes: ['place'] },
      submit: {
        needs: [
          'place',
          'hostName',
          'recorderName',
          'attendees',
          { when: { kind: 'REGULAR' }, fields: ['firstAgendaItem'] },
        ],
      },
      reopenLetter: 'A',
    }),
    finishDecision: {
      label: ['落实议定事项', 'A decision was carried out'],
      from: ['HELD', 'SUBMITTED', 'RETURNED', 'CONFIRMED'],
      by: ['owner'],
      letter: 'S',
      opinion: 'optional',
      reads: ['decisions'],
      asks: {
        no: integer(['第几项', 'Which one'], { required: true, min: 1, max: 99 }),
        doneOn: date(['完成日期', 'Done on'], { required: true }),
        doneNote: DECISION.doneNote,
      },
      check: doneFaults,
      sets: ({ row }) => ({ doneCount: (row.doneCount ?? 0) + 1 }),
      child: {
        name: 'decisions',
        where: ({ input }) => ({ no: Number(input['no']) }),
        values: ({ input }) => ({ doneOn: input['doneOn'], doneNote: input['doneNote'] ?? null }),
      },
    },
  },

  editable: { in: MEETING_EDITABLE, only: { kind: ['PLANNED', 'HELD'] } },
  number: { field: 'meetingNo', pattern: 'DZ-{county}-{year}-{seq:3}' },
  yearOf: 'heldOn',
  defaults: ({ input }) => ({ decisionCount: decisionsIn(input).length, doneCount: 0 }),
  light: recordLight('groupMeeting'),
  check: (row, { today }) => [
    row.attendees === null ? null : heldToCome(row.heldOn, today),
    ...meetingFaults({ ...row, makesUpFor: null }),
  ],

  title: ['firstAgendaItem'],
  list: ['meetingNo', 'title', 'unit', 'kind', 'heldOn', 'decisionCount', 'doneCount', 'state', 'light'],
  query: ['kind', 'heldOn'],
  search: ['meetingNo', 'firstAgendaItem', 'hostName'],
  dimensions: ['kind'],
  totals: ['decisionCount', 'doneCount'],
  sections: [
    {
      label: ['会议', 'Meeting'],
      fields: ['kind', 'heldOn', 'place', 'hostName', 'recorderName', 'attendees', 'firstAgendaItem'],
    },
    { label: ['议题和议定事项', 'Agenda and decisions'], fields: Object.keys(IN_ONE_LINE) },
    {
      label: ['上报和确认', 'Submission'],
      fields: ['decisionCount', 'doneCount', 'submittedOn', 'confirmedOn'],
    },
  ],
  path: () => ['create', 'hold', 'submit', 'confirm'],

  sentences: {
    GROUP_NO_SUCH_DECISION: { zh: '没有这一项议定事项。', en: 'There is no such decision.' },
    GROUP_DECISION_DONE: { zh: '这一项已于 {day} 落实。', en: 'This was carried out on {day}.' },
  },
  parameters: recordParameters('groupMeeting', { zh: '党组会议', en: 'party group meeting' }),

  workbook: {
    code: 'L30-1',
    title: ['党组会议台账', 'Ledger of party group meetings'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '单位', source: 'unit', synonyms: ['填报单位', '区县'] },
      { heading: '会议时间', source: 'heldOn', synonyms: ['召开时间', '会议日期'] },
      { heading: '会议类型', source: 'kind', optional: true },
      { heading: '地点', source: 'place', optional: true },
      { heading: '主持人', source: 'hostName', optional: true },
      { heading: '记录人', source: 'recorderName', optional: true },
      { heading: '出席人员', source: 'attendees', optional: true },
      { heading: '第一议题', source: 'firstAgendaItem', optional: true },
      {
        heading: '议题',
        source: 'agendaItems',
        move: 'addAgendaItem',
        optional: true,
        shows: shownOf.agenda,
      },
      {
        heading: '议定事项',
        source: 'decisionItems',
        move: 'addDecision',
        optional: true,
        shows: shownOf.decisions,
      },
      {
        heading: '责任人',
        source: 'decisionOwners',
        move: 'addDecision',
        optional: true,
        shows: shownOf.owners,
      },
      { heading: '时限', source: 'decisionsDueOn', move: 'addDecision', optional: true, shows: shownOf.due },
      {
        heading: '落实情况',
        source: 'carriedOut',
        mode: 'computed',
        optional: true,
        shows: shownOf.done,
      },
      { heading: '上报时间', source: 'submittedOn', mode: 'compare', move: 'submit', optional: true },
    ],
    key: ['unit', 'heldOn'],
    history: meetingFromBefore,
  },
});
