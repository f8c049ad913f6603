import { describe, expect, it } from 'vitest';
import { aRow } from '../../testing/index.ts';
import type { MoveContext } from '../ledger/ledger.ts';
import { lightDaysOf, lightOf } from '../ledger/light.ts';
import type { LedgerRow } from '../ledger/row.ts';
import { checkMove, checkRow } from '../ledger/validate.ts';
import { rulesOn } from '../rules/parameters.ts';
import { weakBranchCase } from './weak-branch-case.ts';

const TODAY = '2021-08-16';
const on = (today: string) => ({ today, rules: rulesOn(weakBranchCase.parameters, today) });

const aCase = (over: Partial<LedgerRow> = {}): LedgerRow =>
  aRow(weakBranchCase, { systemsIdle: true, relapseCount: 0, ...over });

const faultsOf = (over: Partial<LedgerRow>) =>
  checkRow(weakBranchCase, aCase(over), on(TODAY)).map(({ field, code }) => `${field} ${code}`);

const contextOf = (row: LedgerRow, input: Record<string, unknown>, today = TODAY): MoveContext => ({
  row,
  input,
  actor: { name: '某', level: 'BRANCH' },
  ...on(today),
});
const sets = (name: string, row: LedgerRow, input: Record<string, unknown> = {}, today = TODAY) =>
  weakBranchCase.moves[name]?.sets?.(contextOf(row, input, today)) ?? {};
const refused = (name: string, row: LedgerRow, input: Record<string, unknown>, today = TODAY) =>
  checkMove(weakBranchCase, name, contextOf(row, input, today), { ...row, ...input }).map(
    ({ field, code }) => `${field} ${code}`,
  );

describe('what makes a branch weak', () => {
  it('is at least one mark', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ systemsIdle: false })).toEqual([' WEAK_NO_CRITERION']);
  });

  it.each(['petitionsConcentrated', 'disciplineCaseImpact', 'otherCriterion'])(
    'needs a reason in writing where it is %s',
    (mark) => {
      expect(faultsOf({ [mark]: true })).toEqual(['criteriaNote WEAK_REASON_NEEDED']);
      expect(faultsOf({ [mark]: true, criteriaNote: '群众反映的问题长期没有回音，支部未研究。' })).toEqual(
        [],
      );
    },
  );

  it.each([
    '全年信访 12 件，居全县首位。',
    '受处分３人。',
    '初次信访十余起。',
    '满意度低于百分之六十。',
    '反映率 40%。',
  ])('is never a number: %s', (criteriaNote) =>
    expect(faultsOf({ petitionsConcentrated: true, criteriaNote })).toEqual([
      'criteriaNote WEAK_REASON_COUNTS',
    ]),
  );

  it('is never somebody by name', () => {
    const criteriaNote = '李建国因履职不到位被查处，支部受影响。';
    expect(faultsOf({ disciplineCaseImpact: true, criteriaNote })).toEqual([
      'criteriaNote WEAK_REASON_NAMES',
    ]);
  });

  it('may speak of years and of other marks as it likes', () =>
    expect(faultsOf({ criteriaNote: '2021年开展2次测评。' })).toEqual([]));
});

describe('a branch that is listed', () => {
  it('has six months from the day it is listed, or as long as is said', () => {
    const row = aCase({ state: 'PROPOSED' });
    expect(sets('list', row)).toEqual({ listedOn: TODAY, deadline: '2022-02-16' });
    expect(sets('list', row, { listedOn: '2021-08-31' })).toEqual({
      listedOn: '2021-08-31',
      deadline: '2022-02-28',
    });
    expect(sets('list', row, { deadline: '2021-12-31' })).toMatchObject({ deadline: '2021-12-31' });
    expect(refused('list', row, { listedOn: '2021-08-17' })).toEqual(['listedOn DAY_IN_FUTURE']);
    expect(refused('list', row, { deadline: TODAY })).toEqual(['deadline WEAK_DEADLINE_EARLY']);
  });

  it('and relapses, begins anew and remembers it', () => {
    const row = aCase({
      state: 'DELISTED',
      listedOn: '2021-01-04',
      delistedOn: '2021-06-30',
      selfCheckOn: '2021-06-01',
      countyAcceptedOn: '2021-06-10',
      acceptedOn: '2021-06-20',
      planSubmitted: true,
      relapseCount: 1,
    });
    expect(sets('relapse', row, { reason: '会议又停了' })).toMatchObject({
      listedOn: TODAY,
      deadline: '2022-02-16',
      relapseCount: 2,
      planSubmitted: false,
      selfCheckOn: null,
      countyAcceptedOn: null,
      acceptedOn: null,
      delistedOn: null,
    });
  });

  it('has its plan from the county before the city approves it', () => {
    const { submitPlan, approvePlan, list, accept, countyAccept } = weakBranchCase.moves;
    expect(submitPlan).toMatchObject({ by: ['county'], needs: ['plan', 'countyLeader', 'ownerName'] });
    expect(approvePlan).toMatchObject({ by: ['city'], when: { planSubmitted: true } });
    expect([list, accept].map((move) => move?.by)).toEqual([['city'], ['city']]);
    expect(countyAccept).toMatchObject({ by: ['county'], from: ['SELF_CHECKED'], to: 'COUNTY_ACCEPTED' });
  });
});

