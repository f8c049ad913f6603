import { fault } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, integer, longText, text } from '../ledger/field.ts';
import { levelAbove } from '../workflow/approval.ts';
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
import { attendedFaults, leaveAndMakeUp, quarterInWords } from './study-attendance.ts';

const NAME = 40;
const MANY = 999;

/**
 * 理论学习中心组学习: the theory study of a party group, once a quarter at least as collective study (《中国共产党党委（党组）
 * 理论学习中心组学习规则》第九条). What was studied and who came, as counts; never what somebody said.
 */
export const studyGroupSession = defineLedger({
  name: 'StudyGroupSession',
  plural: 'studyGroupSessions',
  table: 'study_group_session',
  area: 'ideology',
  label: ['中心组学习', 'Study group session'],
  createLabel: ['登记中心组学习', 'Enter a session'],

  fields: {
    sessionNo: text(['学习编号', 'Session no.'], {
      max: NAME,
      byMoveOnly: true,
      required: true,
      sortable: true,
    }),
    form: choice(
      ['学习形式', 'Form'],
      {
        COLLECTIVE: ['集体学习研讨', 'Collective study'],
        LECTURE: ['专题辅导', 'Lecture'],
        READING: ['自学', 'Reading'],
      },
      {
        required: true,
        choiceSynonyms: {
          COLLECTIVE: ['集体学习', '集中学习研讨', '集体研讨'],
          LECTURE: ['辅导报告', '专题讲座'],
          READING: ['个人自学'],
        },
      },
    ),
    topic: text(['学习主题', 'Topic'], { max: 120, required: true, synonyms: ['主题', '学习内容'] }),
    planTopic: text(['年度计划专题', 'Topic of the year’s plan'], {
      max: 120,
      hint: [
        '对应本单位本年度学习计划中的哪个专题；计划外的写“计划外”。',
        'Which topic of the unit’s plan for the year it was; say so where it was none.',
      ],
    }),
    heldOn: date(['学习时间', 'Held on'], { required: true, sortable: true, synonyms: ['学习日期'] }),
    makesUpFor: date(['补学所属季度', 'Makes up for'], {
      hint: [
        '补以前季度的学习，填那个季度中的任意一天。',
        'Where it makes up for an earlier quarter: any day of that.',
      ],
    }),
    place: text(['地点', 'Place'], { max: 120 }),
    hostName: text(['主持人', 'Chaired by'], { max: NAME }),
    recorderName: text(['学习秘书', 'Study secretary'], { max: NAME, synonyms: ['记录人'] }),
    expected: integer(['应到', 'Expected'], { min: 1, max: MANY, synonyms: ['应到人数'] }),
    present: integer(['实到', 'Present'], {
      min: 0,
      max: MANY,
      synonyms: ['实到人数'],
      hint: ['填了实到人数即为已召开。', 'With these the session counts as held.'],
    }),
    absentWithLeave: integer(['请假人数', 'On leave'], { min: 0, max: MANY }),
    makeUpCount: integer(['补课人数', 'Made up later'], {
      min: 0,
      max: MANY,
      hint: [
        '未参加的人当中，已经补学并有记录的。',
        'Of those who did not come: who studied it later, on record.',
      ],
    }),
    speakers: integer(['研讨发言人数', 'Speakers'], { min: 0, max: MANY, synonyms: ['发言人数'] }),
    outputs: longText(['学习成果', 'Results'], {
      once: true,
      max: 1000,
      hint: [
        '写形成的文件、方案、调研报告等，不记个人发言和观点。',
        'Documents, plans, surveys that came of it; never who said or thinks what.',
      ],
    }),
    submittedOn: date(['备案时间', 'Filed on'], { byMoveOnly: true }),
    confirmedOn: date(['确认时间', 'Confirmed on'], { byMoveOnly: true }),
  },

  states: MEETING_STATES,
  births: { states: ['PLANNED', 'HELD'], stateOf: ({ present }) => (present === null ? 'PLANNED' : 'HELD') },
  unitLevels: ['CITY', 'COUNTY'],
  acceptor: levelAbove,

  moves: meetingMoves({
    hold: { needs: ['expected', 'present'], takes: ['place', 'absentWithLeave', 'speakers'] },
    submit: {
      needs: ['planTopic', 'hostName', 'recorderName', 'expected', 'present', 'absentWithLeave'],
      takes: ['makeUpCount', 'speakers', 'outputs'],
    },
    reopenLetter: 'A',
  }),

  editable: { in: MEETING_EDITABLE },
  number: { field: 'sessionNo', pattern: 'ZX-{county}-{year}-{seq:3}' },
  yearOf: 'heldOn',
  fulfils: {
    states: MEETING_COUNTS,
    on: 'heldOn',
    from: 'submittedOn',
    makesUpFor: 'makesUpFor',
    kinds: { COLLECTIVE_STUDY: [{ form: 'COLLECTIVE' }] },
  },
  light: recordLight('studySession'),
  check: (row, { today }) => [
    row.present === null ? null : heldToCome(row.heldOn, today),
    ...meetingFaults(row),
    ...attendedFaults(row),
    row.form === 'READING' && (row.speakers ?? 0) > 0 ? fault('speakers', 'STUDY_READ_ALONE') : null,
  ],

  title: ['topic'],
  list: ['sessionNo', 'title', 'unit', 'form', 'heldOn', 'present', 'state', 'light'],
  query: ['form', 'heldOn'],
  search: ['sessionNo', 'topic', 'planTopic', 'hostName'],
  dimensions: ['form'],
  totals: ['expected', 'present', 'absentWithLeave', 'makeUpCount', 'speakers'],
  sections: [
    {
      label: ['学习', 'The session'],
      fields: ['form', 'heldOn', 'topic', 'planTopic', 'makesUpFor', 'place', 'hostName', 'recorderName'],
    },
    {
      label: ['参加情况', 'Attendance'],
      fields: ['expected', 'present', 'absentWithLeave', 'makeUpCount', 'speakers'],
    },
    { label: ['成果', 'Results'], fields: ['outputs'] },
    { label: ['备案和确认', 'Filing'], fields: ['submittedOn', 'confirmedOn'] },
  ],
  path: () => ['create', 'hold', 'submit', 'confirm'],

  sentences: {
    STUDY_READ_ALONE: { zh: '自学没有研讨发言。', en: 'Nobody speaks where each reads alone.' },
  },
  parameters: recordParameters('studySession', { zh: '中心组学习', en: 'study group session' }),

  workbook: {
    code: 'L05',
    title: ['理论学习中心组学习台账', 'Ledger of theoretical study'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '单位', source: 'unit', synonyms: ['填报单位', '区县'] },
      { heading: '年度计划专题', source: 'planTopic', optional: true },
      { heading: '季度', source: 'quarter', mode: 'computed', optional: true, shows: quarterInWords },
      { heading: '学习时间', source: 'heldOn', synonyms: ['学习日期'] },
      { heading: '学习形式', source: 'form' },
      { heading: '学习主题', source: 'topic', synonyms: ['学习内容'] },
      { heading: '主持人', source: 'hostName', optional: true },
      { heading: '学习秘书', source: 'recorderName', optional: true, synonyms: ['记录人'] },
      { heading: '应到', source: 'expected', optional: true, synonyms: ['应到人数'] },
      { heading: '实到', source: 'present', optional: true, synonyms: ['实到人数'] },
      {
        heading: '请假及补课',
        source: 'leaveAndMakeUp',
        mode: 'computed',
        optional: true,
        shows: leaveAndMakeUp,
      },
      { heading: '请假人数', source: 'absentWithLeave', optional: true },
      { heading: '补课人数', source: 'makeUpCount', optional: true },
      { heading: '研讨发言人数', source: 'speakers', optional: true, synonyms: ['发言人数'] },
      { heading: '学习成果', source: 'outputs', optional: true },
      { heading: '备案时间', source: 'submittedOn', mode: 'compare', move: 'submit', optional: true },
    ],
    key: ['unit', 'heldOn', 'topic'],
    history: meetingFromBefore,
  },
});
