import { addDays, type LocalDate } from '@luze/domain';
import { workdayFrom, workdayUntil } from '../work-calendar.ts';
import { type GeneralEnding, type LifeDays, tellGeneral } from './general-lives.ts';
import { type Cast, castOf } from './hazard-cast.ts';
import { type CountyPlan, type GeneralLine, HAZARD_PLANS, type MajorLine } from './hazard-plan.ts';
import { tellMajor } from './major-lives.ts';
import { reporterOf, type Scene, Scenes } from './scene.ts';
import type { Story } from './stories.ts';
import { Telling } from './telling.ts';
import { DEMO_COUNTIES } from './units.ts';

/** Days a general hazard has from the day it was found. */
const RULE_DAYS = 15;
/** A hazard due well into 2022 was still found in time to have been handled by now. */
const LAST_FOUND: LocalDate = '2021-12-22';

function report(telling: Telling, key: string, foundOn: LocalDate, level: 'GENERAL' | 'MAJOR'): Story {
  const { cast, scene, dice } = telling;
  const { by, source, foundBy } = reporterOf(cast, scene, foundOn, dice);
  const { sector, entityName, place, description } = scene;
  return telling.told(key, by, { sector, level, source, entityName, place, description, foundOn, foundBy });
}

function generalStory(
  scenes: Scenes,
  cast: Cast,
  key: string,
  ending: GeneralEnding,
  foundOn: LocalDate,
  days: LifeDays,
): Story {
  const telling = new Telling(cast, scenes.general(cast), scenes.dice, foundOn);
  tellGeneral(telling, ending, days);
  return report(telling, key, foundOn, 'GENERAL');
}

/** The day a planned hazard was found: fifteen days before it is due, earlier where it was applied for or moved before. */
function foundOnOf([, ending, day, applied]: GeneralLine): LocalDate {
  if (ending === 'REPORTED' || ending === 'GRADED' || ending === 'VOIDED') return day;
  if (ending === 'DEFERRED') return '2021-12-09';
  if (ending === 'REOPENED') return '2021-10-11';
  const byRule = workdayUntil(addDays(day, -RULE_DAYS));
  const needed = [byRule, LAST_FOUND, ...(applied === undefined ? [] : [workdayUntil(addDays(applied, -6))])];
  return needed.reduce((earliest, candidate) => (candidate < earliest ? candidate : earliest));
}

function plannedStory(scenes: Scenes, plan: CountyPlan, line: GeneralLine, index: number): Story {
  const [owner, ending, day, applied] = line;
  const cast = castOf(plan.code, owner);
  const key = `${plan.code}-${ending}-${day}-${index + 1}`;
  const days = applied === undefined ? { due: day } : { due: day, applied };
  return generalStory(scenes, cast, key, ending, foundOnOf(line), days);
}

function majorStory(
  scenes: Scenes,
  plan: CountyPlan,
  [owner, ending, found, due]: MajorLine,
  index: number,
): Story {
  const cast = castOf(plan.code, owner);
  // The hazard everybody knows is the mine at 柳津; the others follow in the order of the texts.
  const scene: Scene =
    ending === 'LISTED' ? { ...scenes.major(cast, 0), fundsWan: 386 } : scenes.major(cast, index + 1);
  const telling = new Telling(cast, scene, scenes.dice, found);
  tellMajor(telling, ending, due ?? '');
  return report(telling, `${plan.code}-MAJOR-${ending}-${index + 1}`, found, 'MAJOR');
}

/** The ways a hazard of the past year was done: most simply, some late, some by a detour. */
function pastEnding(index: number, county: string): GeneralEnding {
  if (index === 6 || index === 17) return 'CLOSED_REOPENED';
  if (index % 12 === 3) return 'CLOSED_DEFERRED';
  if (index % 9 === 8) return 'CLOSED_LATE';
  if (index % 13 === 5) return 'CLOSED_REJECTED';
  if (index % 16 === 10) return 'CLOSED_REFUSED';
  return county !== 'QK' && index === 14 ? 'CLOSED_UNLISTED' : 'CLOSED';
}

/**
 * Days the closed hazards of the year were found, spread over its seasons. In 石栈县 36 of all were reported before
 * 23 August, so that the listed one bears the number YH-SZ-2021-0037 by which people know it.
 */
function pastDays(plan: CountyPlan): LocalDate[] {
  const early = Math.round((plan.closed * 33) / 40);
  return Array.from({ length: plan.closed }, (_, index) => {
    const day =
      index < early
        ? addDays('2021-01-06', Math.floor((index * 224) / early))
        : addDays('2021-08-25', Math.floor(((index - early) * 100) / (plan.closed - early)));
    return workdayFrom(day);
  });
}

/** Owners of the past year's hazards in turn: every branch of 石栈县 and its bureau, elsewhere the bureau and its first branch. */
function pastOwners(code: string): readonly (number | null)[] {
  const county = DEMO_COUNTIES.find((candidate) => candidate.code === code);
  if (code !== 'SZ' || county === undefined) return [null, 1, null];
  const branches = county.sections.length + county.stations.length;
  return [null, ...Array.from({ length: branches }, (_, index) => branches - index)];
}

function countyStories(plan: CountyPlan): Story[] {
  const scenes = new Scenes(plan.code);
  const owners = pastOwners(plan.code);
  const major = plan.major.map((line, index) => majorStory(scenes, plan, line, index));
  const missed = plan.missed.map((line, index) => plannedStory(scenes, plan, line, index));
  const next = plan.next.map((line, index) => plannedStory(scenes, plan, line, index));
  const past = pastDays(plan).map((foundOn, index) =>
    generalStory(
      scenes,
      castOf(plan.code, owners[index % owners.length] ?? null),
      `${plan.code}-PAST-${index + 1}`,
      pastEnding(index, plan.code),
      foundOn,
      {
        due: addDays(foundOn, RULE_DAYS),
      },
    ),
  );
  return [...past, ...major, ...missed, ...next];
}

/** Every hazard of the demo city, in the order they were reported; the same at every call. */
export const demoHazards = (): Story[] =>
  HAZARD_PLANS.flatMap(countyStories)
    .map((story, index) => ({ story, index }))
    .sort((a, b) => (a.story.day === b.story.day ? a.index - b.index : a.story.day < b.story.day ? -1 : 1))
    .map(({ story }) => story);
