import { branchMeeting, findLedger, type Ledger, type LedgerRow, weakBranchCase } from '@luze/domain';
import { aRow } from '@luze/domain/testing';
import { describe, expect, it } from 'vitest';
import { stepsOf } from './steps.ts';

const NAMES = { owner: '柳津所支部', county: '柳津县局' };

const drawn = (ledger: Ledger, over: Partial<LedgerRow>) => {
  const steps = stepsOf({ language: 'zh-CN' }, ledger, aRow(ledger, over), [], NAMES);
  const now = steps.find(({ status }) => status === 'NOW');
  return {
    done: steps.filter(({ status }) => status === 'DONE').map(({ move }) => move),
    now: now === undefined ? null : `${now.move} ${now.holder}`,
  };
};

describe('the steps of a record', () => {
  it.each([
    ['SUGGESTED', false, 1, 'propose 柳津县局'],
    ['PROPOSED', false, 2, 'list 市局'],
    ['LISTED', false, 3, 'submitPlan 柳津县局'],
    ['LISTED', true, 4, 'approvePlan 市局'],
    ['PLAN_APPROVED', false, 5, 'start 柳津所支部'],
    ['ACCEPTED', false, 9, 'delist 市局'],
  ])(
    'of a weak branch %s (plan handed in: %s) are %i done, and then %s',
    (state, planSubmitted, done, now) => {
      const steps = drawn(weakBranchCase, { state, planSubmitted });
      expect(steps.done).toHaveLength(done);
      expect(steps.now).toBe(now);
    },
  );

  it('wait where a move that keeps the state may be made again', () => {
    const channel = findLedger('OwnChannel');
    expect(channel && drawn(channel, { state: 'ACTIVE' })).toEqual({
      done: ['create', 'submit', 'approve'],
      now: 'check 柳津所支部',
    });
  });

  it('go back with what is sent back', () =>
    expect(drawn(branchMeeting, { state: 'RETURNED' }).done).toEqual(['create']));

  it('are all to come of what is void', () =>
    expect(drawn(branchMeeting, { state: 'VOIDED' })).toEqual({ done: [], now: null }));
});
