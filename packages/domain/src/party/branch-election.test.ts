import { describe, expect, it } from 'vitest';
import { aRow } from '../../testing/index.ts';
import type { MoveContext } from '../ledger/ledger.ts';
import type { LedgerRow } from '../ledger/row.ts';
import { soleKeyOf } from '../ledger/sole.ts';
import { checkMove, checkRow } from '../ledger/validate.ts';
import { rulesOn } from '../rules/parameters.ts';
import { branchElection } from './branch-election.ts';
import { partyBranch } from './party-branch.ts';

const TODAY = '2021-11-10';
const context = { today: TODAY, rules: rulesOn(branchElection.parameters, TODAY) };
const anElection = (over: Partial<LedgerRow> = {}): LedgerRow =>
  aRow(branchElection, { dueOn: '2021-11-20', ...over });
const faultsOf = (over: Partial<LedgerRow>) =>
  checkRow(branchElection, anElection(over), context).map(({ field, code }) => `${field} ${code}`);
const advicesOn = (over: Partial<LedgerRow>) =>
  branchElection.advises(anElection(over), context).map(({ field, code }) => `${field} ${code}`);
const moving = (row: LedgerRow, input: Readonly<Record<string, unknown>> = {}): MoveContext => ({
  ...context,
  row,
  input,
  actor: { name: '某', level: 'COUNTY' },
});
/** What an approved election has to say to the register as it stands. */
const saysTo = (branch: Partial<LedgerRow>, election: Partial<LedgerRow> = {}) =>
  branchElection.moves['approve']?.onward?.input(
    moving(anElection({ heldOn: '2021-11-08', termYears: 3, newCommitteeCount: 3, ...election })),
    aRow(partyBranch, { termStart: '2018-11-20', hasCommittee: true, ...branch }),
  );

describe('an election', () => {
  it('is one for a branch and term, unless it was voided', () => {
    expect(soleKeyOf(branchElection, anElection())).toBe('30 2021-11-20');
    expect(soleKeyOf(branchElection, anElection({ state: 'APPROVED', open: false }))).toBe('30 2021-11-20');
    expect(soleKeyOf(branchElection, anElection({ state: 'VOIDED', open: false }))).toBeNull();
  });

  it('is reported with its day, which has come, with how it was held and what came of it', () => {
    const report = { heldOn: '2021-11-08', method: 'EQUAL', termYears: 3, result: 'FILLED' };
    const submitting = (input: Readonly<Record<string, unknown>>) =>
      checkMove(branchElection, 'submit', moving(anElection(), input), anElection(input)).map(
        ({ field, code }) => `${field} ${code}`,
      );
    expect(submitting(report)).toEqual([]);
    expect(submitting({})).toEqual([
      'heldOn REQUIRED',
      'method REQUIRED',
      'termYears REQUIRED',
      'result REQUIRED',
    ]);
    expect(submitting({ ...report, heldOn: '2021-11-11' })).toEqual(['heldOn DAY_IN_FUTURE']);
  });

  it('has a committee of three to seven, and no more who came than who might', () => {
    expect(faultsOf({ newCommitteeCount: 8 })).toEqual(['newCommitteeCount TOO_LARGE']);
    expect(faultsOf({ newCommitteeCount: 2 })).toEqual(['newCommitteeCount TOO_SMALL']);
    expect(faultsOf({ votersExpected: 10, votersPresent: 11 })).toEqual([
      'votersPresent ELECTION_MORE_PRESENT',
    ]);
  });

  it('is looked into where fewer than four fifths came', () => {
    expect(advicesOn({ votersExpected: 10, votersPresent: 8 })).toEqual([]);
    expect(advicesOn({ votersExpected: 10, votersPresent: 7 })).toEqual(['votersPresent ELECTION_NO_QUORUM']);
    expect(advicesOn({ votersExpected: 10 })).toEqual([]);
  });

  it('is held no longer once it is sent back', () => {
    for (const name of ['return', 'withdraw'])
      expect(branchElection.moves[name]?.sets?.(moving(anElection({ heldOn: '2021-11-08' })))).toEqual({
        heldOn: null,
      });
  });
});

describe('an approved election tells the register', () => {
  it('its day, its years, its secretary and its committee', () => {
    expect(saysTo({}, { secretaryName: '白露' })).toEqual({
      heldOn: '2021-11-08',
      years: 3,
      secretaryName: '白露',
      committeeSize: 3,
    });
  });

  it('no committee where there is none, and no secretary where none is named', () => {
    expect(saysTo({ hasCommittee: false })).toEqual({ heldOn: '2021-11-08', years: 3 });
  });

  it('nothing where the register is further already', () => {
    expect(saysTo({ termStart: '2021-11-08' })).toBeNull();
  });
});
