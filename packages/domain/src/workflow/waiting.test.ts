import { expect, it } from 'vitest';
import { weakBranchCase } from '../party/weak-branch-case.ts';
import { sendsBack } from './waiting.ts';

it('what is accepted with an opinion is not sent back', () => {
  expect(sendsBack(weakBranchCase, 'sendBack')).toBe(true);
  expect(sendsBack(weakBranchCase, 'countyAccept')).toBe(false);
  expect(sendsBack(weakBranchCase, 'returnPlan')).toBe(false);
});
