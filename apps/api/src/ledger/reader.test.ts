import { type Assignment, ledgers } from '@luze/domain';
import { aRow } from '@luze/domain/testing';
import { NOT_RECUSED } from '@luze/permissions';
import { describe, expect, it } from 'vitest';
import { seesSensitiveFiles } from './reader.ts';

const [ledger] = ledgers;
const office = (
  role: Assignment['role'],
  unitLevel: Assignment['unitLevel'],
  unitId: string,
): Assignment => ({
  id: '1',
  personId: '7',
  role,
  unitId,
  unitLevel,
  cityId: '1',
  duties: [],
  validFrom: '2021-01-01',
  validTo: null,
});
const sees = (assignments: readonly Assignment[], branchId: string): boolean =>
  ledger !== undefined &&
  seesSensitiveFiles(
    { personId: '7', assignments, delegations: [], recusal: NOT_RECUSED },
    ledger,
    aRow(ledger, { cityId: '1', countyId: '5', branchId }),
  );

describe('a file marked sensitive', () => {
  it('is for who reads its record by an office other than the auditor’s', () => {
    const auditor = office('AUDITOR', 'CITY', '1');
    const branch = office('BRANCH_SECRETARY', 'BRANCH', '47');
    expect(sees([auditor], '47')).toBe(false);
    expect(sees([auditor, branch], '47')).toBe(true);
    expect(sees([auditor, branch], '48')).toBe(false);
    expect(sees([office('CITY_ADMIN', 'CITY', '1')], '48')).toBe(true);
    expect(sees([{ ...branch, duties: ['PARTY'] }], '47')).toBe(false);
  });
});
