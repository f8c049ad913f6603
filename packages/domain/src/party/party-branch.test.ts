import { describe, expect, it } from 'vitest';
import { aRow } from '../../testing/index.ts';
import type { LedgerRow } from '../ledger/row.ts';
import { checkMove, checkRow } from '../ledger/validate.ts';
import { rulesOn } from '../rules/parameters.ts';
import { partyBranch } from './party-branch.ts';

const TODAY = '2021-12-31';
const context = { today: TODAY, rules: rulesOn(partyBranch.parameters, TODAY) };

const aBranch = (over: Partial<LedgerRow> = {}): LedgerRow =>
  aRow(partyBranch, {
    fullMemberCount: 9,
    probationaryMemberCount: 0,
    cellCount: 0,
    hasCommittee: true,
    isJoint: false,
    foundedOn: '2021-01-01',
    termStart: '2020-03-02',
    termYears: 3,
    termEnd: '2023-03-02',
    ...over,
  });

const faultsOf = (over: Partial<LedgerRow>) =>
  checkRow(partyBranch, aBranch(over), context).map(({ field, code }) => `${field} ${code}`);
const adviceOf = (over: Partial<LedgerRow>) =>
  partyBranch.advises(aBranch(over), context).map(({ code }) => code);

function restructured(over: Partial<LedgerRow>, input: Record<string, unknown>) {
  const row = aBranch({ state: 'REGISTERED', ...over });
  const actor = { name: '某', level: 'COUNTY' } as const;
  return checkMove(partyBranch, 'restructure', { row, input, actor, ...context }, { ...row, ...input }).map(
    ({ field, code }) => `${field} ${code}`,
  );
}

describe('a branch', () => {
  it('stands as it is', () => expect(faultsOf({})).toEqual([]));

  it('has a committee from seven full members on', () => {
    expect(faultsOf({ fullMemberCount: 7, hasCommittee: false })).toEqual([
      'hasCommittee BRANCH_NEEDS_COMMITTEE',
    ]);
    expect(faultsOf({ fullMemberCount: 6, hasCommittee: false })).toEqual([]);
    expect(faultsOf({ fullMemberCount: 6, hasCommittee: false, committeeSize: 3 })).toEqual([
      'committeeSize BRANCH_COMMITTEE_SIZE_ALONE',
    ]);
  });

  it('on the register is told where the members are edited that it is to be set up anew', () => {
    const registered = { state: 'REGISTERED', hasCommittee: false };
    expect(faultsOf({ ...registered, fullMemberCount: 7 })).toEqual(['fullMemberCount BRANCH_SET_UP_FIRST']);
    expect(faultsOf({ ...registered, fullMemberCount: 6 })).toEqual([]);
  });

  it('has a committee of three to seven', () => {
    expect(faultsOf({ committeeSize: 2 })).toEqual(['committeeSize TOO_SMALL']);
    expect(faultsOf({ committeeSize: 8 })).toEqual(['committeeSize TOO_LARGE']);
  });

  it('covers several units only where it is a joint one', () => {
    expect(faultsOf({ isJoint: true })).toEqual(['coveredUnits REQUIRED']);
    expect(faultsOf({ coveredUnits: 2 })).toEqual(['coveredUnits BRANCH_NOT_JOINT']);
    expect(faultsOf({ isJoint: true, coveredUnits: 6 })).toEqual(['coveredUnits TOO_LARGE']);
  });

  it('ends its term so many years after it began', () => {
    expect(faultsOf({ termEnd: '2023-03-01' })).toEqual(['termEnd BRANCH_TERM_END']);
    expect(faultsOf({ termStart: '2020-02-29', termEnd: '2023-02-28' })).toEqual([]);
  });

  it('counts the end of the term from its beginning where nobody says it', () => {
    const born = { actorName: '某', unitLevel: 'BRANCH', ...context } as const;
    expect(partyBranch.defaults({ ...born, input: { termStart: '2020-03-02' } })).toEqual({
      termYears: 3,
      termEnd: '2023-03-02',
    });
    expect(partyBranch.defaults({ ...born, input: { termStart: '2020-03-02', termYears: 5 } })).toEqual({
      termYears: 5,
      termEnd: '2025-03-02',
    });
  });

  it('is advised, not refused, where it is too small, too large, or long without a secretary', () => {
    expect(adviceOf({})).toEqual([]);
    expect(adviceOf({ fullMemberCount: 2, hasCommittee: false })).toEqual(['BRANCH_FEW_MEMBERS']);
    expect(adviceOf({ fullMemberCount: 2, hasCommittee: false, isJoint: true })).toEqual([]);
    expect(adviceOf({ fullMemberCount: 50 })).toEqual([]);
    expect(adviceOf({ fullMemberCount: 51 })).toEqual(['BRANCH_MANY_MEMBERS']);
    expect(adviceOf({ secretaryVacantSince: '2021-10-02' })).toEqual([]);
    expect(adviceOf({ secretaryVacantSince: '2021-10-01' })).toEqual(['BRANCH_NO_SECRETARY']);
    expect(faultsOf({ fullMemberCount: 2, hasCommittee: false })).toEqual([]);
  });
});

describe('a branch set up anew', () => {
  it('keeps until when it was set up as before', () => {
    const { child } = partyBranch.moves['restructure'] ?? {};
    const effect = Array.isArray(child) ? child[0] : child;
    const row = aBranch({ hasCommittee: false, fullMemberCount: 6, cellCount: 0 });
    const actor = { name: '某', level: 'COUNTY' } as const;
    expect(
      effect?.values({ row, input: { since: '2021-05-16', hasCommittee: true }, actor, ...context }),
    ).toEqual({ validTo: '2021-05-15', hasCommittee: false, cellCount: 0, note: null });
  });

  it('has no members of a committee it gives up', () => {
    const row = aBranch({ fullMemberCount: 6, committeeSize: 3 });
    const actor = { name: '某', level: 'COUNTY' } as const;
    const sets = (input: Record<string, unknown>) =>
      partyBranch.moves['restructure']?.sets?.({ row, input, actor, ...context });
    expect(sets({ since: '2021-05-16', hasCommittee: false })).toMatchObject({ committeeSize: null });
    expect(sets({ since: '2021-05-16', cellCount: 2 })).toEqual({ settingSince: '2021-05-16' });
  });

  it('begins after the setting it replaces, and not in days to come', () => {
    const none = { hasCommittee: false, fullMemberCount: 6 };
    expect(restructured(none, { since: '2021-05-16', hasCommittee: true })).toEqual([]);
    expect(restructured(none, { since: '2021-01-01', hasCommittee: true })).toEqual([
      'since BRANCH_SET_EARLY',
    ]);
    expect(restructured(none, { since: '2022-01-01', hasCommittee: true })).toEqual(['since DAY_IN_FUTURE']);
    expect(
      restructured({ ...none, settingSince: '2021-05-16' }, { since: '2021-05-16', cellCount: 1 }),
    ).toEqual(['since BRANCH_SET_EARLY']);
  });

  it('does not lose a committee it must have', () => {
    expect(restructured({}, { since: '2021-05-16', hasCommittee: false })).toEqual([
      'hasCommittee BRANCH_NEEDS_COMMITTEE',
    ]);
    expect(restructured({}, { since: '2021-05-16', hasCommittee: false, fullMemberCount: 6 })).toEqual([]);
    expect(
      restructured({ hasCommittee: false, fullMemberCount: 6 }, { since: '2021-05-16', fullMemberCount: 7 }),
    ).toEqual(['hasCommittee BRANCH_NEEDS_COMMITTEE']);
  });
});
