import type { Duty } from '@luze/domain';
import { describe, expect, it } from 'vitest';
import { maySetFigure } from './figures.ts';

const CASES = ['case.overlongDays', 'retention.identityYears'];
const admin = (...duties: Duty[]) => [{ role: 'CITY_ADMIN' as const, duties }];

describe('maySetFigure', () => {
  it('gives the figures of cases to who holds the duty by name', () => {
    for (const code of CASES) {
      expect(maySetFigure(admin('DISCIPLINE'), code), code).toBe(true);
      expect(maySetFigure(admin(), code), code).toBe(false);
      expect(maySetFigure(admin('REVIEW_SCRUTINEER'), code), code).toBe(false);
      expect(maySetFigure([{ role: 'COUNTY_SECRETARY', duties: ['DISCIPLINE'] }], code), code).toBe(false);
    }
  });

  it('gives those of another ledger to who holds its duty, and those of none to every city administrator', () => {
    expect(maySetFigure(admin(), 'hazard.generalDays')).toBe(true);
    expect(maySetFigure(admin('SAFETY'), 'hazard.generalDays')).toBe(true);
    expect(maySetFigure(admin('DISCIPLINE'), 'hazard.generalDays')).toBe(false);
    expect(maySetFigure(admin('DISCIPLINE'), 'account.secondFactor')).toBe(true);
    expect(maySetFigure([{ role: 'AUDITOR', duties: [] }], 'account.secondFactor')).toBe(false);
  });
});
