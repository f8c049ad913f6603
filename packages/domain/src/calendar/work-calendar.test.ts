import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from './local-date.ts';
import { addWorkdays, isWorkday, workCalendarRows, workdayFrom, workdayUntil } from './work-calendar.ts';

function workingDays(year: number): number {
  let count = 0;
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1))
    if (isWorkday(day)) count += 1;
  return count;
}

describe('the work calendar', () => {
  it('has 250 working days in 2021 and 249 in 2022', () => {
    expect([workingDays(2021), workingDays(2022)]).toEqual([250, 249]);
  });

  it('rests on no weekend day that is worked in exchange, and goes by the weekday where nothing is arranged', () => {
    const worked = (...days: string[]) => days.map(isWorkday);
    expect(worked('2021-10-07', '2021-10-08', '2021-10-09', '2021-10-10')).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(worked('2022-01-28', '2022-01-29', '2022-01-30', '2022-01-31')).toEqual([true, true, true, false]);
    expect(worked('2023-10-06', '2023-10-07', '2023-10-08', '2023-10-09')).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('lists only days that differ from Monday to Friday, each once, in order, with its source', () => {
    for (const { day, isWorkday: worked, source } of workCalendarRows()) {
      expect([0, 6].includes(weekdayOf(day))).toBe(worked);
      expect(source).toMatch(day < '2022' ? /2020〕27号/ : /2021〕11号/);
    }
    const days = workCalendarRows().map(({ day }) => day);
    expect(days).toEqual([...new Set(days)].sort());
  });

  it('counts five working days from 2022-09-28 over the national holiday to 2022-10-10', () => {
    expect(addWorkdays('2022-09-28', 5)).toBe('2022-10-10');
  });

  it('counts ten working days from 2022-01-18 to 2022-01-30, a day worked in exchange', () => {
    expect(addWorkdays('2022-01-18', 10)).toBe('2022-01-30');
  });

  it('finds the working day at or after a day, and at or before it', () => {
    expect(workdayFrom('2021-10-01')).toBe('2021-10-08');
    expect(workdayUntil('2021-10-07')).toBe('2021-09-30');
    expect(workdayUntil('2021-12-31')).toBe('2021-12-31');
  });
});
