import { fault } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, integer, longText, text } from '../ledger/field.ts';
import { VOIDING } from '../workflow/voiding.ts';
import { fourStep, noCorruptionTag } from './measures.ts';
import { talkParameters } from './talk-parameters.ts';
import { talkSentences } from './talk-sentences.ts';

const NAME = 40;

/** The unit's own people see a talk through; what a branch entered its county does, for a branch only counts talks. */
const KEEPERS = [
  { party: 'owner', when: { unitLevel: ['CITY', 'COUNTY'] } },
  { party: 'county', when: { unitLevel: 'BRANCH' } },
] as const;

/** How many people a list of names speaks of: `3人` and `甲、乙、丙` are three. */
export function peopleIn(names: string): number {
  const counted = /^\s*(\d+)\s*人?\s*$/.exec(names.normalize('NFKC'));
  if (counted !== null) return Math.max(1, Number(counted[1]));
  return Math.max(1, names.split(/[、,，;；\s]+/).filter((name) => name !== '').length);
}

const ITS_SIZE = {
  shows: ({ groupSize }: { readonly groupSize: number }) => `${groupSize} 人`,
  from: ['groupSize'],
} as const;

/**
 * 廉政谈话: who talked with whom and about what duty, never what somebody thinks. Not 诫勉, which is the first of the
 * four forms and stands in the case ledger.
 */
