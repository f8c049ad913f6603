import { describe, expect, it } from 'vitest';
import { type CountedCase, disciplineStatisticsOf, type Period } from './statistics.ts';

const CAUSES = ['DUTY_FAILURE', 'CORRUPTION'];
const YEAR: Period = { from: '2021-01-01', cutoff: '2021-12-31' };
let next = 0;

const aCase = (over: Partial<CountedCase> = {}): CountedCase => ({
  id: String(++next),
  personKey: `p${next}`,
  unitId: '1',
  cause: 'DUTY_FAILURE',
  stage: 'FILED',
  filedOn: '2021-03-01',
  concludedOn: null,
  criminalTransferOn: null,
  outcome: null,
  formByHand: null,
  sanctions: [],
  ...over,
});
const warning = (decidedOn: string, revokedOn: string | null = null) =>
  ({ type: 'PARTY', grade: 'WARNING', decidedOn, revokedOn }) as const;
const of = (cases: CountedCase[], period = YEAR) => disciplineStatisticsOf(cases, period, CAUSES, ['1', '2']);

describe('the figures of a year', () => {
  it('count a person once, in the first bucket that holds him', () => {
    const figures = of([
      aCase({ personKey: 'x', stage: 'CONCLUDED', sanctions: [warning('2021-05-01')] }),
      aCase({ personKey: 'x', stage: 'INVESTIGATING' }),
      aCase({ personKey: 'y', stage: 'INVESTIGATING' }),
      aCase({ personKey: 'y', stage: 'TRIAL' }),
      aCase({ stage: 'REOPENED' }),
    ]);
    expect(figures).toMatchObject({
      disciplined: 1,
      underInvestigation: 1,
      notConcluded: 1,
      total: 3,
      openAtCutoff: 2,
    });
  });

  it('count by the day of decision, not of filing, and nothing revoked by the cutoff', () => {
    const figures = of([
      aCase({ filedOn: '2020-11-16', stage: 'CONCLUDED', sanctions: [warning('2021-03-12')] }),
      aCase({ stage: 'CONCLUDED', sanctions: [warning('2020-12-31')] }),
      aCase({ stage: 'CONCLUDED', sanctions: [warning('2021-04-20', '2021-09-30')] }),
      aCase({ stage: 'CONCLUDED', sanctions: [warning('2021-04-20', '2022-01-05')] }),
      aCase({ stage: 'TRIAL', sanctions: [warning('2022-02-25')] }),
    ]);
    expect(figures).toMatchObject({ disciplined: 2, decisions: 2, notConcluded: 1 });
  });

  it('count nothing that was not filed', () => {
    expect(of([aCase({ stage: 'PRELIM', filedOn: null }), aCase({ stage: null })])).toMatchObject({
      total: 0,
    });
  });

  it('split by cause, form, grade and unit', () => {
    const both = [
      warning('2021-05-01'),
      { type: 'GOV', grade: 'REMOVAL_FROM_POST', decidedOn: '2021-05-01', revokedOn: null } as const,
    ];
    const figures = of([
      aCase({ cause: 'CORRUPTION', unitId: '2', stage: 'CONCLUDED', sanctions: both }),
      aCase({ stage: 'CONCLUDED', sanctions: [warning('2021-06-01')] }),
      aCase({ stage: 'CONCLUDED', concludedOn: '2021-06-01', outcome: 'ADMONITION' }),
      aCase({ unitId: '2' }),
    ]);
    expect(figures.decisions).toBe(3);
    expect(figures.byCause.map(({ count }) => count)).toEqual([1, 1]);
    expect(Object.fromEntries(figures.byForm.map(({ key, count }) => [key, count]))).toEqual({
      FIRST: 1,
      SECOND: 1,
      THIRD: 1,
      FOURTH: 0,
    });
    expect(figures.byGrade.filter(({ count }) => count !== 0).map(({ key, count }) => [key, count])).toEqual([
      ['PARTY.WARNING', 2],
      ['GOV.REMOVAL_FROM_POST', 1],
    ]);
    expect(figures.byUnit).toEqual([
      { unitId: '1', disciplined: 1, underInvestigation: 0, notConcluded: 0 },
      { unitId: '2', disciplined: 1, underInvestigation: 1, notConcluded: 0 },
    ]);
  });
});
