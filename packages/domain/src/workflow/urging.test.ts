import { expect, it } from 'vitest';
import { RULE_PARAMETERS } from '../ledgers.ts';
import { sentence } from '../messages/sentences.ts';
import { rulesOn } from '../rules/parameters.ts';
import { isUrgent, levelsBelow, urgingFault, urgingNoteFault } from './urging.ts';

const today = '2021-12-31';
const rules = rulesOn(RULE_PARAMETERS, today);
const codeOf = (given: Partial<Parameters<typeof urgingFault>[0]>): string | undefined =>
  urgingFault({ isDue: true, isBelow: true, lastOn: null, ...given }, today, rules)?.code;

it('what is near or late is urged once a day, by who is not to act himself', () => {
  expect(codeOf({})).toBeUndefined();
  expect(codeOf({ isDue: false })).toBe('URGING_NOT_DUE');
  expect(codeOf({ isBelow: false })).toBe('URGING_OWN_STEP');
  expect(codeOf({ lastOn: '2021-12-31' })).toBe('URGING_TOO_SOON');
  expect(codeOf({ lastOn: '2021-12-30' })).toBeUndefined();
});

it('too soon says when it was urged and when it may be again', () => {
  const found = urgingFault({ isDue: true, isBelow: true, lastOn: today }, today, rules);
  expect(sentence('URGING_TOO_SOON', 'zh-CN', found?.params ?? {})).toBe(
    '已于 2021-12-31 催办，2022-01-01 起可再次催办。',
  );
});

it('a light on time, done or waiting for its acceptor in time asks for nothing', () => {
  for (const reason of ['ON_TIME', 'DONE', 'DONE_LATE', 'AWAITING_ACCEPTANCE', 'NOT_STARTED'] as const)
    expect(isUrgent({ reason }), reason).toBe(false);
  for (const reason of ['OVERDUE', 'DUE_TODAY', 'DUE_SOON', 'ACCEPTANCE_OVERDUE'] as const)
    expect(isUrgent({ reason }), reason).toBe(true);
  expect(isUrgent(null)).toBe(false);
});

it('a note is short, sound, and where the ledger speaks of no people holds no trace of one', () => {
  expect(urgingNoteFault('请于本周内办结', null)).toBeNull();
  expect(urgingNoteFault('请'.repeat(201), null)?.code).toBe('TOO_LONG');
  expect(urgingNoteFault('请\u0000', null)?.code).toBe('TEXT_UNSAFE');
  expect(urgingNoteFault('请联系 13800138000', null)).toBeNull();
  expect(urgingNoteFault('请联系 13800138000', { impersonal: true })?.code).toBe('TEXT_HOLDS_PHONE');
});

it('a county answers for branches, a city for counties and branches', () => {
  expect(levelsBelow('COUNTY')).toEqual(['BRANCH']);
  expect(levelsBelow('CITY')).toEqual(['COUNTY', 'BRANCH']);
  expect(levelsBelow('BRANCH')).toEqual([]);
});
