import { describe, expect, it } from 'vitest';
import { heatCells, heatLight, heatText, heatWhole, overUntil, spanOfMonth } from './heat.ts';
import type { UnitLine } from './obligation-requests.ts';

const none = { pending: 0, fulfilled: 0, late: 0, overdue: 0, exempt: 0 };
const line = {
  unit: { id: '1', name: '某支部', shortName: '某支部', level: 'BRANCH' },
  own: false,
  branches: 1,
  cells: [
    { month: '2021-02', kind: 'THEME_DAY', ...none, fulfilled: 8, overdue: 1, exempt: 1 },
    { month: '2021-02', kind: 'CELL', ...none, overdue: 1 },
    { month: '2021-12', kind: 'THEME_DAY', ...none, fulfilled: 1, pending: 3 },
  ],
} as const satisfies UnitLine;

describe('the heat table', () => {
  it('adds kinds up month by month, or shows one alone', () => {
    const all = heatCells([line], [], '2021-12-15');
    expect(all).toHaveLength(12);
    expect([heatText(all[1] as never), heatText(all[0] as never)]).toEqual(['8/10', null]);
    expect(heatText(heatCells([line, line], ['CELL'], '2021-12-15')[1] as never)).toBe('0/2');
  });

  it('colours what is over, and leaves a month that runs without a colour and out of the sum', () => {
    const cells = heatCells([line], [], '2021-12-15');
    expect([cells[1], cells[11]].map((cell) => heatLight(cell as never))).toEqual(['YELLOW', null]);
    expect(heatText(heatWhole(cells))).toBe('8/10');
    expect(overUntil('2021-12-15')).toBe('2021-11-30');
    const over = heatCells([line], [], '2021-12-31');
    expect([heatLight(over[11] as never), heatText(heatWhole(over)), overUntil('2021-12-31')]).toEqual([
      'RED',
      '9/14',
      '2021-12-31',
    ]);
    expect(overUntil('2021-01-30')).toBeNull();
  });

  it('spans whole months', () => {
    expect(spanOfMonth('2021-02')).toEqual({ from: '2021-02-01', to: '2021-02-28' });
  });
});
