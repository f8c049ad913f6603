import type { Assignment, Duty, Level, Role } from '@luze/domain';
import { describe, expect, it } from 'vitest';
import { abilityFor } from './ability.ts';
import { type Actor, NOT_RECUSED } from './actor.ts';
import { canEverOnObligations, canOnObligation, principalOnObligation } from './obligation-may.ts';
import { kindsOpenedTo } from './obligation-rules.ts';

const holding = (role: Role, unitId: string, unitLevel: Level, duties: readonly Duty[] = []): Assignment => ({
  id: '1',
  personId: '7',
  role,
  unitId,
  unitLevel,
  cityId: '1',
  duties,
  validFrom: '2020-01-01',
  validTo: null,
});
const able = (...assignments: Assignment[]) =>
  abilityFor({ personId: '7', assignments, delegations: [], recusal: NOT_RECUSED });

const placed = (unitId: string, unitLevel: Level, kind: string) => ({
  unitId,
  unitLevel,
  kind,
  nationId: '0',
  provinceId: '0',
  cityId: '1',
  countyId: unitLevel === 'CITY' ? '0' : '3',
  branchId: unitLevel === 'BRANCH' ? unitId : '0',
});
const STUDY = placed('3', 'COUNTY', 'COLLECTIVE_STUDY');
const LECTURE = placed('3', 'COUNTY', 'SECRETARY_LECTURE');
const GOVERNANCE = placed('3', 'COUNTY', 'STRICT_GOVERNANCE_REVIEW');
const THEME_DAY = placed('31', 'BRANCH', 'THEME_DAY');

describe('obligations', () => {
  it('are read where a duty opens what meets them, within the reach', () => {
    const party = able(holding('COUNTY_SECRETARY', '3', 'COUNTY', ['PARTY']));
    expect([STUDY, LECTURE, GOVERNANCE, THEME_DAY].map((one) => canOnObligation(party, 'read', one))).toEqual(
      [false, true, true, true],
    );
    const ideology = able(holding('COUNTY_SECRETARY', '3', 'COUNTY', ['IDEOLOGY']));
    expect(
      [STUDY, LECTURE, GOVERNANCE, THEME_DAY].map((one) => canOnObligation(ideology, 'read', one)),
    ).toEqual([true, false, true, false]);
    expect(canEverOnObligations(able(holding('CITY_ADMIN', '1', 'CITY', ['SAFETY'])), 'read')).toBe(false);
    expect(canOnObligation(able(holding('COUNTY_SECRETARY', '4', 'COUNTY')), 'read', STUDY)).toBe(false);
    expect(canOnObligation(able(holding('BRANCH_SECRETARY', '31', 'BRANCH')), 'read', STUDY)).toBe(false);
    expect(kindsOpenedTo({ duties: [] })).toContain('COLLECTIVE_STUDY');
  });

  it('are exempted at the wish of the owner by the level above, a city’s own by one of its administrators', () => {
    const city = able(holding('CITY_ADMIN', '1', 'CITY'));
    const county = able(holding('COUNTY_SECRETARY', '3', 'COUNTY'));
    const auditor = able(holding('AUDITOR', '1', 'CITY'));
    const own = placed('1', 'CITY', 'COLLECTIVE_STUDY');
    const may = (action: string) =>
      [city, county, auditor].map((ability) =>
        [own, STUDY, THEME_DAY].map((one) => Number(canOnObligation(ability, action, one))).join(''),
      );
    expect(may('requestExemption')).toEqual(['100', '010', '000']);
    expect(may('decideExemption')).toEqual(['110', '001', '000']);
  });

  const carrying = (...assignments: Assignment[]): Actor => ({
    personId: '7',
    assignments,
    delegations: [
      {
        principalId: '5',
        principalName: '',
        assignments: [holding('COUNTY_SECRETARY', '3', 'COUNTY')],
      },
    ],
    recusal: NOT_RECUSED,
  });

  it('are asked about for the principal whose authority opens it, unless one’s own does', () => {
    const asks = (actor: Actor) => principalOnObligation(actor, 'requestExemption', STUDY);
    expect(asks(carrying())).toBe('5');
    expect(asks(carrying(holding('COUNTY_SECRETARY', '3', 'COUNTY')))).toBeNull();
    expect(principalOnObligation(carrying(), 'decideExemption', THEME_DAY)).toBeNull();
  });

  it('are decided on by nobody for another', () => {
    const clerk = abilityFor(carrying());
    expect(canOnObligation(clerk, 'read', THEME_DAY)).toBe(true);
    expect(canOnObligation(clerk, 'requestExemption', STUDY)).toBe(true);
    expect(canOnObligation(clerk, 'decideExemption', THEME_DAY)).toBe(false);
  });
});
