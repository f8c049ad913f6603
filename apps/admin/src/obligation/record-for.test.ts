import { expect, it } from 'vitest';
import { dayFaults, usualDay } from './record-for.ts';

const NOVEMBER = { periodStart: '2021-11-01', periodEnd: '2021-11-30' };

it('takes a meeting to be held today while its period runs, and says no day once it is over', () => {
  expect(usualDay(NOVEMBER, '2021-11-15')).toBe('2021-11-15');
  expect(usualDay(NOVEMBER, '2021-11-30')).toBe('2021-11-30');
  expect(usualDay(NOVEMBER, '2021-12-01')).toBeNull();
});

it('refuses a day before the period, which would meet nothing; a later one makes up for it', () => {
  const [fault] = dayFaults(NOVEMBER, '2021-10-31');
  expect(fault).toMatchObject({ field: 'heldOn', code: 'MEETING_BEFORE_PERIOD' });
  for (const day of ['2021-11-01', '2021-11-30', '2021-12-09', null])
    expect(dayFaults(NOVEMBER, day)).toEqual([]);
});
