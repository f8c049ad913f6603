import { describe, expect, it } from 'vitest';
import { aRow } from '../../testing/index.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { findLedger } from '../ledgers.ts';
import { isReported, unsentMove } from './born.ts';

const known = (name: string): Ledger => {
  const ledger = findLedger(name);
  if (ledger === null) throw new TypeError(`no ledger ${name}`);
  return ledger;
};

describe('a new record', () => {
  it.each([
    ['PartyBranch', 'DRAFT', 'submit'],
    ['BranchElection', 'DRAFT', 'submit'],
    ['InstitutionRule', 'DRAFT', 'issue'],
    ['BranchMeeting', 'PLANNED', 'hold'],
    ['StudyGroupSession', 'HELD', 'submit'],
  ])('of %s that is %s is kept back until %s', (name, state, move) => {
    expect(unsentMove(known(name), aRow(known(name), { state }))).toBe(move);
  });

  it.each([
    ['Hazard', 'REPORTED'],
    ['WeakBranchCase', 'SUGGESTED'],
    ['DisciplineCase', 'PROPOSED'],
  ])('of %s that is %s lies before the level above', (name, state) => {
    expect(unsentMove(known(name), aRow(known(name), { state }))).toBeNull();
    expect(isReported(known(name), state)).toBe(true);
  });

  it.each([
    ['DisciplineCase', 'FILED'],
    ['ResponsibilityLetter', 'UNSIGNED'],
    ['DutyListItem', 'OPEN'],
    ['IdeologyIssue', 'OPEN'],
    ['UpstreamDocument', 'RECORDED'],
    ['PublicConcern', 'OPEN'],
  ])('of %s that is %s is but entered', (name, state) => {
    expect(unsentMove(known(name), aRow(known(name), { state }))).toBeNull();
    expect(isReported(known(name), state)).toBe(false);
  });
});