export const integrityTalk = defineLedger({
  name: 'IntegrityTalk',
  plural: 'integrityTalks',
  table: 'integrity_talk',
  area: 'discipline',
  label: ['廉政谈话', 'Integrity talk'],
  createLabel: ['登记谈话', 'Enter a talk'],

  fields: {
    talkNo: text(['谈话编号', 'Talk no.'], { max: NAME, byMoveOnly: true, required: true, sortable: true }),
    kind: choice(
      ['谈话类型', 'Kind'],
      {
        ROUTINE: ['例行', 'Routine'],
        PRE_APPOINTMENT: ['任前', 'Before appointment'],
        REMINDER: ['提醒', 'Reminder'],
        COLLECTIVE: ['集体', 'Collective'],
        PRE_HOLIDAY: ['节前', 'Before a holiday'],
      },
      {
        required: true,
        choiceSynonyms: {
          ROUTINE: ['例行谈话', '日常谈话'],
          PRE_APPOINTMENT: ['任前谈话', '任职谈话'],
          REMINDER: ['提醒谈话'],
          COLLECTIVE: ['集体谈话'],
          PRE_HOLIDAY: ['节前谈话'],
        },
      },
    ),
    talkedOn: date(['谈话时间', 'Held on'], { required: true, sortable: true, synonyms: ['谈话日期'] }),
    place: text(['地点', 'Place'], { max: 120 }),
    talkerName: text(['谈话人', 'Talk led by'], { max: NAME, required: true }),
    talkeeName: text(['谈话对象(或人数)', 'Talked with (or how many)'], {
      max: 200,
      required: true,
      hint: [
        '多人用顿号隔开；集体谈话可只填人数。',
        'Several names with 、 between; for a group its size will do.',
      ],
    }),
    groupSize: integer(['人数', 'People'], {
      required: true,
      min: 1,
      max: 999,
      hint: ['不填的按谈话对象计算。', 'Left empty: counted from the names.'],
    }),
    talkeePost: text(['职务', 'Post'], {
      max: 400,
      hint: [
        '多个岗位用分号隔开，用于统计重点岗位覆盖率。',
        'Several posts with ； between; key posts are counted by them.',
      ],
    }),
    recorder: text(['记录人', 'Recorder'], { max: NAME }),
    topicSummary: longText(['谈话主题', 'Topic'], {
      max: 200,
      required: true,
      hint: [
        '写谈了哪些职责和要求，不记个人思想、观点和表态。',
        'Duties and requirements talked about; never what somebody thinks, believes or declared.',
      ],
    }),
    fourStep: fourStep('GUIDE'),
    noCorruptionTag: noCorruptionTag(),
    followUpDue: date(['跟踪时限', 'Follow up by'], { sortable: true }),
    followUp: longText(['后续跟踪', 'Follow-up'], {
      max: 200,
      hint: [
        '写已落实的事项，没有要跟踪的不填。',
        'What was put in place; empty where nothing is followed up.',
      ],
    }),
    followedUpOn: date(['办结日期', 'Concluded on'], { byMoveOnly: true }),
  },

  states: {
    RECORDED: { label: ['已登记', 'Recorded'] },
    CONCLUDED: { label: ['已办结', 'Concluded'], open: false },
  },
  unitLevels: ['CITY', 'COUNTY', 'BRANCH'],
  acceptor: ({ unitLevel }) => (unitLevel === 'BRANCH' ? 'COUNTY' : unitLevel),

  moves: {
    conclude: {
      label: ['办结', 'Conclude'],
      from: ['RECORDED'],
      to: 'CONCLUDED',
      by: KEEPERS,
      letter: 'U',
      opinion: 'optional',
      takes: ['followUp'],
      sets: ({ today }) => ({ followedUpOn: today }),
      check: ({ row, input }) =>
        row.followUpDue !== null && !(input.followUp ?? row.followUp)
          ? [fault('followUp', 'TALK_FOLLOW_UP_MISSING')]
          : [],
    },
    void: {
      ...VOIDING,
      from: ['RECORDED', 'CONCLUDED'],
      by: KEEPERS,
      letter: 'U',
      sets: () => ({ followedUpOn: null }),
    },
  },

  editable: { in: ['RECORDED'] },
  number: { field: 'talkNo', pattern: 'TH-{county}-{year}-{seq:3}' },
  yearOf: 'talkedOn',
  calendar: { on: 'talkedOn' },
  defaults: ({ input }) => {
    if (typeof input.talkeeName === 'string')
      return { groupSize: input.groupSize ?? peopleIn(input.talkeeName) };
    // A group may be told by its size alone.
    return input.kind === 'COLLECTIVE' && typeof input.groupSize === 'number'
      ? { talkeeName: `${input.groupSize} 人` }
      : {};
  },
  light: {
    starts: 'talkedOn',
    due: [{ field: 'followUpDue', rule: 'RULE_TALK_FOLLOW_UP' }],
    warn: [{ days: 'talk.warnDays' }],
    done: 'followedUpOn',
    closed: 'followedUpOn',
  },
  check: (row, { today }) => [
    row.talkedOn > today ? fault('talkedOn', 'DAY_IN_FUTURE', { today }) : null,
    row.followUpDue !== null && row.followUpDue < row.talkedOn
      ? fault('followUpDue', 'TALK_FOLLOW_UP_BEFORE', { day: row.talkedOn })
      : null,
  ],
  masks: {
    talkeeName: [
      { roles: ['AUDITOR'], ...ITS_SIZE },
      { roles: ['CITY_ADMIN'], when: { unitLevel: ['COUNTY', 'BRANCH'] }, ...ITS_SIZE },
    ],
  },

  title: ['topicSummary', 'talkeePost'],
  list: ['talkNo', 'title', 'unit', 'kind', 'talkedOn', 'state', 'followUpDue', 'light'],
  query: ['kind', 'talkedOn', 'followUpDue'],
  search: ['talkNo', 'talkerName', 'talkeePost', 'topicSummary'],
  dimensions: ['kind', 'fourStep', 'noCorruptionTag'],
  totals: ['groupSize'],
  sections: [
    {
      label: ['谈话', 'The talk'],
      fields: [
        'kind',
        'talkedOn',
        'place',
        'talkerName',
        'talkeeName',
        'groupSize',
        'talkeePost',
        'recorder',
        'topicSummary',
        'fourStep',
        'noCorruptionTag',
      ],
    },
    { label: ['后续跟踪', 'Follow-up'], fields: ['followUpDue', 'followUp', 'followedUpOn'] },
  ],
  path: () => ['create', 'conclude'],

  sentences: talkSentences,
  parameters: talkParameters,

  workbook: {
    code: 'L23',
    title: ['廉政谈话台账', 'Ledger of integrity talks'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '单位', source: 'unit' },
      { heading: '谈话类型', source: 'kind' },
      { heading: '谈话时间', source: 'talkedOn', synonyms: ['谈话日期', '时间'] },
      { heading: '地点', source: 'place', optional: true, synonyms: ['谈话地点'] },
      { heading: '谈话人', source: 'talkerName' },
      { heading: '谈话对象(或人数)', source: 'talkeeName', synonyms: ['谈话对象', '人数'] },
      { heading: '职务', source: 'talkeePost', optional: true, synonyms: ['岗位'] },
      { heading: '谈话主题', source: 'topicSummary', synonyms: ['谈话内容', '主题'] },
      { heading: '后续跟踪', source: 'followUp', optional: true },
    ],
    key: ['unit', 'talkedOn', 'talkerName', 'talkeeName'],
    history: (said) => ({ state: 'CONCLUDED', values: { followedUpOn: said['talkedOn'] } }),
  },
});
