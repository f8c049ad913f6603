import { addDays, type LocalDate } from '@luze/domain';
import { workdayFrom } from '../../work-calendar.ts';
import { branchAccount, inOrder, secretaryOf, story } from '../prevention/tell.ts';
import { diceOf } from '../random.ts';
import type { PastRecord, Story } from '../stories.ts';
import { BUREAU_CHANNELS } from './channels.ts';

/** Issues of each county due in 2021, and how many of them were corrected in time. */
export const ISSUES: Readonly<Record<string, { readonly due: number; readonly inTime: number }>> = {
  QK: { due: 10, inTime: 8 },
  WX: { due: 10, inTime: 9 },
  SZ: { due: 15, inTime: 14 },
  SP: { due: 6, inTime: 6 },
  LD: { due: 10, inTime: 8 },
  LS: { due: 12, inTime: 9 },
};

const DAYS = 3;
const KINDS = [
  {
    kind: 'OWN_CHANNEL_ERROR',
    summary: '公示文件日期写错',
    correction: '更正日期并在原处说明。',
    rootCause: '二校只核对了附件，没有核对正文。',
  },
  {
    kind: 'OUTDATED_CONTENT',
    summary: '办事指南仍为旧版',
    correction: '换成现行办事指南，旧版归档。',
    rootCause: '指南修订后没有通知栏目管理岗位。',
  },
  {
    kind: 'ACCOUNT_SECURITY',
    summary: '后台口令超过期限未更换',
    correction: '更换口令，停用两个闲置的管理权限。',
    rootCause: '没有把口令更换列入季度自查。',
  },
  {
    kind: 'UNAPPROVED_EVENT',
    summary: '专题讲座未提前报备',
    correction: '补报材料，重申一会一报要求。',
    rootCause: '承办科室不了解报备时限。',
  },
] as const;

interface TellIssue {
  readonly unitCode: string;
  readonly foundOn: LocalDate;
  readonly at: number;
}

function inputOf({ unitCode, foundOn, at }: TellIssue): Story['input'] {
  const { kind, summary } = KINDS[at % KINDS.length] ?? KINDS[0];
  const channels = BUREAU_CHANNELS.filter((channel) => channel.unitCode === unitCode);
  return {
    kind,
    summary,
    ...(kind === 'UNAPPROVED_EVENT' ? {} : { channelName: channels[at % channels.length]?.name }),
    foundOn,
    foundBy: at % 3 === 0 ? 'CITY' : 'SELF',
  };
}

/** Told of 石栈县: a map that was corrected a day late, and what a station corrected and its county verified. */
const TOLD_DUE = 2;

const demoIssuesOfSz = (): Story[] => {
  const station = 'SZ-B07';
  return [
    story(
      'SZ late map',
      'SZ',
      [
        '2021-08-24',
        'city.admin',
        {
          kind: 'PROBLEM_MAP',
          summary: '公示示意图漏标审图号',
          channelName: BUREAU_CHANNELS.find(({ unitCode }) => unitCode === 'SZ')?.name,
          foundOn: '2021-08-24',
          foundBy: 'CITY',
        },
      ],
      [
        [
          '2021-08-26',
          secretaryOf('SZ'),
          'correct',
          {
            correction: '撤下原图，换用标准地图并标注审图号。',
            rootCause: '制图没有从标准地图服务系统下载底图。',
          },
        ],
        ['2021-08-27', 'city.admin', 'verify', { opinion: '已核对更正后的页面，同意核验。' }],
      ],
    ),
    story(
      'SZ-B07 outdated board',
      station,
      [
        '2021-11-09',
        secretaryOf('SZ'),
        {
          kind: 'OUTDATED_CONTENT',
          summary: '宣传栏防汛值班表未更新',
          foundOn: '2021-11-09',
          foundBy: 'COUNTY',
        },
      ],
      [
        ['2021-11-11', branchAccount(station), 'correct', { correction: '换上冬季值班安排，定每月初核对。' }],
        ['2021-11-12', secretaryOf('SZ'), 'verify'],
      ],
    ),
  ];
};

/** Beside what was due: one found in the last days of the year, for which there still is time. */
export const demoIssues = (): Story[] =>
  inOrder([
    ...demoIssuesOfSz(),
    story(
      'LD open',
      'LD',
      ['2021-12-30', 'city.admin', inputOf({ unitCode: 'LD', foundOn: '2021-12-30', at: 3 })],
      [],
    ),
  ]);

/** The other issues due in the year, from the books of the counties. */
export const demoPastIssues = (): PastRecord[] =>
  Object.entries(ISSUES).flatMap(([county, { due, inTime }]) => {
    const dice = diceOf(`issues ${county}`);
    const left = county === 'SZ' ? due - TOLD_DUE : due;
    const late = county === 'SZ' ? 0 : due - inTime;
    return Array.from({ length: left }, (_, at) => {
      const foundOn = workdayFrom(addDays('2021-01-11', Math.floor((at * 340) / left) + dice.between(0, 9)));
      const { correction, rootCause } = KINDS[at % KINDS.length] ?? KINDS[0];
      const correctedOn = addDays(foundOn, at < late ? DAYS + 1 + at : dice.between(1, DAYS));
      return {
        unitCode: county,
        input: { ...inputOf({ unitCode: county, foundOn, at }), correction, rootCause },
        said: { correctedOn, closedOn: workdayFrom(addDays(correctedOn, 2)), verifiedBy: '市局办公室' },
      };
    });
  });
