import { DUTIES, type Field, findLedger, type Ledger, ledgers, ROLES } from '@luze/domain';
import { describe, expect, it } from 'vitest';
import { neverShown } from './masks.ts';
import { variantsOf } from './rules-of.ts';

const cases = findLedger('DisciplineCase') as Ledger;
const as = (...roles: readonly (typeof ROLES)[number][]) =>
  roles.map((role) => ({ role, duties: [...DUTIES] }));

/** A yes or no that decides starts as no, and what moves write nobody gives. */
const mustBeGiven = (field: Field | undefined): boolean =>
  field?.required === true && field.kind !== 'flag' && field.byMoveOnly !== true;

describe('what is never shown to a role', () => {
  it('of a case is, for a county, where it came from and its clue', () => {
    const county = neverShown(cases, as('COUNTY_SECRETARY'));
    expect([...county]).toEqual(
      expect.arrayContaining(['source', 'clueReceivedOn', 'clueDisposition', 'subjectIsLeader']),
    );
    expect(county.has('subjectName')).toBe(false);
    expect([...neverShown(cases, as('CITY_ADMIN'))]).toEqual([]);
    // Whoever holds another office sees it by that one.
    expect([...neverShown(cases, as('COUNTY_SECRETARY', 'CITY_ADMIN'))]).toEqual([]);
    expect([...neverShown(cases, [])]).toEqual([]);
  });

  it.each(ledgers.map((ledger) => [ledger.name, ledger] as const))(
    'of %s is nothing a role that enters it must give',
    (_name, ledger) => {
      for (const role of ROLES) {
        if (!variantsOf(ledger).some(({ cells }) => cells[role].includes('C'))) continue;
        const required = [...neverShown(ledger, as(role))].filter((name) => mustBeGiven(ledger.fields[name]));
        expect(required, role).toEqual([]);
      }
    },
  );
});
