import { weekdayOf } from '@luze/domain';
import { describe, expect, it } from 'vitest';
import { calendarPath, monthAway, parseCalendar, rankOf, weeksOf } from './month.ts';

describe('a month on the wall', () => {
  it('begins on a Monday, ends on a Sunday, holds each of its days once and never more than six weeks', () => {
    for (let year = 2020; year < 2030; year += 1)
      for (let at = 1; at <= 12; at += 1) {
        const month = `${year}-${String(at).padStart(2, '0')}`;
        const weeks = weeksOf(month);
        const days = weeks.flat();
        expect(weeks.length, month).toBeLessThanOrEqual(6);
        expect(weeks.every((week) => weekdayOf(week[0] ?? '') === 1 && week.length === 7)).toBe(true);
        expect(new Set(days).size).toBe(days.length);
        const own = days.filter((day) => day.startsWith(month));
        expect(own).toHaveLength(new Date(Date.UTC(year, at, 0)).getUTCDate());
      }
  });

  it('is reached from its neighbours over the turn of the year', () => {
    expect(monthAway('2021-12', 1)).toBe('2022-01');
    expect(monthAway('2022-01', -1)).toBe('2021-12');
  });

  it('is read from its address, and from none today’s', () => {
    const state = { month: '2022-02', unit: '7', isList: true, day: '2022-02-03' };
    expect(parseCalendar(new URL(calendarPath(state), 'http://x').searchParams, '2021-12-31')).toEqual(state);
    expect(parseCalendar(new URLSearchParams('month=2021-13'), '2021-12-31')).toEqual({
      month: '2021-12',
      unit: null,
      isList: false,
      day: null,
    });
  });

  it('tells what is late first and what has time last', () => {
    const things = [
      { kind: 'DUE', colour: 'GREEN' },
      { kind: 'HELD', colour: null },
      { kind: 'DUE', colour: 'RED' },
      { kind: 'PLANNED', colour: null },
      { kind: 'DUE', colour: 'YELLOW' },
    ] as const;
    expect([...things].sort((a, b) => rankOf(a) - rankOf(b))).toEqual([
      things[2],
      things[4],
      things[3],
      things[1],
      things[0],
    ]);
  });
});
