import { expect, it } from 'vitest';
import { cutoffAsked } from './cutoff-picker.tsx';

it('takes of the address a day of the year the reader may choose, and else the end of the year', () => {
  const asked = (day: string | null, days: 'ANY' | 'LISTED' | 'NONE', year = 2021) =>
    cutoffAsked(day, year, days, '2021-11-15');
  expect(asked('2021-06-30', 'ANY')).toBe('2021-06-30');
  expect(asked('2021-06-30', 'LISTED')).toBeNull();
  expect(asked('2021-11-15', 'LISTED')).toBe('2021-11-15');
  expect(asked('2021-11-15', 'NONE')).toBeNull();
  expect(asked('2021-11-16', 'ANY')).toBeNull();
  expect(asked('2021-06-30', 'ANY', 2020)).toBeNull();
  expect(asked('2021-12-31', 'ANY')).toBeNull();
  expect(asked('2021-02-30', 'ANY')).toBeNull();
  expect(asked(null, 'ANY')).toBeNull();
});
