import { describe, expect, it } from 'vitest';
import { NO_COUNTS } from '../obligation/share.ts';
import { meetingLine, meetingReport, meetingRows, meetingsDue, meetingTotal } from './meeting-report.ts';

const unit = (id: string, held: number, missed: number) => ({
  unit: { id, name: `${id} 县` },
  branches: 2,
  cells: [
    { kind: 'THEME_DAY', ...NO_COUNTS, fulfilled: held },
    { kind: 'THEME_DAY', ...NO_COUNTS, overdue: missed, exempt: 1 },
    { kind: 'ORG_LIFE', ...NO_COUNTS, late: 1 },
  ] as const,
});

describe('L03', () => {
  it('has a value for each of its columns, a share beside what was owed and held, and the light of all', () => {
    const units = [unit('甲', 9, 0), unit('乙', 8, 2)];
    const rows = meetingRows(units.map(meetingLine), meetingTotal({ id: '', name: '' }, units));
    for (const row of rows) expect(row).toHaveLength(meetingReport.columns.length);
    const at = (heading: string, group?: string) =>
      meetingReport.columns.findIndex((column) => column.heading === heading && column.group === group);
    const [first, second, total] = rows.map((row) =>
      [at('应开', '主题党日'), at('已开', '主题党日'), at('率', '主题党日'), at('综合率'), at('亮灯')].map(
        (column) => row[column],
      ),
    );
    expect(first).toEqual([9, 9, 1, 0.9, 'GREEN']);
    expect(second).toEqual([10, 8, 0.8, 8 / 11, 'RED']);
    expect(total).toEqual([19, 17, 17 / 19, 17 / 21, 'YELLOW']);
    expect(rows.map((row) => [row[0], row[2], row[at('率', '民主评议')]])).toEqual([
      [1, 2, null],
      [2, 2, null],
      [null, 4, null],
    ]);
  });

  it('counts what has fallen due, and nothing of a period to come', () => {
    const year = { from: '2021-01-01', to: '2021-12-31' };
    expect(meetingsDue(year, '2021-06-30')).toEqual({
      from: '2021-01-01',
      to: '2021-06-30',
      asOf: '2021-06-30',
    });
    expect(meetingsDue(year, '2022-03-01')?.asOf).toBe('2021-12-31');
    expect(meetingsDue(year, '2020-12-31')).toBeNull();
  });
});
