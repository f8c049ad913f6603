import { describe, expect, it } from 'vitest';
import { lastDayOf, twelveMonths } from '../use-months.ts';
import { presetsOn } from './date-presets.ts';

describe('spans of days', () => {
  it('begin the week on Monday, also on a Sunday and across the year', () => {
    expect(presetsOn('2021-12-31').thisWeek).toEqual({ from: '2021-12-27', to: '2022-01-02' });
    expect(presetsOn('2022-01-02').thisWeek).toEqual({ from: '2021-12-27', to: '2022-01-02' });
  });

  it('end months and quarters on their last day', () => {
    expect(presetsOn('2024-02-10')).toMatchObject({
      thisMonth: { from: '2024-02-01', to: '2024-02-29' },
      thisQuarter: { from: '2024-01-01', to: '2024-03-31' },
    });
    expect(lastDayOf('2021-12')).toBe('2021-12-31');
  });

  it('count twelve months back without skipping one', () => {
    expect(twelveMonths('2022-03-31')).toEqual([
      '2021-04',
      '2021-05',
      '2021-06',
      '2021-07',
      '2021-08',
      '2021-09',
      '2021-10',
      '2021-11',
      '2021-12',
      '2022-01',
      '2022-02',
      '2022-03',
    ]);
  });
});
