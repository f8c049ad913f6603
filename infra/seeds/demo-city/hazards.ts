import { addDays, type LocalDate, weekdayOf } from '@luze/domain';
import { type Cast, castsOf, CITY_ADMIN } from './hazard-cast.ts';
import { GENERAL_TEXTS, type HazardText, MAJOR_TEXTS } from './hazard-texts.ts';
import { DEMO_TODAY } from './people.ts';
import { seededRandom } from './random.ts';
import type { Story, StoryStep } from './stories.ts';

/** What the indicators of the demo year count, by county: hazards due by 31 December and those of them done. */
export const HAZARD_FIGURES: Readonly<Record<string, { readonly generalDue: number; readonly generalClosed: number; readonly majorDue: number; readonly majorOnTime: number }>> = {
  QK: { generalDue: 40, generalClosed: 36, majorDue: 2, majorOnTime: 2 },
  WX: { generalDue: 30, generalClosed: 27, majorDue: 2, majorOnTime: 2 },
  SZ: { generalDue: 50, generalClosed: 40, majorDue: 5, majorOnTime: 3 },
  SP: { generalDue: 40, generalClosed: 36, majorDue: 4, majorOnTime: 3 },
  LD: { generalDue: 40, generalClosed: 32, majorDue: 4, majorOnTime: 3 },
  LS: { generalDue: 30, generalClosed: 27, majorDue: 2, majorOnTime: 2 },
};

const SEED = 20_211_231;
let random = seededRandom(SEED);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));

/** The next working day of the week; holidays do not matter to a story. */
function workday(day: LocalDate): LocalDate {
  const weekday = weekdayOf(day);
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
}
const later = (day: LocalDate, days: number): LocalDate => workday(addDays(day, days));
/** Never past the day the demo stands at: what would be later has not happened. */
const cap = (day: LocalDate): LocalDate => (day > DEMO_TODAY ? DEMO_TODAY : day);

const SOURCES = ['SELF_CHECK', 'SELF_CHECK', 'SELF_CHECK', 'INSPECTION', 'MONITOR', 'REPORT'] as const;

function reportOf(cast: Cast, text: HazardText, level: 'GENERAL' | 'MAJOR', foundOn: LocalDate): Record<string, unknown> {
  const site = text.sector === 'OFFICE' ? `${cast.isStation ? `${cast.stem}所` : cast.stem}${text.site}` : `${cast.stem}${text.site}`;
  return {
    sector: text.sector,
    level,
    source: pick(SOURCES),
    entityName: site,
    place: `${site}${text.place}`,
    description: text.description,
    foundOn,
    foundBy: cast.ownerPost,
  };
}

const step = (day: LocalDate, by: string, move: string, input: Record<string, unknown> = {}): StoryStep => ({ day, by, move, input });
const funds = (low: number, high: number): number => Math.round((low + random() * (high - low)) * 10) / 10;

const accepted = (level: 'GENERAL' | 'MAJOR', spent: number): Record<string, unknown> => ({
  selfOk: true,
  expertOk: level === 'MAJOR' || random() < 0.3,
  govOk: level === 'MAJOR',
  investedWan: spent,
  opinion: '现场核查，整改到位。',
});

type Ending = 'CLOSED' | 'CLOSED_LATE' | 'OVERDUE' | 'WAITING' | 'WAITING_LONG' | 'ACCEPTED' | 'RUNNING' | 'DEFERRING' | 'REFUSED' | 'REJECTED';

/** A general hazard from report to wherever its ending leaves it. */
function generalStory(cast: Cast, foundOn: LocalDate, ending: Ending, dueOn?: LocalDate): Story {
  const text = pick(GENERAL_TEXTS);
  const due = dueOn ?? addDays(foundOn, 15);
  const spent = funds(0.2, 12);
  const graded = cap(later(foundOn, 1));
  const started = cap(later(foundOn, 2));
  const head = [
    step(graded, cast.county, 'grade', { opinion: '属一般隐患，限期整改。' }),
    step(started, cast.owner, 'start', { dutyLeader: '分管副局长', rectifyOwner: cast.ownerPost, measure: text.measure, fundsWan: spent, ...(dueOn === undefined ? {} : { dueOn }) }),
  ];
  return { unitCode: cast.unitCode, day: foundOn, by: cast.owner, input: reportOf(cast, text, 'GENERAL', foundOn), steps: [...head, ...tailOf(cast, 'GENERAL', cast.acceptor, { started, due, spent, ending })] };
}

interface Tail {
  readonly started: LocalDate;
  readonly due: LocalDate;
  readonly spent: number;
  readonly ending: Ending;
}

