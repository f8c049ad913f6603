import { describe, expect, it } from 'vitest';
import { addMonths } from '../calendar/local-date.ts';
import { effectUntilOf, formOf, heaviestOf, periodMonthsOf, type SanctionRow } from './sanction.ts';

const sanction = (
  type: SanctionRow['type'],
  grade: SanctionRow['grade'],
  revokedOn: string | null = null,
) => ({
  type,
  grade,
  decidedOn: '2021-06-30',
  revokedOn,
});

describe('the effect of a sanction', () => {
  it('ends after the months of its grade', () => {
    expect(effectUntilOf({ type: 'PARTY', grade: 'SERIOUS_WARNING', effectiveOn: '2021-08-27' })).toBe(
      '2023-02-27',
    );
    expect(effectUntilOf({ type: 'GOV', grade: 'DEMERIT', effectiveOn: '2021-11-05' })).toBe('2022-11-05');
    expect(effectUntilOf({ type: 'GOV', grade: 'MAJOR_DEMERIT', effectiveOn: '2021-12-03' })).toBe(
      '2023-06-03',
    );
    expect(effectUntilOf({ type: 'PARTY', grade: 'SERIOUS_WARNING', effectiveOn: '2021-10-22' })).toBe(
      '2023-04-22',
    );
    expect(effectUntilOf({ type: 'GOV', grade: 'WARNING', effectiveOn: '2021-06-21' })).toBe('2021-12-21');
    expect(effectUntilOf({ type: 'PARTY', grade: 'WARNING', effectiveOn: '2021-06-21' })).toBe('2022-06-21');
  });

  it('begins after probation where there is one, and has no end after expulsion and discharge', () => {
    const probation = { type: 'PARTY', grade: 'PROBATION', effectiveOn: '2021-09-10' } as const;
    expect(effectUntilOf({ ...probation, probationYears: 1 })).toBe('2024-09-10');
    expect(effectUntilOf({ ...probation, probationYears: 2 })).toBe('2025-09-10');
    expect(effectUntilOf({ type: 'PARTY', grade: 'EXPULSION', effectiveOn: '2021-03-12' })).toBeNull();
    expect(effectUntilOf({ type: 'GOV', grade: 'DISCHARGE', effectiveOn: '2021-03-12' })).toBeNull();
  });

  it('is longer where several equal ones are taken together', () => {
    const terms = { type: 'GOV', grade: 'REMOVAL_FROM_POST', effectiveOn: '2021-01-31' } as const;
    expect(periodMonthsOf({ ...terms, combinedMonths: 48 })).toBe(48);
  });

  it('ends on the last day of a month that has no such day', () => {
    expect(addMonths('2021-08-31', 6)).toBe('2022-02-28');
    expect(addMonths('2023-08-31', 6)).toBe('2024-02-29');
    expect(addMonths('2021-01-31', -2)).toBe('2020-11-30');
    expect(addMonths('2021-12-15', 1)).toBe('2022-01-15');
  });
});

describe('the four forms', () => {
  const nothing = { sanctions: [], criminalTransferOn: null, outcome: null };

  it('follow from what came of a case, the gravest first', () => {
    expect(formOf(nothing)).toBeNull();
    expect(formOf({ ...nothing, outcome: 'CRITICISM' })).toBe('FIRST');
    expect(formOf({ ...nothing, outcome: 'NOT_ESTABLISHED' })).toBeNull();
    expect(formOf({ ...nothing, sanctions: [sanction('GOV', 'DEMOTION')] })).toBe('SECOND');
    expect(
      formOf({ ...nothing, sanctions: [sanction('GOV', 'DEMOTION'), sanction('PARTY', 'PROBATION')] }),
    ).toBe('THIRD');
    expect(
      formOf({ ...nothing, sanctions: [sanction('PARTY', 'EXPULSION')], criminalTransferOn: '2021-07-01' }),
    ).toBe('FOURTH');
    expect(formOf({ ...nothing, sanctions: [sanction('PARTY', 'EXPULSION', '2021-09-30')] })).toBeNull();
  });

  it('count the heaviest of a kind, revoked ones aside', () => {
    const all = [
      sanction('GOV', 'DISCHARGE', '2021-08-01'),
      sanction('GOV', 'WARNING'),
      sanction('GOV', 'DEMERIT'),
    ];
    expect(heaviestOf(all, 'GOV')?.grade).toBe('DEMERIT');
    expect(heaviestOf(all, 'PARTY')).toBeNull();
  });
});
