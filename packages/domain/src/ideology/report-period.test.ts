import { describe, expect, it } from 'vitest';
import { aRow } from '../../testing/index.ts';
import { checkRow } from '../ledger/validate.ts';
import { rulesOn } from '../rules/parameters.ts';
import { periodicReport } from './periodic-report.ts';
import { fitsPart, periodEndOf } from './report-period.ts';

const TODAY = '2021-12-31';
const rules = rulesOn(periodicReport.parameters, TODAY);
const birth = (input: Record<string, unknown>) =>
  periodicReport.defaults({ input, actorName: '某', unitLevel: 'COUNTY', today: TODAY, rules });

describe('a periodic report', () => {
  it('ends with its period', () => {
    expect(['YEAR', 'H1', 'H2', 'M02', 'M12'].map((part) => periodEndOf(2024, part))).toEqual([
      '2024-12-31',
      '2024-06-30',
      '2024-12-31',
      '2024-02-29',
      '2024-12-31',
    ]);
  });

  it('on a half-year is due on 10 July and 10 January', () => {
    expect(birth({ forYear: 2021, part: 'H1' })).toEqual({ periodEnd: '2021-06-30', dueOn: '2021-07-10' });
    expect(birth({ forYear: 2021, part: 'H2' })).toEqual({ periodEnd: '2021-12-31', dueOn: '2022-01-10' });
    expect(birth({ forYear: 2021, part: 'M05' })['dueOn']).toBe('2021-06-05');
    expect(birth({ forYear: 2021, part: 'H1', dueOn: '2021-07-05' })['dueOn']).toBe('2021-07-05');
  });

  it('is on a part of the year its kind is made on', () => {
    expect(fitsPart('IDEOLOGY_HALF_YEAR', 'H1')).toBe(true);
    expect(fitsPart('IDEOLOGY_HALF_YEAR', 'YEAR')).toBe(false);
    expect(fitsPart('SAFETY_MONTH', 'M07')).toBe(true);
    expect(fitsPart('BRANCH_YEAR', 'H2')).toBe(false);
  });

  it('of a branch is its yearly one', () => {
    const faultsOf = (kind: string, part: string) =>
      checkRow(periodicReport, aRow(periodicReport, { kind, part }), { today: TODAY, rules }).map(
        ({ field, code }) => `${field} ${code}`,
      );
    expect(faultsOf('BRANCH_YEAR', 'YEAR')).toEqual([]);
    expect(faultsOf('SAFETY_MONTH', 'M01')).toEqual(['kind REPORT_OF_OTHER_LEVEL']);
    expect(faultsOf('BRANCH_YEAR', 'M01')).toEqual(['part REPORT_OTHER_PERIOD']);
  });
});
