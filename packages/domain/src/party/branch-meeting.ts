// Longer than 300 lines because a ledger is one definition, read from top to bottom: fields, moves, light, workbook.
import { fault } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, flag, integer, longText, text } from '../ledger/field.ts';
import {
  heldToCome,
  MEETING_COUNTS,
  MEETING_EDITABLE,
  MEETING_STATES,
  meetingFaults,
  meetingFromBefore,
  meetingMoves,
  recordLight,
  recordParameters,
} from '../workflow/meeting.ts';
import { branchMeetingSentences, MEETING_TYPES } from './branch-meeting-words.ts';
import {
  type Absence,
  absenceFault,
  appraisalFaults,
  attendanceFault,
  fewAtVote,
  kindFaults,
  timeFaults,
} from './meeting-rules.ts';
import { MOST_CELLS } from './party-branch-words.ts';

const NAME = 40;
const MANY = 9999;

const count = (zh: string, en: string) => integer([zh, en], { min: 0, max: MANY });

/** 支部会议: 三会一课, 主题党日, 组织生活会 and 民主评议党员, as the branch's record book keeps them. */
export const branchMeeting = defineLedger({
  name: 'BranchMeeting',
  plural: 'branchMeetings',
  table: 'branch_meeting',
  area: 'party',
  label: ['支部会议', 'Branch meeting'],
  createLabel: ['登记会议', 'Enter a meeting'],

  fields: {
    meetingNo: text(['会议编号', 'Meeting no.'], {
      max: NAME,
      byMoveOnly: true,
      required: true,
      sortable: true,
    }),
    type: choice(['会议类型', 'Type'], MEETING_TYPES, {
      required: true,
      choiceSynonyms: {
        MEMBER_ASSEMBLY: ['党员大会'],
        COMMITTEE: ['支委会'],
        CELL: ['小组会', '党小组会议'],
        APPRAISAL: ['民主评议'],
      },
    }),
    alsoAssembly: flag(['兼党员大会', 'Also an assembly'], { decision: true }),
    alsoLecture: flag(['兼党课', 'Also a lecture'], { decision: true }),
    alsoThemeDay: flag(['兼主题党日', 'Also a theme day'], { decision: true }),
    alsoAppraisal: flag(['兼民主评议', 'Also an appraisal'], { decision: true }),
    cellNo: integer(['党小组', 'Cell'], {
      min: 1,
      max: MOST_CELLS,
      hint: ['党小组会填第几小组。', 'For a cell’s meeting: which one.'],
    }),
    heldOn: date(['召开日期', 'Held on'], {
      required: true,
      sortable: true,
      synonyms: ['会议时间', '时间', '开始时间'],
    }),
    startsAt: text(['开始时刻', 'From'], { max: 5, hint: ['如 14:30', 'Such as 14:30'] }),
    endsAt: text(['结束时刻', 'To'], { max: 5 }),
    makesUpFor: date(['补开所属时段', 'Makes up for'], {
      hint: [
        '补开以前月份、季度的会议，填那个时段中的任意一天。',
        'Where it makes up for an earlier month or quarter: any day of that.',
      ],
    }),
    place: text(['地点', 'Place'], { max: 120 }),
    hostName: text(['主持人', 'Chaired by'], { max: NAME }),
    recorderName: text(['记录人', 'Recorded by'], { max: NAME }),
    lecturerName: text(['授课人', 'Lecturer'], { max: NAME }),
    lecturerIsKeyMinority: flag(['领导干部讲党课', 'Lecture by a leader'], {
      decision: true,
      hint: [
        '区县局党组书记等领导干部到支部讲的，计入本局书记讲党课。',
        'Where a leader of the bureau gives it: it counts for the lecture the secretary owes.',
      ],
    }),
    expected: count('应到人数', 'Expected'),
    present: integer(['实到人数', 'Present'], {
      min: 0,
      max: MANY,
      hint: ['填了实到人数即为已召开。', 'With these the meeting counts as held.'],
    }),
    absent: count('缺席人数', 'Absent'),
    onLeave: count('请假人数', 'On leave'),
    absentTrip: count('其中出差', 'Away on duty'),
    absentSick: count('其中病假', 'Sick'),
    absentDuty: count('其中值班', 'On watch'),
    absentOther: count('其中其他', 'Other reasons'),
    topic: text(['会议主题', 'Topic'], { max: 120, synonyms: ['主题', '议题'] }),
    agenda: longText(['议程', 'Agenda'], { max: 1000 }),
    summary: longText(['主要内容', 'What was discussed'], {
      once: true,
      max: 2000,
      hint: ['写讨论和决定了什么，不记个人观点。', 'What was discussed and decided, not who thinks what.'],
    }),
    resolutions: longText(['议定事项', 'Resolutions'], { once: true, max: 1000 }),
    followUp: longText(['落实情况', 'What became of them'], { once: true, max: 1000 }),
    leadersExpected: count('应参加领导干部', 'Leaders expected'),
    leadersAttended: count('实参加领导干部', 'Leaders who came'),
    leaders: text(['领导干部参加情况', 'Which leaders came'], { once: true, max: 200 }),
    appraisedMembers: integer(['参加评议正式党员', 'Full members appraised'], { min: 1, max: MANY }),
    excellent: count('优秀', 'Excellent'),
    qualified: count('合格', 'Qualified'),
    basicallyQualified: count('基本合格', 'Basically qualified'),
    unqualified: count('不合格', 'Not qualified'),
    submittedOn: date(['上报时间', 'Submitted on'], { byMoveOnly: true }),
    confirmedOn: date(['确认时间', 'Confirmed on'], { byMoveOnly: true }),
  },

  states: MEETING_STATES,
  // A meeting is mostly entered once it has been held.
  births: { states: ['PLANNED', 'HELD'], stateOf: ({ present }) => (present === null ? 'PLANNED' : 'HELD') },
  unitLevels: ['BRANCH'],
  acceptor: () => 'COUNTY',

  moves: meetingMoves({
    hold: { needs: ['expected', 'present'], takes: ['place', 'absent', 'onLeave'] },
    submit: {
      needs: [
        'place',
        'hostName',
        'recorderName',
        'expected',
        'present',
        'absent',
        'onLeave',
        'topic',
        'summary',
        { when: { type: 'CELL' }, fields: ['cellNo'] },
        { when: { type: 'PARTY_LECTURE' }, fields: ['lecturerName'] },
        { when: { alsoLecture: true }, fields: ['lecturerName'] },
        { when: { type: 'APPRAISAL' }, fields: ['appraisedMembers'] },
        { when: { alsoAppraisal: true }, fields: ['appraisedMembers'] },
      ],
      takes: [
        'absentTrip',
        'absentSick',
        'absentDuty',
        'absentOther',
        'excellent',
        'qualified',
        'basicallyQualified',
        'unqualified',
      ],
      check: (after: Absence & { readonly heldOn: string }) =>
        [attendanceFault(after), absenceFault(after)].filter((found) => found !== null),
    },
    reopenLetter: 'O',
  }),

  editable: { in: MEETING_EDITABLE, only: { type: ['PLANNED', 'HELD'] } },
  number: { field: 'meetingNo', pattern: 'HY-{county}-{year}-{seq:4}' },
  yearOf: 'heldOn',
  fulfils: {
    states: MEETING_COUNTS,
    on: 'heldOn',
    from: 'submittedOn',
    makesUpFor: 'makesUpFor',
    subjectNo: 'cellNo',
    kinds: {
      MEMBER_ASSEMBLY: [{ type: 'MEMBER_ASSEMBLY' }, { alsoAssembly: true }],
      COMMITTEE: [{ type: 'COMMITTEE' }],
      CELL: [{ type: 'CELL' }],
      PARTY_LECTURE: [{ type: 'PARTY_LECTURE' }, { alsoLecture: true }],
      THEME_DAY: [{ type: 'THEME_DAY' }, { alsoThemeDay: true }],
      ORG_LIFE: [{ type: 'ORG_LIFE' }],
      APPRAISAL: [{ type: 'APPRAISAL' }, { alsoAppraisal: true }],
    },
    kindsAbove: {
      SECRETARY_LECTURE: [
        { type: 'PARTY_LECTURE', lecturerIsKeyMinority: true },
        { alsoLecture: true, lecturerIsKeyMinority: true },
      ],
    },
  },
  light: recordLight('branchMeeting'),
  check: (row, { today }) => [
    row.present === null ? null : heldToCome(row.heldOn, today),
    ...timeFaults(row),
    ...kindFaults(row),
    ...meetingFaults(row),
    row.absent === null || row.onLeave === null ? null : attendanceFault(row),
    ...appraisalFaults(row),
    row.leadersAttended !== null && row.leadersAttended > (row.leadersExpected ?? MANY)
      ? fault('leadersAttended', 'MEETING_MORE_LEADERS')
      : null,
  ],
  advises: (row) => [fewAtVote(row)],

  title: ['topic'],
  list: ['meetingNo', 'title', 'unit', 'type', 'heldOn', 'present', 'state', 'light'],
  query: ['type', 'heldOn', 'lecturerIsKeyMinority'],
  search: ['meetingNo', 'topic', 'hostName', 'place'],
  dimensions: ['type', 'alsoAssembly', 'alsoLecture', 'lecturerIsKeyMinority'],
  totals: ['expected', 'present', 'leadersExpected', 'leadersAttended'],
  sections: [
    {
      label: ['会议', 'Meeting'],
      fields: [
        'type',
        'cellNo',
        'alsoAssembly',
        'alsoLecture',
        'alsoThemeDay',
        'alsoAppraisal',
        'topic',
        'heldOn',
        'startsAt',
        'endsAt',
        'makesUpFor',
        'place',
        'hostName',
        'recorderName',
        'lecturerName',
        'lecturerIsKeyMinority',
      ],
    },
    {
      label: ['到会', 'Attendance'],
      fields: [
        'expected',
        'present',
        'absent',
        'onLeave',
        'absentTrip',
        'absentSick',
        'absentDuty',
        'absentOther',
        'leadersExpected',
        'leadersAttended',
        'leaders',
      ],
    },
    { label: ['内容', 'Content'], fields: ['agenda', 'summary', 'resolutions', 'followUp'] },
    {
      label: ['评议结果', 'Appraisal'],
      fields: ['appraisedMembers', 'excellent', 'qualified', 'basicallyQualified', 'unqualified'],
    },
    { label: ['上报和确认', 'Submission'], fields: ['submittedOn', 'confirmedOn'] },
  ],
  path: () => ['create', 'hold', 'submit', 'confirm'],

  sentences: branchMeetingSentences,
  parameters: recordParameters('branchMeeting', { zh: '支部会议', en: 'branch meeting' }),

  workbook: {
    code: 'L02',
    title: ['三会一课(组织生活)台账', 'Ledger of branch meetings'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '区县', source: 'county', synonyms: ['单位', '填报单位'] },
      { heading: '党支部', source: 'unit', synonyms: ['党支部名称', '支部名称'] },
      {
        heading: '会议类型',
        source: 'type',
        also: {
          MEMBER_ASSEMBLY: 'alsoAssembly',
          PARTY_LECTURE: 'alsoLecture',
          THEME_DAY: 'alsoThemeDay',
          APPRAISAL: 'alsoAppraisal',
        },
      },
      { heading: '党小组', source: 'cellNo', optional: true },
      { heading: '会议主题', source: 'topic', optional: true },
      { heading: '开始时间', source: 'heldOn', time: 'startsAt', synonyms: ['召开日期', '会议时间'] },
      {
        heading: '结束时间',
        source: 'endsAt',
        behindDay: 'heldOn',
        synonyms: ['结束时刻'],
        optional: true,
      },
      { heading: '地点', source: 'place', optional: true },
      { heading: '主持人', source: 'hostName', optional: true },
      { heading: '记录人', source: 'recorderName', optional: true },
      { heading: '授课人', source: 'lecturerName', optional: true },
      { heading: '应到人数', source: 'expected', optional: true },
      { heading: '实到人数', source: 'present', optional: true },
      { heading: '缺席人数', source: 'absent', optional: true },
      { heading: '请假人数', source: 'onLeave', optional: true },
      { heading: '其中出差', source: 'absentTrip', optional: true },
      { heading: '其中病假', source: 'absentSick', optional: true },
      { heading: '其中值班', source: 'absentDuty', optional: true },
      { heading: '其中其他', source: 'absentOther', optional: true },
      { heading: '主要内容', source: 'summary', optional: true },
      { heading: '议定事项', source: 'resolutions', optional: true },
      { heading: '落实情况', source: 'followUp', optional: true },
      { heading: '领导干部参加情况', source: 'leaders', optional: true },
      { heading: '参加评议正式党员', source: 'appraisedMembers', optional: true },
      { heading: '优秀', source: 'excellent', optional: true },
      { heading: '合格', source: 'qualified', optional: true },
      { heading: '基本合格', source: 'basicallyQualified', optional: true },
      { heading: '不合格', source: 'unqualified', optional: true },
      { heading: '上报时间', source: 'submittedOn', mode: 'compare', move: 'submit', optional: true },
    ],
    key: ['unit', 'type', 'heldOn', 'cellNo'],
    history: meetingFromBefore,
  },
});
