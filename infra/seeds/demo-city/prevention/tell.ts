import type { LocalDate } from '@luze/domain';
import { workdayFrom, workdayUntil } from '../../work-calendar.ts';
import { DEMO_TODAY } from '../people.ts';
import type { Story, StoryStep } from '../stories.ts';

const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);

/** Who acts for the city in the discipline ledgers. */
export const CITY_DISCIPLINE = 'city.discipline';
export const CITY_NAME = '岭川市自然资源和规划局';

/** A county's secretary by his account. */
export const secretaryOf = (code: string): string => `${code.toLowerCase()}.secretary`;
export const branchAccount = (unitCode: string): string => unitCode.toLowerCase().replace('-', '.');

/** One act of a story being told: day, account, move, input. */
export type Act = readonly [day: LocalDate, by: string, move: string, input?: StoryStep['input']];

/**
 * A story told in one breath. Days move to the next working day and never back before the one told last.
 * @throws RangeError for a day after the one the demo stands at
 */
export function story(
  key: string,
  unitCode: string,
  [day, by, input]: readonly [day: LocalDate, by: string, input: Story['input']],
  acts: readonly Act[],
): Story {
  const born = workdayFrom(day);
  let last = born;
  const steps = acts.map(([wanted, actor, move, given = {}]) => {
    const on = workdayFrom(later(wanted, last));
    if (on > DEMO_TODAY) throw new RangeError(`${key}: ${move} on ${on}`);
    last = on;
    return { day: on, by: actor, move, input: given };
  });
  return { key, unitCode, day: born, by, input, steps };
}

/** The last working day on or before a day, within the demo year. */
export const until = (day: LocalDate): LocalDate => workdayUntil(day > DEMO_TODAY ? DEMO_TODAY : day);

/** In the order they were entered; within a day as they were told. */
export const inOrder = (stories: readonly Story[]): Story[] =>
  stories
    .map((told, index) => ({ told, index }))
    .sort((a, b) => a.told.day.localeCompare(b.told.day) || a.index - b.index)
    .map(({ told }) => told);
