import { expect, it } from 'vitest';
import { caseReviewLines } from './case-review-report.ts';
import { type CaseFigure, casesBehind } from './counted-cases.ts';
import { CASE_CAUSES } from './discipline-case.ts';
import { type CountedCase, caseAges, disciplineStatisticsOf } from './statistics.ts';

const PERIOD = { from: '2021-01-01', cutoff: '2021-12-31' };
const AGEING = { on: PERIOD.cutoff, overlongDays: 180 };
const aCase = (id: string, given: Partial<CountedCase>): CountedCase => ({
  id,
  personKey: `person ${id}`,
  unitId: 'A',
  cause: 'DUTY_FAILURE',
  stage: 'CONCLUDED',
  filedOn: '2021-02-01',
  concludedOn: null,
  criminalTransferOn: null,
  outcome: null,
  formByHand: null,
  sanctions: [],
  ...given,
});
const party = { type: 'PARTY', grade: 'WARNING', decidedOn: '2021-05-01', revokedOn: null } as const;
const gov = { type: 'GOV', grade: 'DEMERIT', decidedOn: '2021-05-02', revokedOn: null } as const;

const CASES: readonly CountedCase[] = [
  aCase('1', { sanctions: [party, gov] }),
  // A second case of the same person counts with the first, its decision by itself.
  aCase('2', { personKey: 'person 1', sanctions: [{ ...gov, decidedOn: '2021-06-01' }] }),
  aCase('3', { unitId: 'B', cause: 'CORRUPTION', sanctions: [party] }),
  aCase('4', { stage: 'INVESTIGATING', unitId: 'B' }),
  aCase('5', { stage: 'TRIAL' }),
  aCase('6', { concludedOn: '2021-07-01', outcome: 'ADMONITION' }),
  aCase('7', { stage: 'PRELIM', filedOn: null }),
  aCase('8', { sanctions: [{ ...party, decidedOn: '2020-05-01' }] }),
];
const behind = (figure: CaseFigure, key: string | null = null, line: string | null = null) =>
  casesBehind(CASES, PERIOD, { figure, key, line }, AGEING);
const number = (...asked: Parameters<typeof behind>): number =>
  behind(...asked).reduce((sum, { times }) => sum + times, 0);

it('opens of every figure of the year exactly what it counts', () => {
  const said = disciplineStatisticsOf(CASES, PERIOD, Object.keys(CASE_CAUSES), ['A', 'B']);
  expect(said).toMatchObject({ disciplined: 2, underInvestigation: 1, notConcluded: 1, decisions: 4 });
  expect(number('DISCIPLINED')).toBe(said.disciplined);
  expect(number('UNDER_INVESTIGATION')).toBe(said.underInvestigation);
  expect(number('NOT_CONCLUDED')).toBe(said.notConcluded);
  expect(number('TOTAL')).toBe(said.total);
  expect(number('OPEN')).toBe(said.openAtCutoff);
  expect(number('DECISIONS')).toBe(said.decisions);
  for (const { key, count } of said.byCause) expect(number('CAUSE', key), key).toBe(count);
  for (const { key, count } of said.byForm) expect(number('FORM', key), key).toBe(count);
  for (const { key, count } of said.byGrade) expect(number('GRADE', key), key).toBe(count);
  for (const { unitId, disciplined } of said.byUnit)
    expect(number('DISCIPLINED', null, unitId)).toBe(disciplined);
});

it('opens the cases whose days are averaged and those open too long, with their days', () => {
  const daysOf = (figure: CaseFigure) => behind(figure).map(({ one, days }) => [one.id, days]);
  expect(daysOf('CONCLUDED')).toEqual([['6', 150]]);
  expect(daysOf('OVERLONG')).toEqual([
    ['4', 333],
    ['5', 333],
  ]);
  expect(caseAges(CASES, PERIOD, AGEING)).toEqual({ averageDays: 150, overlong: 2 });
  // Open exactly as long as allowed is not too long, and days to come are not counted.
  expect(caseAges(CASES, PERIOD, { on: '2021-07-31', overlongDays: 180 }).overlong).toBe(0);
  expect(caseAges(CASES, PERIOD, { on: '2021-08-01', overlongDays: 180 }).overlong).toBe(2);
});

it('opens of every figure of L26 exactly what it counts', () => {
  const lines = caseReviewLines(CASES, PERIOD, [
    { id: 'A', name: '甲' },
    { id: 'B', name: '乙' },
  ]);
  for (const { unit, disciplined, both, byGrade, byCause, byForm } of lines) {
    expect(number('DISCIPLINED', null, unit.id)).toBe(disciplined);
    expect(number('BOTH', null, unit.id)).toBe(both);
    for (const { key, count } of byGrade) expect(number('HEAVIEST', key, unit.id), key).toBe(count);
    for (const { key, count } of byCause) expect(number('CAUSE', key, unit.id), key).toBe(count);
    for (const { key, count } of byForm) expect(number('FORM', key, unit.id), key).toBe(count);
  }
});

it('names a person by the one case he counts by', () => {
  expect(behind('DISCIPLINED').map(({ one }) => one.id)).toEqual(['2', '3']);
  expect(behind('BOTH').map(({ one }) => one.id)).toEqual(['2']);
  expect(behind('DECISIONS').map(({ one, times }) => [one.id, times])).toEqual([
    ['1', 2],
    ['2', 1],
    ['3', 1],
  ]);
});