describe('a month of rectification', () => {
  const started = aCase({
    state: 'RECTIFYING',
    listedOn: '2021-06-11',
    deadline: '2021-12-11',
    reportDueOn: '2021-07-31',
  });
  const reported = { ...started, progress: [{ month: '2021-07' }] } as unknown as LedgerRow;
  const colourOn = (row: LedgerRow, today: string) =>
    lightOf({ ...row, ...lightDaysOf(weakBranchCase, row, on(today).rules) }, today, 'COUNTY')?.colour;

  it('owes no report where it has but begun, and the next one by its end', () => {
    expect(sets('start', started, {}, '2021-06-24')).toEqual({ reportDueOn: '2021-07-31' });
    expect(sets('report', reported, { text: '…', month: '2021-08' })).toEqual({ reportDueOn: '2021-09-30' });
  });

  it('made up for moves nothing behind the latest one', () =>
    expect(sets('report', reported, { text: '…', month: '2021-06' })).toEqual({ reportDueOn: '2021-08-31' }));

  it('is one that has come, since it was listed, and has no report', () => {
    const said = (month: string) => refused('report', reported, { text: '…', month });
    expect(said('2021-08')).toEqual([]);
    expect(said('8月')).toEqual(['month WEAK_MONTH']);
    expect(said('2021-13')).toEqual(['month WEAK_MONTH']);
    expect(said('2021-09')).toEqual(['month WEAK_MONTH_TO_COME']);
    expect(said('2021-05')).toEqual(['month WEAK_MONTH_BEFORE_LISTED']);
    expect(said('2021-07')).toEqual(['month WEAK_MONTH_REPORTED']);
  });

  it('without its report turns the light yellow until there is one', () => {
    expect(colourOn(started, '2021-07-31')).toBe('GREEN');
    expect(colourOn(started, '2021-08-01')).toBe('YELLOW');
    expect(weakBranchCase.advises(started, on('2021-08-01')).map(({ code }) => code)).toEqual([
      'WEAK_REPORT_MISSING',
    ]);
    expect(colourOn({ ...started, reportDueOn: '2021-08-31' }, '2021-08-01')).toBe('GREEN');
  });

  it('is yellow anyway sixty days before the deadline, and red behind it', () => {
    const punctual = { ...started, reportDueOn: '2022-01-31' };
    expect(colourOn(punctual, '2021-10-11')).toBe('GREEN');
    expect(colourOn(punctual, '2021-10-12')).toBe('YELLOW');
    expect(colourOn(punctual, '2021-12-12')).toBe('RED');
  });
});

describe('a case of a paper ledger', () => {
  const stood = (said: Record<string, unknown>) => weakBranchCase.workbook.history?.(said);

  it('stands as far as the last day it names', () => {
    expect(stood({})).toEqual({ state: 'SUGGESTED', values: {} });
    expect(stood({ listedOn: '2021-03-19' })).toMatchObject({
      state: 'LISTED',
      values: { deadline: '2021-09-19', selfCheckOn: null },
    });
    expect(stood({ listedOn: '2021-03-19', plan: '…' })).toMatchObject({
      state: 'RECTIFYING',
      values: { reportDueOn: '2021-04-30' },
    });
    expect(stood({ listedOn: '2021-03-19', plan: '…', delistedOn: '2021-09-10' })).toMatchObject({
      state: 'DELISTED',
      values: { selfCheckOn: '2021-09-10', countyAcceptedOn: '2021-09-10', acceptedOn: '2021-09-10' },
    });
  });
});
