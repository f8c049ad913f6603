import { addDays, type LocalDate } from '@luze/domain';
import { workdayFrom } from '../../work-calendar.ts';
import { BUREAUS } from '../prevention/posts.ts';
import { branchAccount, inOrder, secretaryOf, story } from '../prevention/tell.ts';
import type { PastRecord, Story } from '../stories.ts';
import { BUREAU_CHANNELS } from './channels.ts';

const COUNTIES = BUREAUS.map(({ code }) => code).filter((code) => code !== 'HQ');

/** Days through the demo year, as many as asked for, each on a working day. */
const throughYear = (count: number, shift: number): LocalDate[] =>
  Array.from({ length: count }, (_, at) =>
    workdayFrom(addDays('2021-01-18', Math.floor((at * 320) / count) + shift)),
  );

const EVENTS = [
  ['LECTURE', '耕地保护法律法规专题讲座', '省自然资源厅法规处处长', '讲解土地管理法实施条例和典型案例。'],
  ['TRAINING', '地质灾害群测群防培训班', '市地质环境监测站站长', '讲监测方法、预警信号和撤离组织。'],
  ['EXHIBITION', '测绘法宣传日版图意识展览', '市局测绘管理科科长', '展示规范使用地图的知识和正反案例。'],
  ['FORUM', '村庄规划编制研讨会', '市规划设计院总规划师', '交流村庄规划编制要点和公众参与做法。'],
] as const;

const eventInput = (at: number, plannedOn: LocalDate): Story['input'] => {
  const [kind, title, speakerUnit, contentOutline] = EVENTS[at % EVENTS.length] ?? EVENTS[0];
  return { kind, title, speakerUnit, contentOutline, plannedOn, venue: '机关三楼会议室' };
};

/** A station's training approved by its county, and a county's lecture that waits for the city. */
export const demoEvents = (): Story[] =>
  inOrder([
    story(
      'SZ-B07 training',
      'SZ-B07',
      ['2021-11-03', branchAccount('SZ-B07'), { ...eventInput(1, '2021-11-18'), venue: '所内会议室' }],
      [
        ['2021-11-04', branchAccount('SZ-B07'), 'submit'],
        ['2021-11-08', secretaryOf('SZ'), 'approve'],
      ],
    ),
    story(
      'WX lecture',
      'WX',
      ['2021-12-15', secretaryOf('WX'), eventInput(0, '2022-01-12')],
      [['2021-12-16', secretaryOf('WX'), 'submit']],
    ),
  ]);

/** Events of the year, from the books of the counties. */
export const demoPastEvents = (): PastRecord[] =>
  COUNTIES.flatMap((unitCode, county) =>
    throughYear(4, county * 3).map((plannedOn, at) => ({
      unitCode,
      input: eventInput(at + county, plannedOn),
      said: {
        filedOn: workdayFrom(addDays(plannedOn, -12)),
        approvedOn: workdayFrom(addDays(plannedOn, -7)),
      },
    })),
  );

const PIECES = [
  ['FARMLAND', '把田长制落到田间地头', 'COMMITMENT'],
  ['REGISTRATION', '不动产登记“一窗通办”见成效', 'EFFICIENCY'],
  ['GEOHAZARD', '雨夜转移：群测群防的一次实战', 'COMMITMENT'],
  ['ECOLOGY', '废弃矿山披新绿', 'DRIVE'],
  ['PLANNING', '一张蓝图绘到底', 'DRIVE'],
  ['SURVEYING', '规范使用地图，一点都不能错', 'EFFICIENCY'],
  ['PARTY', '支部建在一线上', 'COMMITMENT'],
  ['MINING', '阳光下的矿业权出让', 'INTEGRITY'],
] as const;
const OUTLETS = [
  ['COUNTY', 'WECHAT_OFFICIAL', null],
  ['COUNTY', 'WEBSITE', null],
  ['CITY', 'PRESS', '岭川日报'],
  ['COUNTY', 'WECHAT_OFFICIAL', null],
  ['PROVINCE', 'PRESS', '省自然资源报'],
  ['CITY', 'PRESS', '岭川日报'],
  ['NATIONAL', 'PRESS', '国家级行业报'],
  ['COUNTY', 'BULLETIN_BOARD', null],
] as const;

/** Publicity of the year, from the books of the counties; every other county has a piece less of the highest level. */
export const demoPastPublicity = (): PastRecord[] =>
  COUNTIES.flatMap((unitCode, county) => {
    const own = BUREAU_CHANNELS.filter((channel) => channel.unitCode === unitCode);
    return throughYear(PIECES.length, county * 2).map((publishedOn, at) => {
      const [theme, title, spiritTag] = PIECES[at] ?? PIECES[0];
      const [level, outlet, name] = OUTLETS[at === 6 && county % 2 === 1 ? 2 : at] ?? OUTLETS[0];
      const outletName = name ?? own.find(({ type }) => type === outlet)?.name;
      return {
        unitCode,
        input: { title, theme, spiritTag, level, outlet, outletName, publishedOn },
        said: {},
      };
    });
  });

const CONCERNS = [
  ['REGISTRATION', 'HOTLINE', '登记大厅周末能否办理', '在公众号公布周末延时服务安排。'],
  ['GEOHAZARD', 'HOTLINE', '隐患点撤离路线在哪里查', '在宣传栏和公众号公布路线图和负责岗位。'],
  ['PLANNING', 'MAYOR_MAILBOX', '片区规划何时公示', '在门户网站发布公示时间和查阅办法。'],
  ['MINING', 'MEDIA', '采石场粉尘治理进展', '公布检查结果和整改时限，邀请媒体到现场。'],
] as const;

/** Concerns of the year, from the books of the counties; one of 澜沙县 was answered late. */
export const demoPastConcerns = (): PastRecord[] =>
  COUNTIES.flatMap((unitCode, county) =>
    throughYear(CONCERNS.length, county * 4).map((receivedOn, at) => {
      const [petitionCategory, source, topic, response] = CONCERNS[at] ?? CONCERNS[0];
      const responseDueOn = addDays(receivedOn, 7);
      const isLate = unitCode === 'LS' && at === 3;
      return {
        unitCode,
        input: { petitionCategory, source, topic, response, receivedOn, responseDueOn },
        said: { respondedOn: addDays(responseDueOn, isLate ? 2 : -3) },
      };
    }),
  );

/** One concern of the last days of the year that still waits for its answer. */
export const demoConcerns = (): Story[] => [
  story(
    'LD concern',
    'LD',
    [
      '2021-12-16',
      secretaryOf('LD'),
      {
        topic: '沿江地灾工程何时完工',
        source: 'MAYOR_MAILBOX',
        petitionCategory: 'GEOHAZARD',
        receivedOn: '2021-12-16',
        responseDueOn: '2022-01-05',
      },
    ],
    [],
  ),
];
