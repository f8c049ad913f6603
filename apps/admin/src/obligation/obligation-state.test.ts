import { describe, expect, it } from 'vitest';
import { dueSpan, MISSING, obligationsPath, parseObligations } from './obligation-state.ts';

const TODAY = '2021-12-31';
const back = (path: string) => parseObligations(new URLSearchParams(path.split('?')[1] ?? ''), TODAY);

describe('the address of a list of obligations', () => {
  it('says nothing of what is usual, and is read back as it was meant', () => {
    expect(obligationsPath({})).toBe('/obligations');
    const state = {
      id: null,
      unit: '7',
      own: true,
      kinds: ['THEME_DAY', 'CELL'],
      statuses: ['FULFILLED'],
      due: '2021-03-01..2021-03-31',
      asOf: '2021-06-30',
      waiting: false,
      latestFirst: true,
      page: 3,
      size: 50,
    } as const;
    expect(back(obligationsPath(state))).toEqual(state);
    expect(back(obligationsPath({ statuses: [] })).statuses).toEqual([]);
    expect(obligationsPath({ id: '42', statuses: [] })).toBe('/obligations?id=42');
    expect(back('/obligations?id=42')).toMatchObject({ id: '42', statuses: [] });
    expect(back(obligationsPath({ waiting: true, statuses: [] }))).toMatchObject({
      waiting: true,
      statuses: [],
    });
  });

  it('leaves out what it does not understand, and days that have not come', () => {
    expect(back('/obligations?kind=DANCING&status=LOST&asOf=2022-05-01&size=7&page=-1')).toMatchObject({
      kinds: [],
      statuses: [],
      asOf: TODAY,
      size: 20,
      page: 1,
    });
    expect(back('/obligations').statuses).toEqual(MISSING);
  });

  it('spans the year of its day where it names no days', () => {
    expect(dueSpan({ due: '', asOf: '2020-05-01' })).toEqual({ from: '2020-01-01', to: '2020-12-31' });
    expect(dueSpan({ due: '2021-03-01..', asOf: TODAY })).toEqual({ from: '2021-03-01', to: '2021-12-31' });
  });
});
