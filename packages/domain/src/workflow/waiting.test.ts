import { expect, it } from 'vitest';
import { aRow } from '../../testing/index.ts';
import { ledgers } from '../ledgers.ts';
import { weakBranchCase } from '../party/weak-branch-case.ts';
import { sendsBack } from './waiting.ts';

it('what is accepted with an opinion is not sent back', () => {
  expect(sendsBack(weakBranchCase, 'sendBack')).toBe(true);
  expect(sendsBack(weakBranchCase, 'countyAccept')).toBe(false);
  expect(sendsBack(weakBranchCase, 'returnPlan')).toBe(false);
});

it.each(ledgers.map((ledger) => [ledger.name, ledger] as const))(
  'what is sent back of %s waits for whoever sent it: the way on is a step of its path',
  (_name, ledger) => {
    for (const [name, move] of Object.entries(ledger.moves)) {
      if (!sendsBack(ledger, name) || move.to === undefined) continue;
      const { to: state } = move;
      const onward = ledger
        .path(aRow(ledger, { state }))
        .filter((step) => ledger.moves[step]?.from.includes(state) === true);
      expect(onward, `${name} leads to ${state}`).not.toEqual([]);
    }
  },
);
