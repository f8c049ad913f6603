import { describe, expect, it } from 'vitest';
import {
  eightRulesCounted,
  eightRulesLines,
  eightRulesReport,
  eightRulesRows,
} from './eight-rules-report.ts';

const stats = [
  { subCategory: 'H2', rankGroup: 'OTHER', count: 2, personsHandled: 3, personsSanctioned: 1 },
  { subCategory: 'H2', rankGroup: 'TOWNSHIP_LEVEL', count: 1, personsHandled: 1, personsSanctioned: 1 },
  { subCategory: 'F2', rankGroup: 'OTHER', count: 1, personsHandled: 1, personsSanctioned: 0 },
] as const;

describe('the table of eight-rules problems', () => {
  const lines = eightRulesLines(stats);

  it('has five kinds of formalism and six of hedonism, those without a problem too', () => {
    expect(lines.map(({ category }) => category)).toEqual([
      ...Array(5).fill('FORMALISM'),
      ...Array(6).fill('HEDONISM'),
    ]);
    expect(lines.filter(({ problems }) => problems > 0).map(({ kind }) => kind)).toEqual(['F2', 'H2']);
  });

  it('adds up problems, persons and ranks of each kind', () => {
    expect(lines.find(({ kind }) => kind === 'H2')).toEqual({
      kind: 'H2',
      category: 'HEDONISM',
      problems: 3,
      handled: 4,
      sanctioned: 2,
      ranks: { COUNTY_LEVEL_AND_ABOVE: 0, TOWNSHIP_LEVEL: 1, OTHER: 2 },
    });
  });

  it('has as many values in each line as the workbook has columns', () => {
    for (const row of eightRulesRows(lines)) expect(row).toHaveLength(eightRulesReport.columns.length);
    expect(eightRulesRows(lines)[6]).toEqual(['享乐主义、奢靡之风', '违规吃喝', 3, 4, 2, 0, 1, 2]);
  });

  it('counts what is approved, by the day it was handled', () => {
    const scope = { from: '2021-01-01', to: '2021-12-31', unitId: null };
    expect(eightRulesCounted(scope)).toEqual({
      state: { eq: 'APPROVED' },
      handledOn: { gte: '2021-01-01', lte: '2021-12-31' },
    });
    expect(eightRulesCounted({ ...scope, unitId: '7' })).toMatchObject({ unit: { under: '7' } });
  });
});
