import type { LocalDate } from '@luze/domain';
import { type Act, branchAccount, inOrder, secretaryOf, story } from '../prevention/tell.ts';
import type { PastRecord, Story } from '../stories.ts';

/** What was wrong with a branch, and what was done about it; people stand by their posts. */
interface Weakness {
  readonly marks: readonly string[];
  readonly problems: string;
  readonly plan: string;
}

const MEETINGS: Weakness = {
  marks: ['systemsIdle', 'lowSatisfaction'],
  problems: '组织生活走过场，会议记录事后补写；窗口服务群众评价偏低。',
  plan: '县局班子成员包联，每月参加一次支部组织生活；制定年度会议计划，当月记录当月上报；窗口服务实行首问负责。',
};
const TEAM: Weakness = {
  marks: ['disunity', 'lastInAssessment'],
  problems: '支部班子分工不清、遇事不商量，年度党建考核排名末位。',
  plan: '重新明确支委分工和议事规则，包联领导每季度与班子成员集体谈话；开展一次专题组织生活会。',
};
const IDLE: Weakness = {
  marks: ['systemsIdle'],
  problems: '主题党日和党员大会时开时停，党员长期不参加组织生活，支部工作无计划、无记录。',
  plan: '选派第一书记驻点半年；恢复固定党日，每月由县局党办到会督导；建立党员参加组织生活台账。',
};
const SECRETARY: Weakness = {
  marks: ['secretaryUnfit'],
  problems: '支部书记长期把精力放在业务上，党建工作交给他人代办，支部缺少主心骨。',
  plan: '对支部书记进行专题培训和跟班学习，半年后由县局党组重新研究支部书记人选。',
};

const LEADER = '县局分管党建副局长';
const OWNER = '支部书记';

interface Told extends Weakness {
  readonly unitCode: string;
  readonly suggested: LocalDate;
  readonly proposed: LocalDate;
  readonly listed: LocalDate;
  readonly planned: LocalDate;
  readonly approved: LocalDate;
  readonly started: LocalDate;
  /** Days of the monthly reports, with what was done. */
  readonly reports: readonly (readonly [day: LocalDate, text: string])[];
  /** Days of its own check, of both acceptances and of the delisting; null while it is being rectified. */
  readonly ending: readonly [self: LocalDate, county: LocalDate, city: LocalDate, delisted: LocalDate] | null;
}

/** 石栈县 works in the system: one branch was taken off the list in time, the other has missed its deadline. */
const TOLD: readonly Told[] = [
  {
    ...MEETINGS,
    unitCode: 'SZ-B14',
    suggested: '2021-02-22',
    proposed: '2021-03-01',
    listed: '2021-03-05',
    planned: '2021-03-10',
    approved: '2021-03-15',
    started: '2021-03-17',
    reports: [
      ['2021-04-28', '年度会议计划已上墙，四月主题党日由包联领导参加。'],
      ['2021-05-27', '补学两次，会议记录当日形成；窗口设置意见簿。'],
      ['2021-06-28', '召开专题组织生活会，查摆问题已逐项认领。'],
      ['2021-07-28', '组织生活正常开展，窗口评价明显好转。'],
    ],
    ending: ['2021-08-10', '2021-08-16', '2021-08-24', '2021-08-30'],
  },
  {
    ...IDLE,
    unitCode: 'SZ-B15',
    suggested: '2021-05-31',
    proposed: '2021-06-07',
    listed: '2021-06-11',
    planned: '2021-06-17',
    approved: '2021-06-22',
    started: '2021-06-24',
    reports: [
      ['2021-07-29', '固定党日恢复，第一书记到岗，建立参会台账。'],
      ['2021-08-30', '防汛期间化整为零开展学习，台账逐人登记。'],
      ['2021-09-28', '召开党员大会，补齐上半年学习。'],
      ['2021-10-28', '两名流动党员已接入线上组织生活。'],
    ],
    ending: null,
  },
];

const marked = ({ marks, problems }: Weakness) => ({
  ...Object.fromEntries(marks.map((mark) => [mark, true])),
  problems,
});

function storyOf(told: Told): Story {
  const { unitCode, plan, reports, ending } = told;
  const branch = branchAccount(unitCode);
  const county = secretaryOf('SZ');
  const acts: Act[] = [
    [told.proposed, county, 'propose', { foundBy: 'COUNTY' }],
    [told.listed, 'city.admin', 'list', { opinion: '情况属实，同意列入。' }],
    [told.planned, county, 'submitPlan', { plan, countyLeader: LEADER, ownerName: OWNER }],
    [told.approved, 'city.admin', 'approvePlan', { opinion: '措施可行，按月报送进展。' }],
    [told.started, branch, 'start'],
    ...reports.map(([day, text]): Act => [day, branch, 'report', { text }]),
    ...(ending === null
      ? []
      : ([
          [ending[0], branch, 'selfCheck', { opinion: '对照方案逐项自查，均已落实。' }],
          [ending[1], county, 'countyAccept', { opinion: '现场查看台账并测评，同意通过。' }],
          [ending[2], 'city.admin', 'accept', { acceptanceScore: 92 }],
          [ending[3], 'city.admin', 'delist', { opinion: '同意销号，转入常态管理。' }],
        ] as const)),
  ];
  return story(
    unitCode,
    unitCode,
    [told.suggested, county, { ...marked(told), suggestedOn: told.suggested }],
    acts,
  );
}

/** The weak branches of 石栈县. */
export const demoWeakBranches = (): Story[] => inOrder(TOLD.map(storyOf));

/** The other counties keep theirs in old books: listed, and taken off the list where a day says so. */
const IN_OLD_BOOKS: readonly (readonly [
  unitCode: string,
  what: Weakness,
  listed: LocalDate,
  deadline: LocalDate,
  ending: readonly [self: LocalDate, county: LocalDate, city: LocalDate, delisted: LocalDate] | null,
])[] = [
  ['QK-B09', TEAM, '2021-03-19', '2021-09-19', ['2021-08-26', '2021-09-01', '2021-09-08', '2021-09-10']],
  ['LD-B07', MEETINGS, '2021-02-26', '2021-08-26', ['2021-08-05', '2021-08-11', '2021-08-18', '2021-08-20']],
  ['LD-B11', SECRETARY, '2021-06-25', '2021-12-25', null],
  ['LS-B06', IDLE, '2021-04-12', '2021-10-12', ['2021-09-22', '2021-09-27', '2021-10-08', '2021-10-09']],
];

export const demoPastWeakBranches = (): PastRecord[] =>
  IN_OLD_BOOKS.map(([unitCode, what, listedOn, deadline, ending]) => ({
    unitCode,
    input: {
      ...marked(what),
      foundBy: 'COUNTY',
      listedOn,
      plan: what.plan,
      countyLeader: LEADER,
      ownerName: OWNER,
    },
    said: {
      deadline,
      ...(ending === null
        ? {}
        : {
            selfCheckOn: ending[0],
            countyAcceptedOn: ending[1],
            acceptedOn: ending[2],
            delistedOn: ending[3],
          }),
    },
  }));
