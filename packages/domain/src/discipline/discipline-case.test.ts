import { describe, expect, it } from 'vitest';
import { aRow } from '../../testing/index.ts';
import type { LedgerRow } from '../ledger/row.ts';
import { checkMove } from '../ledger/validate.ts';
import { RULE_PARAMETERS } from '../ledgers.ts';
import { rulesOn } from '../rules/parameters.ts';
import { disciplineCase } from './discipline-case.ts';

const today = '2021-12-31';
const rules = rulesOn(RULE_PARAMETERS, today);
const filed = aRow(disciplineCase, { state: 'FILED', isPartyMember: true, filedOn: '2021-12-01' });
const faultsOf = (row: object, asked: Record<string, unknown>): string[] =>
  disciplineCase
    .checkBirth({ ...filed, ...row }, asked, { today, rules })
    .map(({ field, code }) => `${field} ${code}`);

describe('a case entered with its sanctions', () => {
  it('is refused what a later move would be', () => {
    const warned = { partySanction: 'WARNING', partyDecidedOn: '2021-12-15' };
    expect(faultsOf({}, warned)).toEqual([]);
    expect(faultsOf({}, {})).toEqual([]);
    expect(faultsOf({ isPartyMember: false }, warned)).toEqual(['partySanction CASE_NOT_PARTY_MEMBER']);
    expect(faultsOf({}, { ...warned, partyDecidedOn: '2021-11-30' })).toEqual([
      'partyDecidedOn CASE_DAY_BEFORE_FILED',
    ]);
    expect(faultsOf({}, { govSanction: 'DEMERIT', govDecidedOn: '2022-01-01' })).toEqual([
      'govDecidedOn DAY_IN_FUTURE',
    ]);
  });

  it('names grade and day together, and is not silently rid of one without the other', () => {
    expect(faultsOf({}, { partySanction: 'WARNING' })).toEqual(['partyDecidedOn CASE_SANCTION_INCOMPLETE']);
    expect(faultsOf({}, { govDecidedOn: '2021-12-15' })).toEqual(['govSanction CASE_SANCTION_INCOMPLETE']);
  });

  it('says how long probation is', () => {
    for (const [partySanction, years, until] of [
      ['PROBATION_1', 1, '2024-12-15'],
      ['PROBATION_2', 2, '2025-12-15'],
    ] as const) {
      const asked = { partySanction, partyDecidedOn: '2021-12-15' };
      expect(faultsOf({}, asked)).toEqual([]);
      const [child] = disciplineCase.bornChildren(filed, asked);
      expect(child?.values).toMatchObject({ grade: 'PROBATION', probationYears: years, effectUntil: until });
    }
    expect(Object.keys(disciplineCase.asks['partySanction']?.choices ?? {})).not.toContain('PROBATION');
  });
});

it('a correction leaves no sanction that could not have been entered', () => {
  const sanctions = [{ type: 'PARTY', grade: 'WARNING', decidedOn: '2021-12-15', revokedOn: null }];
  const codes = (input: Record<string, unknown>, given: readonly object[] = sanctions): string[] => {
    const row = { ...filed, sanctions: given } as unknown as LedgerRow;
    const context = { row, input, actor: { name: '某', level: 'CITY' as const }, today, rules };
    return checkMove(disciplineCase, 'correct', context, row).map(({ field, code }) => `${field} ${code}`);
  };
  expect(codes({ reason: '误录', isPartyMember: false })).toEqual(['isPartyMember CASE_NOT_PARTY_MEMBER']);
  expect(codes({ reason: '误录', filedOn: '2021-12-16' })).toEqual(['filedOn CASE_FILED_AFTER_SANCTION']);
  expect(codes({ reason: '误录', isPartyMember: false, filedOn: '2021-12-16' }, [])).toEqual([]);
});
