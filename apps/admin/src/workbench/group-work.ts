import { addDays, type LocalDate, type WorkGroup } from '@luze/domain';
import type { WorkItem } from './work-requests.ts';

/** What waits with one urgency, in the order of the list. */
export interface Group {
  readonly group: WorkGroup;
  readonly items: readonly WorkItem[];
}

/** Rows of a group that stand among the others; the rest is behind it. */
export const MOST_SHOWN = 20;

/** What of the work a page shows: all of it, the rows due on a day, or one group. */
export interface Shown {
  readonly day: LocalDate | null;
  readonly group: string | null;
}

/** The groups a page shows, without empty ones. */
export function shownOf(groups: readonly Group[], { day, group }: Shown): Group[] {
  return groups
    .filter((each) => group === null || each.group === group)
    .map((each) => ({ ...each, items: each.items.filter(({ dueOn }) => day === null || dueOn === day) }))
    .filter(({ items }) => items.length > 0);
}

/** Items due on each of the next days, today first. */
export function fortnightOf(
  groups: readonly Group[],
  today: LocalDate,
): { readonly day: LocalDate; readonly count: number }[] {
  const items = groups.flatMap((each) => each.items);
  return Array.from({ length: 14 }, (_, offset) => {
    const day = addDays(today, offset);
    return { day, count: items.filter(({ dueOn }) => dueOn === day).length };
  });
}
