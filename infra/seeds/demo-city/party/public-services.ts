import { addDays, type LocalDate } from '@luze/domain';
import { BUREAUS } from '../prevention/posts.ts';
import { branchAccount, inOrder, secretaryOf, story } from '../prevention/tell.ts';
import type { PastRecord, Story } from '../stories.ts';

interface Service {
  readonly title: string;
  readonly beneficiaryKind: string;
  readonly beneficiaryCount: number;
  readonly measure: string;
}

const SERVICES = [
  {
    title: '登记窗口周末延时办理',
    beneficiaryKind: 'APPLICANTS',
    beneficiaryCount: 2600,
    measure: '周六上午开窗，平时提前半小时取号，公布延时事项清单。',
  },
  {
    title: '老旧小区不动产证历史遗留问题集中化解',
    beneficiaryKind: 'TITLE_HOLDERS',
    beneficiaryCount: 840,
    measure: '一栋一策，分批公示，容缺受理后集中发证。',
  },
  {
    title: '隐患点村组避险演练全覆盖',
    beneficiaryKind: 'HAZARD_AREA',
    beneficiaryCount: 1200,
    measure: '汛前逐点演练一次，发放避险明白卡，标明撤离路线。',
  },
  {
    title: '宅基地审批上门服务',
    beneficiaryKind: 'VILLAGERS',
    beneficiaryCount: 310,
    measure: '每月两天到村受理，现场勘丈，当场告知补正内容。',
  },
  {
    title: '项目用地报批全程代办',
    beneficiaryKind: 'ENTERPRISES',
    beneficiaryCount: 45,
    measure: '一个项目一名代办员，报批进度每周告知。',
  },
] as const satisfies readonly Service[];

const OWNER = '支部书记';
const OUTCOME = '已按承诺办结，服务指南在窗口和公众号公布。';

interface Told {
  readonly unitCode: string;
  readonly service: Service;
  readonly plannedOn: LocalDate;
  readonly dueOn: LocalDate;
  /** Days it was reported done and accepted; null where that has not happened. */
  readonly doneOn: LocalDate | null;
  readonly acceptedOn: LocalDate | null;
}

/** 石栈县 works in the system: one accepted in time, one late, one that waits to be accepted, one under way and near. */
const TOLD: readonly Told[] = [
  {
    unitCode: 'SZ-B07',
    service: SERVICES[2],
    plannedOn: '2021-04-12',
    dueOn: '2021-06-30',
    doneOn: '2021-06-18',
    acceptedOn: '2021-06-25',
  },
  {
    unitCode: 'SZ-B10',
    service: SERVICES[3],
    plannedOn: '2021-05-10',
    dueOn: '2021-10-29',
    doneOn: '2021-11-12',
    acceptedOn: '2021-11-19',
  },
  {
    unitCode: 'SZ-B03',
    service: SERVICES[0],
    plannedOn: '2021-07-05',
    dueOn: '2021-12-31',
    doneOn: '2021-12-27',
    acceptedOn: null,
  },
  {
    unitCode: 'SZ-B12',
    service: SERVICES[1],
    plannedOn: '2021-09-06',
    dueOn: '2022-01-10',
    doneOn: null,
    acceptedOn: null,
  },
];

const storyOf = ({ unitCode, service, plannedOn, dueOn, doneOn, acceptedOn }: Told): Story => {
  const [branch, county] = [branchAccount(unitCode), secretaryOf('SZ')];
  return story(
    unitCode,
    unitCode,
    [plannedOn, branch, { ...service, plannedOn, dueOn, ownerName: OWNER }],
    [
      [addDays(plannedOn, 1), branch, 'submit'],
      [addDays(plannedOn, 4), county, 'approve', { opinion: '群众有需要，同意立项。' }],
      ...(doneOn === null ? [] : [[doneOn, branch, 'complete', { doneOn, outcome: OUTCOME }] as const]),
      ...(acceptedOn === null
        ? []
        : [[acceptedOn, county, 'accept', { opinion: '现场查看，群众认可。' }] as const]),
    ],
  );
};

export const demoPublicServices = (): Story[] => inOrder(TOLD.map(storyOf));

/** What the other counties undertook, from their books. */
export const demoPastPublicServices = (): PastRecord[] =>
  BUREAUS.filter(({ code }) => !['HQ', 'SZ'].includes(code)).flatMap(({ code }, county) =>
    [0, 1].map((at) => {
      const service: Service = SERVICES[(county + at * 2) % SERVICES.length] ?? SERVICES[0];
      const plannedOn = addDays('2021-04-06', county * 5 + at * 30);
      return {
        unitCode: code,
        input: {
          ...service,
          plannedOn,
          dueOn: '2021-11-30',
          ownerName: '分管副局长',
          outcome: OUTCOME,
        },
        said: {
          doneOn: addDays('2021-10-11', county * 4 + at),
          acceptedOn: addDays('2021-10-25', county * 4),
        },
      };
    }),
  );
