import { addDays, type LocalDate } from '@luze/domain';
import { workdayFrom } from '../../work-calendar.ts';
import { type Dice, diceOf } from '../random.ts';
import type { Story } from '../stories.ts';
import { BUREAUS, type Bureau, type Holder } from './posts.ts';
import { TALK_TOPICS } from './talk-texts.ts';
import { type Act, CITY_DISCIPLINE, inOrder, secretaryOf, story } from './tell.ts';

type Kind = keyof typeof TALK_TOPICS;

interface Talk {
  readonly key: string;
  readonly unitCode: string;
  readonly by: string;
  /** Who sees the talk through: the unit's own, or its county. */
  readonly keeper: string;
  readonly kind: Kind;
  readonly on: LocalDate;
  readonly place: string;
  readonly talker: string;
  readonly talkees: readonly Holder[];
  /** A group is entered by its size. */
  readonly isGroup?: boolean;
  readonly topic: string;
  readonly follow?: { readonly due: LocalDate; readonly done: string | null };
}

/** What a talk about a post's risk was followed by. */
const FOLLOWED = [
  '岗位操作规程已修订并张贴上墙。',
  '审批留痕已在系统中启用，抽查合格。',
  '双人复核已执行，首月记录完整。',
  '轮岗交接已完成，资料移交清单签字齐全。',
] as const;

function told({
  key,
  unitCode,
  by,
  keeper,
  kind,
  on,
  place,
  talker,
  talkees,
  isGroup,
  topic,
  follow,
}: Talk): Story {
  const day = workdayFrom(on);
  const posts = [...new Set(talkees.map(({ post }) => post))].join('；');
  const input = {
    kind,
    talkedOn: day,
    place,
    talkerName: talker,
    talkeeName: isGroup ? `${talkees.length}人` : talkees.map(({ name }) => name).join('、'),
    groupSize: talkees.length,
    talkeePost: posts,
    recorder: '办公室记录员',
    topicSummary: topic,
    fourStep: kind === 'REMINDER' ? 'PUNISH' : kind === 'PRE_APPOINTMENT' ? 'RULES' : 'GUIDE',
    noCorruptionTag: kind === 'REMINDER' ? 'DARE_NOT' : kind === 'PRE_APPOINTMENT' ? 'CANNOT' : 'WILL_NOT',
    followUpDue: follow?.due ?? null,
  };
  const conclude: Act[] =
    follow === undefined
      ? [[addDays(day, 1), keeper, 'conclude', {}]]
      : follow.done === null
        ? []
        : [[addDays(follow.due, -3), keeper, 'conclude', { followUp: follow.done }]];
  return story(key, unitCode, [day, by, input], conclude);
}

/** Holders in groups of a size, the rest in the last. */
const inGroups = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );

/** Days of the year's single talks: one or two a fortnight, none in the holidays. */
const singleDay = (index: number, count: number): LocalDate =>
  workdayFrom(addDays('2021-03-10', Math.floor((index * 270) / Math.max(1, count))));

function singleTalks(bureau: Bureau, place: string, dice: Dice): Talk[] {
  const { code, deputies, officePosts, untalked } = bureau;
  const by = secretaryOf(code);
  const reached = officePosts.slice(0, officePosts.length - untalked);
  const groups = inGroups(reached, 2);
  const topics = dice.shuffled(TALK_TOPICS.ROUTINE);
  const reminders = dice.shuffled(TALK_TOPICS.REMINDER);
  return groups.map((talkees, index) => {
    const on = singleDay(index, groups.length);
    const isReminder = index % 4 === 2;
    const base = {
      key: `${code}-SINGLE-${index + 1}`,
      unitCode: code,
      by,
      keeper: by,
      on,
      place,
      talker: deputies[index % deputies.length]?.name ?? '',
      talkees,
    };
    if (!isReminder) return { ...base, kind: 'ROUTINE', topic: topics[index % topics.length] ?? '' };
    // The last reminder of the year is still being followed up: in some counties in time, in some not.
    const isLast = index + 4 >= groups.length;
    const due = isLast ? (code === 'SZ' || code === 'LD' ? '2021-12-27' : '2022-01-20') : addDays(on, 30);
    const done = isLast ? null : dice.pick(FOLLOWED);
    const topic = reminders[index % reminders.length] ?? '';
    return { ...base, kind: 'REMINDER', topic, follow: { due, done } };
  });
}

