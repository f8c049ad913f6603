import { describe, expect, it } from 'vitest';
import { suppressed, suppressedForms } from './published-table.ts';

const table = (counts: readonly number[]) =>
  counts.map((count, index) => ({ key: String(index), count, suppressed: false }));
const shown = (...counts: number[]) => suppressed(table(counts)).map(({ count }) => count);
const FORMS = ['FIRST', 'SECOND', 'THIRD', 'FOURTH'];
const shownForms = (...counts: number[]) =>
  suppressedForms(counts.map((count, index) => ({ key: FORMS[index] ?? '', count, suppressed: false }))).map(
    ({ count }) => count,
  );

/** Every table of so many cells with counts up to a bound. */
const tablesOf = (cells: number, most: number): number[][] =>
  cells === 0
    ? [[]]
    : tablesOf(cells - 1, most).flatMap((rest) =>
        Array.from({ length: most + 1 }, (_, count) => [...rest, count]),
      );
const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

/**
 * Hidden cells of which a reader who knows the sum, what is shown and how cells are hidden knows the count: in every
 * table that is published alike it is the same.
 */
function toldOf(
  tables: readonly number[][],
  publish: (counts: readonly number[]) => readonly (number | null)[],
  sumOf: (counts: readonly number[]) => number,
): string[] {
  const alike = new Map<string, number[][]>();
  for (const counts of tables) {
    const key = JSON.stringify([sumOf(counts), publish(counts)]);
    alike.set(key, [...(alike.get(key) ?? []), counts]);
  }
  return [...alike].flatMap(([key, group]) =>
    publish(group[0] ?? []).flatMap((count, index) =>
      count === null && new Set(group.map((counts) => counts[index])).size === 1
        ? [`${key} cell ${index}`]
        : [],
    ),
  );
}

describe('a published table', () => {
  it('hides cells of one or two, with them the next where their sum would tell, and all where none is left', () => {
    expect(shown(9, 5, 0, 3, 1)).toEqual([9, 5, 0, null, null]);
    expect(shown(9, 2, 1)).toEqual([9, null, null]);
    expect(shown(9, 5, 4)).toEqual([9, 5, 4]);
    expect(shown(9, 1, 1)).toEqual([null, null, null]);
    expect(shown(9, 5, 1, 1)).toEqual([9, null, null, null]);
    expect(shown(9, 3, 3, 1)).toEqual([9, null, null, null]);
    expect(shown(0, 2)).toEqual([null, null]);
    expect(shown(0, 0)).toEqual([0, 0]);
  });

  it('never shows a cell of one or two', () => {
    for (const counts of tablesOf(4, 5)) {
      expect(shown(...counts)).not.toContain(1);
      expect(shown(...counts)).not.toContain(2);
    }
  });

  it.each([
    [2, 12],
    [3, 12],
    [4, 8],
    [5, 5],
  ])('of %i cells tells no hidden one, whoever knows the sum and how it is hidden', (cells, most) => {
    // Of tables with larger sums not all that look alike are among those tried.
    const tables = tablesOf(cells, most).filter((counts) => sum(counts) <= most);
    expect(toldOf(tables, (counts) => shown(...counts), sum)).toEqual([]);
  });

  it('tells no form by who was disciplined, of whom the first form is no part', () => {
    expect(shownForms(3, 14, 1, 0)).toEqual([3, null, null, null]);
    expect(shownForms(1, 14, 4, 0)).toEqual([null, 14, 4, 0]);
    const tables = tablesOf(4, 9).filter(([, ...disciplined]) => sum(disciplined) <= 9);
    expect(
      toldOf(
        tables,
        (counts) => shownForms(...counts),
        ([, ...disciplined]) => sum(disciplined),
      ),
    ).toEqual([]);
  });
});
