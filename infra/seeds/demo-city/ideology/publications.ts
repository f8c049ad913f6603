import { addDays, type LocalDate } from '@luze/domain';
import { isWorkday, workdayFrom } from '../../work-calendar.ts';
import { inOrder, secretaryOf, story } from '../prevention/tell.ts';
import { type Dice, diceOf } from '../random.ts';
import type { PastRecord, Story } from '../stories.ts';
import { BUREAU_CHANNELS, type DemoChannel } from './channels.ts';

/** What each county published in 2021, and how much of it went through all three reviews. */
export const PUBLISHED: Readonly<Record<string, { readonly all: number; readonly compliant: number }>> = {
  QK: { all: 240, compliant: 216 },
  WX: { all: 200, compliant: 180 },
  SZ: { all: 240, compliant: 216 },
  SP: { all: 200, compliant: 180 },
  LD: { all: 180, compliant: 162 },
  LS: { all: 200, compliant: 170 },
};

const SUBJECTS = [
  '耕地保护政策问答',
  '不动产登记办事指南',
  '地质灾害防治科普',
  '国土空间规划公示',
  '矿山生态修复进展',
  '卫片执法典型案例',
  '测绘地理信息宣传',
  '支部主题党日活动',
  '安全生产月宣传',
  '建设用地批后公示',
  '汛期值守安排',
  '营商环境便民举措',
] as const;
const MAP_SUBJECTS = ['国土空间规划示意图', '地质灾害易发区分布图', '标准地图使用提示'] as const;

/** Reviews something went through: all three, or short of the last or of two. */
const ALL_THREE = { firstReviewOk: true, secondReviewOk: true, finalReviewOk: true };
const SHORT = [
  { firstReviewOk: true, secondReviewOk: true, finalReviewOk: false },
  { firstReviewOk: true, secondReviewOk: false, finalReviewOk: false },
] as const;

interface Publication {
  readonly channel: DemoChannel;
  readonly title: string;
  readonly publishedOn: LocalDate;
  readonly mapReviewNo?: string;
}

const WORKDAYS: readonly LocalDate[] = Array.from({ length: 360 }, (_, at) =>
  addDays('2021-01-04', at),
).filter(isWorkday);

/** Three quarters of what is published stands on the official account; one in sixteen shows a map. */
function publication(channels: readonly DemoChannel[], at: number, dice: Dice): Publication {
  const [account, ...others] = channels;
  const channel = at % 4 === 0 ? dice.pick(others) : account;
  if (channel === undefined) throw new RangeError('no channel');
  const isMap = at % 16 === 7;
  const subject = dice.pick(isMap ? MAP_SUBJECTS : SUBJECTS);
  return {
    channel,
    title: `${subject}（2021年第${at + 1}期）`,
    publishedOn: dice.pick(WORKDAYS),
    ...(isMap ? { mapReviewNo: `岭S(2021)${String(dice.between(1, 400)).padStart(4, '0')}号` } : {}),
  };
}

const inputOf = (
  { channel, title, publishedOn, mapReviewNo }: Publication,
  reviews: typeof ALL_THREE | (typeof SHORT)[number],
): Story['input'] => ({
  channelType: channel.type,
  channelName: channel.name,
  title,
  publishedOn,
  ...reviews,
  ...(mapReviewNo === undefined ? {} : { isMapContent: true, mapReviewNo }),
});

/** Publications of 石栈县 told step by step; the last was sent back, for its final review is missing. */
const TOLD: readonly { readonly on: LocalDate; readonly title: string; readonly isCompliant: boolean }[] = [
  { on: '2021-11-16', title: '冬季森林防火和地灾巡查提示', isCompliant: true },
  { on: '2021-11-30', title: '第四季度耕地卫片整改情况公示', isCompliant: true },
  { on: '2021-12-08', title: '不动产登记“一窗办理”便民提示', isCompliant: true },
  { on: '2021-12-14', title: '年底矿山安全检查简讯', isCompliant: false },
];

const channelsOf = (county: string): DemoChannel[] =>
  BUREAU_CHANNELS.filter(({ unitCode }) => unitCode === county);

export const demoPublications = (): Story[] =>
  inOrder(
    TOLD.map(({ on, title, isCompliant }) => {
      const [channel] = channelsOf('SZ');
      if (channel === undefined) throw new RangeError('no channel of SZ');
      const by = secretaryOf('SZ');
      const told = inputOf({ channel, title, publishedOn: on }, isCompliant ? ALL_THREE : SHORT[0]);
      const approval = workdayFrom(addDays(on, 2));
      return story(
        `SZ ${on} publication`,
        'SZ',
        [on, by, told],
        [
          [on, by, 'submit'],
          isCompliant
            ? [approval, 'city.admin', 'approve']
            : [approval, 'city.admin', 'return', { opinion: '三审未完成即发布，请补审并说明情况。' }],
        ],
      );
    }),
  );

/** Everything else of the year, from the books of the counties; what fell short lies anywhere in it. */
export const demoPastPublications = (): PastRecord[] =>
  Object.entries(PUBLISHED).flatMap(([county, { all, compliant }]) => {
    const told = county === 'SZ' ? TOLD : [];
    const dice = diceOf(`publications ${county}`);
    const left = all - told.length;
    const short = all - compliant - told.filter(({ isCompliant }) => !isCompliant).length;
    const fallShort = new Set(dice.shuffled(Array.from({ length: left }, (_, at) => at)).slice(0, short));
    return Array.from({ length: left }, (_, at) => {
      const made = publication(channelsOf(county), at, dice);
      const reviews = fallShort.has(at) ? dice.pick(SHORT) : ALL_THREE;
      return {
        unitCode: county,
        input: inputOf(made, reviews),
        said: { approvedOn: workdayFrom(addDays(made.publishedOn, 1)) },
      };
    }).sort((one, other) =>
      String(one.input['publishedOn']).localeCompare(String(other.input['publishedOn'])),
    );
  });
