import { type Ledger, ledgers } from '@luze/domain';
import { describe, expect, it } from 'vitest';
import { filterOf } from '../ledger/list-filter.ts';
import { EMPTY_LIST } from '../ledger/list-state.ts';
import { ageState } from './ages.ts';
import { AGES, matrixOf } from './matrix.ts';

const ledger = ledgers[0] as Ledger;
const place = (id: string) => ({ id, name: id, shortName: id, level: 'COUNTY' });

describe('the overview’s matrix', () => {
  const cells = [
    { county: place('1'), state: 'A', light: 'RED' as const, count: 2 },
    { county: place('1'), state: 'B', light: 'GREEN' as const, count: 3 },
    { county: place('2'), state: 'A', light: 'YELLOW' as const, count: 4 },
  ];
  const data = {
    cells,
    recent: [{ county: place('1'), count: 1 }],
    older: [],
    oldest: [{ county: place('1'), count: 1 }],
    verifying: [],
  };
  const { rows, whole } = matrixOf(data, 'COUNTY', [place('1'), place('2'), place('3')]);

  it('has a row for every place, also where nothing is open', () => {
    expect(rows.map((row) => row.open)).toEqual([5, 4, 0]);
  });

  it('keeps a place that is not in the tree any more while it holds rows', () => {
    expect(matrixOf(data, 'COUNTY', [place('1')]).rows.map((row) => [row.place?.id, row.open])).toEqual([
      ['1', 5],
      ['2', 4],
    ]);
  });

  it('adds up to the whole by light and by state', () => {
    expect(whole.open).toBe(9);
    expect(rows.reduce((sum, row) => sum + row.light(['RED', 'YELLOW']), 0)).toBe(
      whole.light(['RED', 'YELLOW']),
    );
    expect(rows.reduce((sum, row) => sum + row.state('A'), 0)).toBe(whole.state('A'));
  });

  it('splits lateness into ages that leave no day out and take none twice', () => {
    const due = AGES.map((age) => ageState(ledger, age, '2021-12-31').due);
    expect(due).toEqual(['2021-12-24..', '2021-12-01..2021-12-23', '..2021-11-30', '']);
    expect(
      filterOf(ledger, { ...EMPTY_LIST, ...ageState(ledger, 'verifying', '2021-12-31') }, '2021-12-31'),
    ).toEqual({
      and: [
        { open: { eq: true } },
        { light: { eq: 'RED' } },
        { [String(ledger.light.done)]: { isNull: false } },
      ],
    });
  });
});
