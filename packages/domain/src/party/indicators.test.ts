import { describe, expect, it } from 'vitest';
import { rowsBehind } from '../indicator/rows-behind.ts';
import { OBLIGATION_TEMPLATES } from '../obligation/template.ts';
import { partyIndicators } from './indicators.ts';

describe('the figures of party work', () => {
  it('count every kind that is owed, each in one of them', () => {
    const counted = partyIndicators.flatMap(({ reckoning }) =>
      reckoning.kind === 'OBLIGATIONS' ? reckoning.kinds : [],
    );
    expect([...counted].sort()).toEqual(OBLIGATION_TEMPLATES.map(({ kind }) => kind).sort());
  });

  it('open the meetings that count of the year, as the nearest list; what is due is no meeting', () => {
    for (const indicator of partyIndicators.filter(({ reckoning }) => reckoning.kind === 'OBLIGATIONS')) {
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
});
