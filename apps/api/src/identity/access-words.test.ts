import { type Assignment, DUTIES, type Level, ledgers, ROLES, type Role } from '@luze/domain';
import { grantsOf } from '@luze/permissions';
import { describe, expect, it } from 'vitest';
import { isVerb, verbLabel } from './access-words.ts';

const LEVEL_OF: Readonly<Record<Role, Level>> = {
  CITY_ADMIN: 'CITY',
  COUNTY_SECRETARY: 'COUNTY',
  BRANCH_SECRETARY: 'BRANCH',
  AUDITOR: 'CITY',
};
const assignmentOf = (role: Role): Assignment => ({
  id: '1',
  personId: '1',
  role,
  unitId: '2',
  unitLevel: LEVEL_OF[role],
  cityId: '2',
  duties: [...DUTIES],
  validFrom: '2021-01-01',
  validTo: null,
});

describe.each(ledgers)('what may be done with $name', (ledger) => {
  const verbs = new Set(
    ROLES.flatMap((role) =>
      grantsOf(ledger, { assignment: assignmentOf(role), principalId: null }, '1').map(
        ({ action }) => action,
      ),
    ),
  );

  it('is said in words of both languages, and can be asked about', () => {
    expect(verbs.size).toBeGreaterThan(0);
    for (const verb of verbs) {
      expect(verbLabel(ledger, verb, 'zh-CN'), verb).toMatch(/^[^A-Za-z]+$/);
      expect(verbLabel(ledger, verb, 'en'), verb).toMatch(/^[A-Z]/);
      expect(isVerb(ledger, verb), verb).toBe(true);
    }
  });
});
