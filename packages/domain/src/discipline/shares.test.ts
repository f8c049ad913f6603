import { expect, it } from 'vitest';
import { suppressed } from './published-table.ts';
import { sharesOf } from './shares.ts';

it('shares a table out, and none of it where a cell is hidden or nothing is there', () => {
  expect(sharesOf([1, 3, 0])).toEqual([0.25, 0.75, 0]);
  expect(sharesOf([0, 0])).toEqual([null, null]);
  const published = suppressed([
    { key: 'SECOND', count: 9, suppressed: false },
    { key: 'THIRD', count: 1, suppressed: false },
    { key: 'FOURTH', count: 4, suppressed: false },
  ]);
  expect(sharesOf(published.map(({ count }) => count))).toEqual([null, null, null]);
});
