import { describe, expect, it } from 'vitest';
import { columnsOf, countOf, importable, rowsUnder, type Verdict } from './verdict.ts';

const verdict: Verdict = {
  importId: '1',
  counts: { CREATE: 1, UPDATE: 0, UNCHANGED: 1, WARN: 1, REJECT: 1 },
  effects: { CREATE: 1, UPDATE: 1 },
  columns: ['a', 'b', 'c', 'd', 'e'],
  rows: [
    { row: 4, outcome: 'CREATE', cells: { a: 'x', b: 'y', c: 'z', e: '' }, violations: [] },
    {
      row: 5,
      outcome: 'REJECT',
      cells: { a: 'x', d: 'bad' },
      violations: [{ column: 'd', field: 'd', code: 'NOT_A_DAY', message: '' }],
    },
    { row: 6, outcome: 'WARN', cells: { a: 'x' }, violations: [] },
    { row: 7, outcome: 'UNCHANGED', cells: { a: 'x' }, violations: [] },
  ],
};

describe('the verdict on a workbook', () => {
  it('counts every row once and calls importable what one click writes', () => {
    expect(countOf(verdict)).toBe(4);
    expect(importable(verdict)).toBe(2);
  });

  it('shows every column that says something, that of a fault, and none that is empty throughout', () => {
    expect(columnsOf(verdict)).toEqual(['a', 'b', 'c', 'd']);
    const fault = { column: 'e', field: 'e', code: 'REQUIRED', message: '' };
    const rows = [{ row: 4, outcome: 'REJECT', cells: { a: 'x' }, violations: [fault] }] as const;
    expect(columnsOf({ ...verdict, rows })).toEqual(['a', 'e']);
    const many = Array.from({ length: 18 }, (_, at) => `c${at}`);
    const cells = Object.fromEntries(many.map((column) => [column, 'x']));
    const row = { row: 4, outcome: 'CREATE', cells, violations: [] } as const;
    expect(columnsOf({ ...verdict, columns: many, rows: [row] })).toEqual(many);
  });

  it('filters by outcome and by fault', () => {
    expect(rowsUnder(verdict, null, true).map(({ row }) => row)).toEqual([5, 6]);
    expect(rowsUnder(verdict, 'CREATE', false).map(({ row }) => row)).toEqual([4]);
    expect(rowsUnder(verdict, 'CREATE', true)).toEqual([]);
  });
});