function talksOf(bureau: Bureau): Talk[] {
  const { code, secretary, deputies, heads } = bureau;
  const dice = diceOf(`talks ${code}`);
  const by = secretaryOf(code);
  const place = code === 'HQ' ? '市局谈话室' : '局谈话室';
  const stations = heads.filter(({ post }) => post.endsWith('所长'));
  const sections = heads.filter(({ post }) => !post.endsWith('所长'));
  const base = { unitCode: code, by, keeper: by, place };
  const topic = (kind: Kind): string => dice.pick(TALK_TOPICS[kind]);
  return [
    {
      ...base,
      key: `${code}-SPRING`,
      kind: 'PRE_HOLIDAY',
      on: '2021-02-05',
      talker: secretary.name,
      talkees: sections,
      isGroup: true,
      topic: topic('PRE_HOLIDAY'),
    },
    {
      ...base,
      key: `${code}-SECRETARY`,
      kind: 'ROUTINE',
      on: addDays('2021-03-22', dice.between(0, 20)),
      place: '市局谈话室',
      talker: '沈砚秋',
      talkees: [secretary],
      topic: '主体责任和第一责任人职责落实，廉政风险防控安排',
    },
    ...deputies.map(
      (deputy, index): Talk => ({
        ...base,
        key: `${code}-DEPUTY-${index + 1}`,
        kind: 'ROUTINE',
        on: addDays('2021-04-19', index * 3 + dice.between(0, 2)),
        talker: secretary.name,
        talkees: [deputy],
        topic: '一岗双责落实，分管领域风险点和责任清单完成安排',
      }),
    ),
    ...(stations.length === 0
      ? []
      : [
          {
            ...base,
            key: `${code}-STATIONS`,
            kind: 'COLLECTIVE' as const,
            on: addDays('2021-05-24', dice.between(0, 8)),
            talker: secretary.name,
            talkees: stations,
            isGroup: true,
            topic: topic('COLLECTIVE'),
          },
        ]),
    ...singleTalks(bureau, place, dice),
    {
      ...base,
      key: `${code}-AUTUMN`,
      kind: 'PRE_HOLIDAY',
      on: '2021-09-16',
      talker: deputies[0]?.name ?? '',
      talkees: sections,
      isGroup: true,
      topic: topic('PRE_HOLIDAY'),
    },
    ...(heads[0] === undefined
      ? []
      : [
          {
            ...base,
            key: `${code}-APPOINTED`,
            kind: 'PRE_APPOINTMENT' as const,
            on: addDays('2021-08-09', dice.between(0, 12)),
            talker: secretary.name,
            talkees: [heads[0]],
            topic: topic('PRE_APPOINTMENT'),
          },
        ]),
  ];
}

/** What a branch entered itself, and the city's own talks with its departments. */
function furtherTalks(): Talk[] {
  const sz = BUREAUS.find(({ code }) => code === 'SZ');
  const station = sz?.heads[6];
  const branch = (on: LocalDate, count: number, topic: string, kind: Kind): Talk => ({
    key: `SZ-B07-${on}`,
    unitCode: 'SZ-B07',
    by: 'sz.b07',
    keeper: 'sz.secretary',
    kind,
    on,
    place: '柳津所会议室',
    talker: station?.name ?? '',
    talkees: Array.from({ length: count }, () => ({ name: '', post: '站所工作人员' })),
    isGroup: true,
    topic,
  });
  const city = (on: LocalDate, kind: Kind, talkees: readonly Holder[], topic: string): Talk => ({
    key: `LC-${on}`,
    unitCode: 'LC',
    by: CITY_DISCIPLINE,
    keeper: CITY_DISCIPLINE,
    kind,
    on,
    place: '市局谈话室',
    talker: '沈砚秋',
    talkees,
    isGroup: talkees.length > 2,
    topic,
  });
  const hq = BUREAUS.find(({ code }) => code === 'HQ');
  return [
    branch('2021-09-29', 9, '国庆期间用车和接待纪律', 'PRE_HOLIDAY'),
    branch('2021-12-23', 10, '入户调查和收费纪律，年底考勤', 'COLLECTIVE'),
    city('2021-06-22', 'COLLECTIVE', hq?.heads ?? [], '科室负责人廉政责任和审批权限管理'),
    city('2021-10-20', 'PRE_APPOINTMENT', hq?.heads.slice(2, 4) ?? [], '任前廉政要求，回避和报告事项'),
  ];
}

/** Talks of the demo city; of each county's key posts as many were talked to as its figure has. */
export const demoTalks = (): Story[] => inOrder([...BUREAUS.flatMap(talksOf), ...furtherTalks()].map(told));
