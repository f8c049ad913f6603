import type { StatCell } from './statistics.ts';

/** Cells of so few persons are not published. */
export const SMALLEST_PUBLISHED = 3;

const isSmall = ({ count }: StatCell): boolean => count !== null && count > 0 && count < SMALLEST_PUBLISHED;

/**
 * The largest count to be hidden so that no hidden cell follows from the sum of all of them: with the small cells as
 * many of the next larger ones as make two different counts. Whoever swaps these two has another table that looks
 * the same. Infinity where there are no two.
 */
function hiddenUpTo(table: readonly StatCell[]): number {
  const [smallest = 0] = countsOf(table);
  const largestSmall = countsOf(table.filter(isSmall)).at(-1) ?? smallest;
  return (
    countsOf(table).find((count) => count >= largestSmall && count > smallest) ?? Number.POSITIVE_INFINITY
  );
}

/** Counts above zero, the smallest first. */
const countsOf = (table: readonly StatCell[]): number[] =>
  table.flatMap(({ count }) => (count === null || count === 0 ? [] : [count])).toSorted((a, b) => a - b);

/**
 * A table as it is published beside the sum of its cells: cells of one or two persons are hidden, with them the next
 * smallest that are not empty where the sum would give one away, and the whole table where nothing else is left.
 */
export function suppressed(table: readonly StatCell[]): StatCell[] {
  if (!table.some(isSmall)) return [...table];
  const most = hiddenUpTo(table);
  const isWhole = countsOf(table).every((count) => count <= most);
  return table.map((cell) =>
    isWhole || (cell.count !== null && cell.count > 0 && cell.count <= most)
      ? { ...cell, count: null, suppressed: true }
      : cell,
  );
}

/** The table by form as it is published: the first form is no part of any sum beside it, the others of who was disciplined. */
export function suppressedForms(forms: readonly StatCell[]): StatCell[] {
  const summed = suppressed(forms.filter(({ key }) => key !== 'FIRST'));
  return forms.map((cell) =>
    cell.key !== 'FIRST'
      ? (summed.find(({ key }) => key === cell.key) ?? cell)
      : isSmall(cell)
        ? { ...cell, count: null, suppressed: true }
        : cell,
  );
}
