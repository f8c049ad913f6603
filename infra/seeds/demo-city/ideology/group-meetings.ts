import { addDays, type LocalDate } from '@luze/domain';
import { workdayFrom } from '../../work-calendar.ts';
import { type Act, inOrder, secretaryOf, story } from '../prevention/tell.ts';
import { diceOf } from '../random.ts';
import type { PastRecord, Story } from '../stories.ts';
import {
  CITY_GROUP,
  CITY_PARTY,
  fromOldBook,
  type GroupRecord,
  isTold,
  leaderOf,
  PARTY_GROUPS,
} from './party-groups.ts';

type Half = 'H1' | 'H2';
type Topic = 'IDEOLOGY' | 'STRICT_GOVERNANCE' | 'SAFETY';

/** What a party group took up by itself: the item, what it decided, who sees to it. */
interface TopicText {
  readonly subject: string;
  readonly decisions: string;
  readonly ownerName: string;
}

const TOPICS: Readonly<Record<Topic, TopicText>> = {
  IDEOLOGY: {
    subject: '研究意识形态工作责任制落实情况',
    decisions: '明确网站、公众号发布三审责任；安排地图审核自查。',
    ownerName: '办公室主任',
  },
  STRICT_GOVERNANCE: {
    subject: '研究全面从严治党主体责任落实情况',
    decisions: '下达班子成员责任清单；安排重点岗位廉政谈话。',
    ownerName: '机关党委书记',
  },
  SAFETY: {
    subject: '研究汛期地质灾害防治和矿山安全',
    decisions: '局领导分片包保隐患点；矿山逐一检查。',
    ownerName: '分管副局长',
  },
};

/** Reviews a group owed and did not hold. */
const WITHOUT_REVIEW: readonly string[] = ['SZ H2 IDEOLOGY', 'SZ H2 STRICT_GOVERNANCE'];
const REVIEWED: readonly Topic[] = ['IDEOLOGY', 'STRICT_GOVERNANCE'];

interface Meeting {
  readonly kind: 'REGULAR' | 'DEMOCRATIC_LIFE';
  readonly half: Half;
  readonly day: LocalDate;
  readonly firstAgendaItem: string | null;
  readonly topics: readonly Topic[];
  readonly agendaItems: string;
  readonly decisionItems: string;
  readonly decisionOwners: string;
  readonly decisionsDueOn: LocalDate;
}

/** The meetings of a group's year that the ledger tells of, in the order they were held. */
function meetingsOf(unitCode: string): Meeting[] {
  const dice = diceOf(`group ${unitCode}`);
  const on = (month: string): LocalDate => workdayFrom(`2021-${month}-${dice.between(10, 18)}`);
  const reviewed = (half: Half): Topic[] =>
    REVIEWED.filter((topic) => !WITHOUT_REVIEW.includes(`${unitCode} ${half} ${topic}`));
  return [
    {
      kind: 'DEMOCRATIC_LIFE',
      half: 'H1',
      day: on('01'),
      firstAgendaItem: null,
      topics: [],
      agendaItems: '召开年度民主生活会；通报整改方案',
      decisionItems: '班子整改方案报市局；整改进展每季度通报一次',
      decisionOwners: '机关党委书记',
      decisionsDueOn: '2021-03-31',
    },
    {
      kind: 'REGULAR',
      half: 'H1',
      day: on('05'),
      firstAgendaItem: '学习关于全面从严治党的重要论述',
      topics: [...reviewed('H1'), 'SAFETY'],
      agendaItems: '研究上半年党建重点任务；研究资金安排',
      decisionItems: '印发党建任务分工；压减一般性支出',
      decisionOwners: '办公室主任；财务负责人',
      decisionsDueOn: '2021-06-30',
    },
    {
      kind: 'REGULAR',
      half: 'H2',
      day: on('11'),
      firstAgendaItem: '学习党的十九届六中全会精神',
      topics: reviewed('H2'),
      agendaItems: '研究年度考核；研究明年重点工作',
      decisionItems: '开展年度考核；起草明年工作要点',
      decisionOwners: '人事负责人；办公室主任',
      decisionsDueOn: '2022-01-20',
    },
  ];
}

const submittedAfter = (day: LocalDate): LocalDate => workdayFrom(addDays(day, 4));

function meetingRecord(unitCode: string, meeting: Meeting): GroupRecord {
  const { day, half: _half, topics: _topics, ...said } = meeting;
  return {
    unitCode,
    day,
    input: {
      ...said,
      heldOn: day,
      place: '局党组会议室',
      hostName: leaderOf(unitCode),
      recorderName: '办公室文书',
      attendees: '党组班子成员全体出席',
    },
    submittedOn: submittedAfter(day),
  };
}

/** The number the meeting in that place of a group's year was given. */
const numberAt = (unitCode: string, at: number): string =>
  `DZ-${unitCode}-2021-${String(at + 1).padStart(3, '0')}`;

const reviewRecords = (unitCode: string): GroupRecord[] =>
  meetingsOf(unitCode).flatMap(({ day, topics }, at) =>
    topics.map((topic) => ({
      unitCode,
      day,
      input: {
        topic,
        heldOn: day,
        meetingNo: numberAt(unitCode, at),
        ...TOPICS[topic],
        decisionDueOn: addDays(day, 30),
      },
      submittedOn: submittedAfter(day),
    })),
  );

const told = (recordsOf: (code: string) => GroupRecord[], actsOf: (one: GroupRecord) => Act[]): Story[] =>
  inOrder(
    PARTY_GROUPS.filter(isTold)
      .flatMap(recordsOf)
      .map((one) =>
        story(
          `${one.unitCode} ${one.input['topic'] ?? one.input['kind']} ${one.day}`,
          one.unitCode,
          [one.day, secretaryOf(one.unitCode), one.input],
          actsOf(one),
        ),
      ),
  );
const past = (recordsOf: (code: string) => GroupRecord[]): PastRecord[] =>
  [...PARTY_GROUPS, CITY_GROUP]
    .filter((code) => !isTold(code))
    .flatMap(recordsOf)
    .map(fromOldBook);

const meetingRecords = (unitCode: string): GroupRecord[] =>
  meetingsOf(unitCode).map((meeting) => meetingRecord(unitCode, meeting));

/** The meetings of 石栈县's party group; what it decided by the summer was carried out. */
export const demoGroupMeetings = (): Story[] =>
  told(meetingRecords, ({ unitCode, submittedOn, input }) => {
    const owner = secretaryOf(unitCode);
    const due = String(input['decisionsDueOn']);
    const finish = (no: number): Act => [
      due,
      owner,
      'finishDecision',
      { no, doneOn: workdayFrom(addDays(due, -5)), doneNote: '已完成。' },
    ];
    return [
      [submittedOn, owner, 'submit'],
      [addDays(submittedOn, 3), CITY_PARTY, 'confirm', { opinion: '同意。' }],
      ...(due < '2021-07-01' ? [finish(1), finish(2)] : []),
    ];
  });

/** The meetings of the other counties' party groups and of the city's, from their old books. */
export const demoPastGroupMeetings = (): PastRecord[] => past(meetingRecords);

/** What 石栈县's party group took up by itself: in the first half of the year alone. */
export const demoTopicReviews = (): Story[] =>
  told(reviewRecords, ({ unitCode, submittedOn }) => [
    [submittedOn, secretaryOf(unitCode), 'submit'],
    [addDays(submittedOn, 3), CITY_PARTY, 'approve', { opinion: '同意。' }],
  ]);

/** What the other party groups took up by themselves, from their old books. */
export const demoPastTopicReviews = (): PastRecord[] => past(reviewRecords);
