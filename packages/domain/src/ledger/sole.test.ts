import { describe, expect, it } from 'vitest';
import { aRow } from '../../testing/index.ts';
import { partyBranch } from '../party/party-branch.ts';
import { soleKeyOf } from './sole.ts';

const valid = {
  ...partyBranch,
  sole: { by: ['foundedOn'], among: 'VALID', field: 'foundedOn', because: 'X' },
} as const;

describe('what a unit has but one of', () => {
  it('is known by its unit and what it says, while it counts', () => {
    expect(soleKeyOf(partyBranch, aRow(partyBranch))).toBe('30');
    expect(soleKeyOf(partyBranch, aRow(partyBranch, { open: false, state: 'CLOSED' }))).toBeNull();
    const row = aRow(valid, { foundedOn: '2021-06-01' });
    expect(soleKeyOf(valid, row)).toBe('30 2021-06-01');
    expect(soleKeyOf(valid, { ...row, open: false, state: 'CLOSED' })).toBe('30 2021-06-01');
    expect(soleKeyOf(valid, { ...row, open: false, state: 'VOIDED' })).toBeNull();
    expect(soleKeyOf(valid, { ...row, foundedOn: null })).toBeNull();
  });

  it('is any number where the definition says nothing', () =>
    expect(soleKeyOf({ ...partyBranch, sole: null }, aRow(partyBranch))).toBeNull());
});