function tailOf(cast: Cast, level: 'GENERAL' | 'MAJOR', acceptor: string, { started, due, spent, ending }: Tail): StoryStep[] {
  const onTime = cap(workday(addDays(due, -between(2, 5)) < started ? started : addDays(due, -between(2, 5))));
  const inTime = onTime > due ? due : onTime;
  const apply = (day: LocalDate): StoryStep => step(day, cast.owner, 'apply', { progressNote: '已按措施整改完毕，自查合格。' });
  const finish = (day: LocalDate): StoryStep[] => [
    step(cap(later(day, 2)), acceptor, 'accept', accepted(level, spent)),
    step(cap(later(day, 3)), acceptor, 'close', { opinion: '同意销号。' }),
  ];
  const check = (day: LocalDate, note: string): StoryStep => step(day, cast.owner, 'check', { on: day, result: 'NOT_OK', note });
  switch (ending) {
    case 'CLOSED':
      return [apply(inTime), ...finish(inTime)];
    case 'CLOSED_LATE': {
      const day = cap(later(due, between(2, 9)));
      return [apply(day), ...finish(day)];
    }
    case 'OVERDUE': {
      const day = cap(workday(addDays(due, -1) < started ? started : addDays(due, -1)));
      return [check(day, '整改进行中，材料未到齐。')];
    }
    case 'WAITING':
      return [apply(cap(workday('2021-12-27')))];
    case 'WAITING_LONG':
      return [apply(inTime)];
    case 'ACCEPTED':
      return [apply(inTime), step(cap(later(inTime, 2)), acceptor, 'accept', accepted(level, spent))];
    case 'DEFERRING':
      return [step('2021-12-29', cast.owner, 'requestDeferral', { newDueOn: addDays(due, 20), reason: '设备到货推迟，需延期安装。' })];
    case 'REFUSED':
      return [
        step('2021-12-20', cast.owner, 'requestDeferral', { newDueOn: addDays(due, 30), reason: '施工队伍未进场。' }),
        step('2021-12-22', acceptor, 'refuseDeferral', { opinion: '理由不充分，按原期限整改。' }),
      ];
    case 'REJECTED':
      return [apply('2021-12-23'), step('2021-12-28', acceptor, 'reject', { opinion: '现场仍有遗留，请补充整改后重报。' })];
    case 'RUNNING':
      return [];
  }
}

/** A major hazard: proposed by the county, confirmed by the city, rectified under a plan. */
function majorStory(cast: Cast, foundOn: LocalDate, dueOn: LocalDate, ending: Ending, extra: readonly StoryStep[] = [], text = pick(MAJOR_TEXTS)): Story {
  const proposed = cap(later(foundOn, 2));
  const confirmed = cap(later(proposed, 4));
  const started = cap(later(confirmed, 2));
  const spent = funds(60, 420);
  const head = [
    step(proposed, cast.county, 'proposeMajor', { opinion: '治理难度大，拟定为重大隐患。' }),
    step(confirmed, CITY_ADMIN, 'confirmMajor', { opinion: '同意确认，按治理方案推进。' }),
    step(started, cast.owner, 'start', {
      dutyLeader: '分管副局长',
      rectifyOwner: cast.ownerPost,
      measure: text.measure,
      fundsWan: spent,
      dueOn,
      emergencyPlanRef: `${cast.stem}${text.site}应急处置预案`,
      interimSafeguard: '已设警戒，专人值守。',
      partialStop: true,
      opinion: '五落实已齐，即日开工。',
    }),
  ];
  const steps = [...head, ...extra, ...tailOf(cast, 'MAJOR', CITY_ADMIN, { started, due: dueOn, spent, ending })];
  return { unitCode: cast.unitCode, day: foundOn, by: cast.owner, input: reportOf(cast, text, 'MAJOR', foundOn), steps };
}

/** The hazard everybody knows: listed by the city, due 20 November, 41 days late. */
function listedStory(cast: Cast): Story {
  const text = MAJOR_TEXTS[0] as HazardText;
  const extra = [
    step('2021-09-03', CITY_ADMIN, 'list', { level: 'CITY', dueOn: '2021-11-20', opinion: '市级挂牌，2021-11-20 前完成。' }),
    step('2021-12-08', cast.owner, 'check', { on: '2021-12-08', result: 'NOT_OK', note: '削坡已完成，截排水沟完成六成，挡墙未开工。' }),
  ];
  return majorStory(cast, '2021-08-23', '2021-11-20', 'RUNNING', extra, text);
}

/** A day of the year from which a general hazard is due before the demo's day, spread over the seasons. */
const early = (index: number, of: number): LocalDate => workday(addDays('2021-01-06', Math.floor((index / of) * 318) + between(0, 4)));

const UNFINISHED: readonly Ending[] = ['OVERDUE', 'OVERDUE', 'WAITING', 'OVERDUE', 'ACCEPTED', 'OVERDUE', 'WAITING_LONG', 'OVERDUE', 'REJECTED', 'OVERDUE'];
const LATE_STARTS: readonly LocalDate[] = ['2021-11-19', '2021-11-26', '2021-12-06', '2021-12-02', '2021-12-08', '2021-12-13', '2021-12-01', '2021-12-14', '2021-12-09', '2021-11-12'];

