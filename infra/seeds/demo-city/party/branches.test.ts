import { describe, expect, it } from 'vitest';
import { demoStories } from '../../index.ts';
import { DEMO_TODAY } from '../people.ts';
import { DEMO_BRANCHES, type DemoBranch } from './branches.ts';

const of = (county: string): DemoBranch[] => DEMO_BRANCHES.filter((branch) => branch.county === county);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe('the branches of the demo city', () => {
  it.each([
    ['QK', 14, 8, 221, 11, 4],
    ['WX', 12, 7, 188, 9, 2],
    ['SZ', 16, 11, 197, 11, 6],
    ['SP', 15, 10, 176, 12, 4],
    ['LD', 13, 9, 164, 10, 3],
    ['LS', 11, 7, 142, 8, 2],
    ['HQ', 6, 0, 118, 6, 4],
  ])('are in %s %i with %i stations, %i members, %i committees and %i cells', (county, ...figures) => {
    const branches = of(county);
    expect([
      branches.length,
      branches.filter(({ isStation }) => isStation).length,
      sum(branches.map(({ fullMembers, probationary }) => fullMembers + probationary)),
      branches.filter(({ hasCommittee }) => hasCommittee).length,
      sum(branches.map(({ cells }) => cells)),
    ]).toEqual(figures);
  });

  it('have a committee exactly where they have seven full members', () => {
    for (const { unitCode, fullMembers, hasCommittee } of DEMO_BRANCHES)
      expect(hasCommittee, unitCode).toBe(fullMembers >= 7);
  });

  it('voted before their term ran out, but for one', () => {
    const late = demoStories('PartyBranch').filter(({ input, steps }) => {
      const ends = `${Number(String(input['termStart']).slice(0, 4)) + 3}${String(input['termStart']).slice(4)}`;
      return ends <= DEMO_TODAY && !steps.some(({ move, day }) => move === 'elect' && day <= ends);
    });
    expect(late.map(({ unitCode }) => unitCode)).toEqual(['SZ-B12']);
  });
});
