import { expect, it } from 'vitest';
import { addDays } from '../calendar/local-date.ts';
import { RULE_PARAMETERS } from '../ledgers.ts';
import { rulesOn } from '../rules/parameters.ts';
import { escalationSteps, MEETING_TO_CITY, severityOf, TO_LEVEL_ABOVE } from './escalation.ts';

const today = '2021-12-31';
const rules = rulesOn(RULE_PARAMETERS, today);
/** Severity at which something is told of, late so many days; null where it is not. */
const told = (after: string, daysLate: number): number | null => {
  const due = addDays(today, -daysLate);
  const steps = escalationSteps(after, today, rules).filter(
    ({ dueFrom, dueTo }) => (dueFrom === null || dueFrom <= due) && due <= dueTo,
  );
  expect(steps.length).toBeLessThan(2);
  return steps[0]?.severity ?? null;
};

it('tells the level above from the first day late, at each severity', () => {
  expect([0, 1, 7, 8, 30, 31, 400].map((days) => told(TO_LEVEL_ABOVE, days))).toEqual([
    null,
    1,
    1,
    2,
    2,
    3,
    3,
  ]);
});

it('tells the city of an assembly from the fifteenth day late', () => {
  expect([1, 8, 14, 15, 30, 31].map((days) => told(MEETING_TO_CITY, days))).toEqual([
    null,
    null,
    null,
    2,
    2,
    3,
  ]);
});

it('says of every day late what its severity is, or nothing before its first', () => {
  for (const after of [1, 5, 8, 15, 30, 31, 60])
    for (let late = 0; late <= 70; late += 1) {
      const due = addDays(today, -late);
      const found = escalationSteps('days', today, { number: () => after }).filter(
        ({ dueFrom, dueTo }) => (dueFrom === null || dueFrom <= due) && due <= dueTo,
      );
      expect(
        found.map(({ severity }) => severity),
        `${late} days late, told after ${after}`,
      ).toEqual(late >= after ? [severityOf(late)] : []);
    }
});
