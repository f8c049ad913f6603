import { describe, expect, it } from 'vitest';
import { fortnightOf, type Group, shownOf } from './group-work.ts';
import type { WorkItem } from './work-requests.ts';

const today = '2021-12-31';
const anItem = (id: string, dueOn: string | null): WorkItem => ({ id, dueOn }) as WorkItem;
const groups: readonly Group[] = [
  { group: 'overdue', items: [anItem('a', '2021-12-01')] },
  { group: 'near', items: [anItem('b', '2022-01-02'), anItem('c', '2022-01-03')] },
  { group: 'returned', items: [] },
  { group: 'later', items: [anItem('d', '2022-01-14'), anItem('e', null)] },
];
const idsOf = (shown: readonly Group[]): string[][] => shown.map(({ items }) => items.map(({ id }) => id));

describe('the reader’s work', () => {
  it('is shown by its groups, without those that hold nothing', () => {
    expect(idsOf(shownOf(groups, { day: null, group: null }))).toEqual([['a'], ['b', 'c'], ['d', 'e']]);
  });

  it('is narrowed to a group, or to a day', () => {
    expect(idsOf(shownOf(groups, { day: null, group: 'near' }))).toEqual([['b', 'c']]);
    expect(idsOf(shownOf(groups, { day: '2022-01-03', group: null }))).toEqual([['c']]);
    expect(shownOf(groups, { day: null, group: 'returned' })).toEqual([]);
  });

  it('is counted for each of fourteen days, today first, exactly as the day shows it', () => {
    const days = fortnightOf(groups, today);
    expect(days).toHaveLength(14);
    expect(days[0]?.day).toBe(today);
    for (const { day, count } of days)
      expect(idsOf(shownOf(groups, { day, group: null })).flat(), day).toHaveLength(count);
    expect(days.filter(({ count }) => count > 0).map(({ day }) => day)).toEqual(['2022-01-02', '2022-01-03']);
  });
});
