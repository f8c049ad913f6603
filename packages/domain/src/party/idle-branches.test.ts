import { describe, expect, it } from 'vitest';
import { periodOf } from '../obligation/period.ts';
import { idleProblem, idleRun, overdueTermProblem, unspoken } from './idle-branches.ts';

const months = (...of: number[]) =>
  of.map((month) => periodOf('MONTH', `2021-${String(month).padStart(2, '0')}-01`));
const quarters = (...of: number[]) => of.map((quarter) => periodOf('QUARTER', `2021-0${quarter * 3 - 2}-01`));

describe('a branch whose meetings were missed', () => {
  it('is idle after so many in a row, in whatever order they come', () => {
    expect(idleRun(months(8, 9), 3)).toBeNull();
    expect(idleRun(months(10, 8, 9), 3)).toEqual({ start: '2021-08-01', end: '2021-10-31' });
    expect(idleRun(quarters(1, 2), 2)).toEqual({ start: '2021-01-01', end: '2021-06-30' });
  });

  it('is not where one between was held', () => {
    expect(idleRun(months(1, 2, 4, 5, 7), 3)).toBeNull();
    expect(idleRun(quarters(1, 3), 2)).toBeNull();
  });

  it('is spoken of for the latest run, as long as it is', () =>
    expect(idleRun(months(1, 2, 3, 7, 8, 9, 10), 3)).toEqual({ start: '2021-07-01', end: '2021-10-31' }));

  it('is not spoken of again for months that were dismissed', () => {
    expect(idleRun(unspoken(months(8, 9, 10, 11, 12), '2021-10-31'), 3)).toBeNull();
    expect(idleRun(unspoken(months(7, 8, 9, 10, 11, 12), '2021-09-30'), 3)).toEqual({
      start: '2021-10-01',
      end: '2021-12-31',
    });
    expect(unspoken(months(8), null)).toEqual(months(8));
  });

  it('is told what was missed when', () => {
    const run = { start: '2021-08-01', end: '2021-10-31' };
    expect(idleProblem('THEME_DAY', run)).toBe('2021-08 至 2021-10 主题党日连续逾期未开展。');
    expect(idleProblem('MEMBER_ASSEMBLY', run)).toContain('支部党员大会');
    expect(overdueTermProblem('2021-08-31')).toBe('本届任期 2021-08-31 届满，至今未换届。');
  });
});
