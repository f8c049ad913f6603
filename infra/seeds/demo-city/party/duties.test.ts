import type { MeetingType } from '@luze/domain';
import { describe, expect, it } from 'vitest';
import { demoStories } from '../../index.ts';
import { SZ_DUTIES } from './duties.ts';

const count = (kind: MeetingType, ...outcomes: string[]): number =>
  SZ_DUTIES.filter((duty) => duty.kind === kind && outcomes.includes(duty.outcome)).length;

describe('the year of meetings in 石栈县', () => {
  it.each([
    ['MEMBER_ASSEMBLY', 64, 0, 58],
    ['COMMITTEE', 132, 22, 94],
    ['CELL', 72, 10, 52],
    ['PARTY_LECTURE', 64, 0, 54],
    ['THEME_DAY', 192, 12, 162],
    ['ORG_LIFE', 16, 1, 11],
    ['APPRAISAL', 16, 1, 10],
  ] as const)('owed %s %i times, %i of them exempt, and held %i', (kind, owed, exempt, met) => {
    expect([count(kind, 'MET', 'MISSED', 'EXEMPT'), count(kind, 'EXEMPT'), count(kind, 'MET')]).toEqual([
      owed,
      exempt,
      met,
    ]);
  });

  it('is told by one record for each meeting held, several of which were two or three', () => {
    const kinds = demoStories('BranchMeeting').map(
      ({ input }) =>
        1 + ['alsoAssembly', 'alsoLecture', 'alsoAppraisal'].filter((name) => input[name] === true).length,
    );
    expect(kinds.reduce((sum, one) => sum + one, 0)).toBe(58 + 94 + 52 + 54 + 162 + 11 + 10);
    expect(kinds.some((one) => one > 1)).toBe(true);
  });

  it('leaves 柳津所 its theme day and its committee of December, and the committee of November', () => {
    const missed = SZ_DUTIES.filter(
      ({ branch, outcome, month }) => branch.unitCode === 'SZ-B07' && outcome === 'MISSED' && month > 10,
    ).map(({ kind, month }) => `${kind} ${month}`);
    expect(missed).toEqual(expect.arrayContaining(['COMMITTEE 11', 'COMMITTEE 12', 'THEME_DAY 12']));
  });
});
