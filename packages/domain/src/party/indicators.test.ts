import { describe, expect, it } from 'vitest';
import { rowsBehind } from '../indicator/rows-behind.ts';
import { OBLIGATION_TEMPLATES } from '../obligation/template.ts';
import { MEETING_TYPES } from './branch-meeting-words.ts';
import { partyIndicators } from './indicators.ts';

const byCode = (code: string) => partyIndicators.filter((indicator) => indicator.code === code);
const ofBranches = ['PB1', 'PB2', 'PB3'].flatMap(byCode);
const secretary = byCode('PB5');
const kindsOf = (indicators: typeof partyIndicators) =>
  indicators.flatMap(({ reckoning }) => (reckoning.kind === 'OBLIGATIONS' ? reckoning.kinds : []));

describe('the figures of party work', () => {
  it('count every kind of meeting that is owed, each in one of them', () => {
    const meetings = OBLIGATION_TEMPLATES.map(({ kind }) => kind).filter((kind) => kind in MEETING_TYPES);
    expect(kindsOf(ofBranches).toSorted()).toEqual(meetings.toSorted());
  });

  it('ask of the secretary three things a year: a lecture, and a review each half-year', () => {
    const owed = OBLIGATION_TEMPLATES.filter(({ kind }) => kindsOf(secretary).includes(kind));
    expect(owed.map(({ kind, frequency }) => [kind, frequency])).toEqual([
      ['SECRETARY_LECTURE', 'YEAR'],
      ['STRICT_GOVERNANCE_REVIEW', 'HALF_YEAR'],
    ]);
  });

  it('open the meetings that count of the year, as the nearest list; what is due is no meeting', () => {
    for (const indicator of ofBranches) {
      expect(rowsBehind(indicator, 'numerator', '2021-08-31')).toEqual({
        ledger: 'BranchMeeting',
        states: ['SUBMITTED', 'CONFIRMED'],
        days: { heldOn: { from: '2021-01-01', to: '2021-08-31' } },
        where: {},
        isExact: false,
      });
      expect(rowsBehind(indicator, 'denominator', '2021-08-31')).toBeNull();
    }
  });

  it('open the campaigns whose heads are added up, and say that their number is none of heads', () => {
    for (const indicator of byCode('PB8'))
      for (const side of ['numerator', 'denominator'] as const)
        expect(rowsBehind(indicator, side, '2021-08-31')).toMatchObject({
          ledger: 'StudyCampaign',
          days: { beginsOn: { from: '2021-01-01', to: '2021-08-31' } },
          isExact: false,
        });
  });
});
