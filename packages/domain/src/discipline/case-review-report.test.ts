import { describe, expect, it } from 'vitest';
import { caseReviewLines, caseReviewReport, caseReviewRows } from './case-review-report.ts';
import type { SanctionRow } from './sanction.ts';
import type { CountedCase } from './statistics.ts';

let next = 0;
const aCase = (over: Partial<CountedCase>): CountedCase => ({
  id: String(++next),
  personKey: `p${next}`,
  unitId: '1',
  cause: 'DUTY_FAILURE',
  stage: 'CONCLUDED',
  filedOn: '2021-03-01',
  concludedOn: null,
  criminalTransferOn: null,
  outcome: null,
  formByHand: null,
  sanctions: [],
  ...over,
});
const sanction = (type: 'PARTY' | 'GOV', grade: SanctionRow['grade'], decidedOn = '2021-05-01') =>
  ({ type, grade, decidedOn, revokedOn: null }) as const;
const HEADINGS = caseReviewReport.columns.map(({ heading }) => heading);

/** What is not nought on each line, by heading. */
const table = (cases: CountedCase[]) =>
  caseReviewRows(
    caseReviewLines(cases, { from: '2021-01-01', cutoff: '2021-12-31' }, [
      { id: '1', name: '甲' },
      { id: '2', name: '乙' },
    ]),
  ).map((row) => {
    expect(row).toHaveLength(HEADINGS.length);
    return Object.fromEntries(
      row.flatMap((value, at) => (value === 0 || value === null ? [] : [[HEADINGS[at], value]])),
    );
  });

describe('the table of discipline cases', () => {
  it('has a column for every figure, no heading twice', () => {
    expect(HEADINGS).toHaveLength(30);
    expect(new Set(HEADINGS).size).toBe(30);
  });

  it('takes of a person the heaviest of each kind, over all his cases, on the line he counts on', () => {
    expect(
      table([
        aCase({
          personKey: 'x',
          unitId: '2',
          cause: 'CORRUPTION',
          sanctions: [
            sanction('PARTY', 'EXPULSION', '2021-03-01'),
            sanction('GOV', 'DISCHARGE', '2020-12-31'),
          ],
        }),
        aCase({
          personKey: 'x',
          sanctions: [sanction('PARTY', 'WARNING'), sanction('GOV', 'DEMERIT')],
        }),
      ]),
    ).toEqual([
      { 单位: '甲' },
      {
        单位: '乙',
        受处分人数: 1,
        其中党纪开除党籍: 1,
        其中政务记过: 1,
        双重处分人数: 1,
        贪污腐败: 1,
        第三种形态: 1,
        第三种形态占比: 1,
      },
      {
        单位: '',
        受处分人数: 1,
        其中党纪开除党籍: 1,
        其中政务记过: 1,
        双重处分人数: 1,
        贪污腐败: 1,
        第三种形态: 1,
        第三种形态占比: 1,
      },
    ]);
  });

  it('counts open persons, and of the first form whom a case left unsanctioned', () => {
    expect(
      table([
        aCase({ stage: 'INVESTIGATING' }),
        aCase({ stage: 'TRIAL', unitId: '2' }),
        aCase({ concludedOn: '2021-06-01', outcome: 'ADMONITION', unitId: '2' }),
        aCase({ concludedOn: '2020-06-01', outcome: 'ADMONITION', unitId: '2' }),
      ]),
    ).toEqual([
      { 单位: '甲', 立案调查人数: 1 },
      { 单位: '乙', 尚未结案人数: 1, 第一种形态: 1, 第一种形态占比: 1 },
      { 单位: '', 立案调查人数: 1, 尚未结案人数: 1, 第一种形态: 1, 第一种形态占比: 1 },
    ]);
  });

  it('gives each form its share of the four, on every line and in all', () => {
    const warned = (unitId: string) => aCase({ unitId, sanctions: [sanction('PARTY', 'WARNING')] });
    const expelled = aCase({ unitId: '2', sanctions: [sanction('PARTY', 'EXPULSION')] });
    const rows = caseReviewRows(
      caseReviewLines(
        [warned('1'), warned('1'), warned('2'), expelled],
        { from: '2021-01-01', cutoff: '2021-12-31' },
        ['1', '2', '3'].map((id) => ({ id, name: id })),
      ),
    );
    expect(rows.map((row) => row.slice(-4))).toEqual([
      [0, 1, 0, 0],
      [0, 0.5, 0.5, 0],
      [null, null, null, null],
      [0, 0.75, 0.25, 0],
    ]);
  });
});