function dueStories(code: string): Story[] {
  const casts = castsOf(code);
  const figures = HAZARD_FIGURES[code];
  if (figures === undefined) return [];
  const cast = (index: number): Cast => casts[index % casts.length] as Cast;
  const closed = Array.from({ length: figures.generalClosed }, (_, index) =>
    generalStory(cast(index), early(index, figures.generalClosed), index % 9 === 8 ? 'CLOSED_LATE' : 'CLOSED'),
  );
  const unfinished = Array.from({ length: figures.generalDue - figures.generalClosed }, (_, index) =>
    generalStory(cast(index * 3 + 1), LATE_STARTS[index % LATE_STARTS.length] as LocalDate, UNFINISHED[index % UNFINISHED.length] as Ending),
  );
  const major = Array.from({ length: figures.majorOnTime }, (_, index) =>
    majorStory(cast(index * 5), workday(addDays('2021-02-01', index * 55)), workday(addDays('2021-05-10', index * 55)), 'CLOSED'),
  );
  return [...closed, ...unfinished, ...major, ...missedMajors(code, casts)];
}

/** Major hazards not closed in time: one late and one listed in 石栈县, one still running elsewhere. */
function missedMajors(code: string, casts: readonly Cast[]): Story[] {
  const bureau = casts.find((cast) => cast.unitCode === code) ?? (casts[0] as Cast);
  if (code === 'SZ') return [listedStory({ ...bureau, stem: '柳津' }), majorStory(casts[3] as Cast, '2021-04-12', '2021-07-30', 'CLOSED_LATE')];
  if (code === 'SP') return [majorStory(bureau, '2021-06-07', '2021-10-15', 'CLOSED_LATE')];
  if (code === 'LD') return [majorStory(bureau, '2021-08-02', '2021-12-19', 'OVERDUE')];
  return [];
}

/** Hazards that fall due next year: every state and every light is somewhere to be seen. */
function runningStories(code: string): Story[] {
  const casts = castsOf(code);
  const cast = (index: number): Cast => casts[index % casts.length] as Cast;
  const reported = (index: number, day: LocalDate, level: 'GENERAL' | 'MAJOR' = 'GENERAL'): Story => ({
    unitCode: cast(index).unitCode,
    day,
    by: cast(index).owner,
    input: reportOf(cast(index), pick(level === 'MAJOR' ? MAJOR_TEXTS : GENERAL_TEXTS), level, day),
    steps: [],
  });
  const graded = reported(2, '2021-12-21');
  const proposed = reported(3, '2021-12-24', 'MAJOR');
  const voided = reported(5, '2021-12-20');
  const base = [
    reported(0, '2021-12-29'),
    reported(1, '2021-12-30'),
    { ...graded, steps: [step('2021-12-22', cast(2).county, 'grade', { opinion: '属一般隐患。' })] },
    { ...proposed, steps: [step('2021-12-27', cast(3).county, 'proposeMajor', { opinion: '拟定为重大，请市局确认。' })] },
    { ...voided, steps: [step('2021-12-23', cast(5).county, 'void', { reason: '与已有隐患重复登记。' })] },
    generalStory(cast(4), '2021-12-17', 'RUNNING'),
    generalStory(cast(6), '2021-12-20', 'RUNNING'),
    generalStory(cast(7), '2021-12-21', 'WAITING'),
    generalStory(cast(8), '2021-12-22', 'DEFERRING', '2022-01-10'),
    generalStory(cast(9), '2021-12-10', 'REFUSED', '2022-01-05'),
    generalStory(cast(10), '2021-12-17', 'REJECTED', '2022-01-07'),
    majorStory(cast(0), '2021-11-22', '2022-02-28', 'RUNNING'),
  ];
  if (code !== 'SZ') return base;
  const more = Array.from({ length: 6 }, (_, index) => generalStory(cast(index + 4), workday(addDays('2021-12-17', index)), 'RUNNING', workday(addDays('2022-01-03', index * 4))));
  return [...base, ...more, majorStory(cast(2), '2021-12-01', '2022-01-12', 'RUNNING')];
}

/** Every hazard of the demo city, in the order they were reported; the same at every call. */
export function demoHazards(): Story[] {
  random = seededRandom(SEED);
  const headquarters = castsOf('HQ')[0] as Cast;
  const own = [
    generalStory(headquarters, '2021-10-11', 'CLOSED'),
    generalStory(headquarters, '2021-12-16', 'WAITING', '2022-01-10'),
    generalStory(headquarters, '2021-12-20', 'RUNNING'),
    generalStory(headquarters, '2021-12-22', 'RUNNING', '2022-01-28'),
  ];
  const all = [...Object.keys(HAZARD_FIGURES).flatMap((code) => [...dueStories(code), ...runningStories(code)]), ...own];
  return all.map((story, index) => ({ story, index })).sort((a, b) => (a.story.day < b.story.day ? -1 : a.story.day > b.story.day ? 1 : a.index - b.index)).map(({ story }) => story);
}
