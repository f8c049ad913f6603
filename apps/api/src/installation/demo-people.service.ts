import type { Assignment, LocalDate } from '@luze/domain';
import { type DemoPerson, demoDelegations, demoPeople } from '@luze/infra/seeds';
import type { ActingFor } from '@luze/permissions';
import type { EntityManager } from 'typeorm';
import type { App } from '../context.ts';
import { insertRow } from '../database/rows.ts';
import { insertAccount } from '../identity/account.service.ts';
import { insertAssignment } from '../identity/assignment.service.ts';
import { delegationTable } from '../identity/delegation.entity.ts';
import { personTable } from '../identity/person.entity.ts';
import { NO_STAFF_NO, sealStaffNo } from '../identity/staff-number.service.ts';
import type { StoryActor } from '../ledger/stories.ts';
import type { UnitRow } from '../organisation/unit.entity.ts';
import { STAFF_NUMBER } from '../secrets/vault.service.ts';

type Units = ReadonlyMap<string, UnitRow>;

/** What accounts and staff numbers are stored under. */
interface Sealing extends Pick<App, 'vault'> {
  readonly passwordHash: string;
}

/** A person of the demo as stored, with what he may be on any day. */
interface Settled {
  readonly person: DemoPerson;
  readonly personId: string;
  readonly unitId: string;
  readonly assignments: readonly Assignment[];
}

const unitOf = (units: Units, code: string): UnitRow => {
  const unit = units.get(code);
  if (unit === undefined) throw new RangeError(`no unit ${code}`);
  return unit;
};

const cityOf = (units: Units): UnitRow => {
  const city = [...units.values()].find(({ level }) => level === 'CITY');
  if (city === undefined) throw new RangeError('no city');
  return city;
};

async function settle(
  tx: EntityManager,
  units: Units,
  person: DemoPerson,
  { vault, passwordHash }: Sealing,
  now: Date,
): Promise<Settled> {
  const unitId = unitOf(units, person.unitCode).id;
  const { name, jobTitle, isKeyMinority, isPartyGroupMember, office, username, assignment } = person;
  const personId = await insertRow(tx, personTable, {
    name,
    unitId,
    jobTitle,
    isKeyMinority,
    isPartyGroupMember,
    ...NO_STAFF_NO,
    office,
    active: true,
    version: 1,
    createdAt: now,
    changedAt: now,
  });
  await sealStaffNo(tx, { vault }, personId, person.staffNo);
  await insertAccount(tx, { personId, username, passwordHash, mustChangePassword: false }, now);
  if (assignment === null) return { person, personId, unitId, assignments: [] };
  const over = unitOf(units, assignment.unitCode);
  const { role, duties, validFrom } = assignment;
  const granted = { personId, role, unitId: over.id, duties, validFrom, validTo: null };
  const id = await insertAssignment(
    tx,
    { ...granted, grantedBy: null, confirmedBy: null, confirmedAt: now },
    now,
  );
  return {
    person,
    personId,
    unitId,
    assignments: [{ ...granted, id, unitLevel: over.level, cityId: cityOf(units).id }],
  };
}

/** People, accounts, roles and delegations of the demo city. @returns who an account is on a day */
export async function insertDemoPeople(
  tx: EntityManager,
  units: Units,
  sealing: Sealing,
  now: Date,
): Promise<(username: string, day: LocalDate) => StoryActor> {
  const people = new Map<string, Settled>();
  for (const person of demoPeople) people.set(person.username, await settle(tx, units, person, sealing, now));
  const find = (username: string): Settled => {
    const found = people.get(username);
    if (found === undefined) throw new RangeError(`no account ${username}`);
    return found;
  };
  for (const { principal, delegate, validFrom, validTo } of demoDelegations) {
    await insertRow(tx, delegationTable, {
      principalId: find(principal).personId,
      delegateId: find(delegate).personId,
      validFrom,
      validTo,
      createdBy: find(principal).personId,
      createdAt: now,
    });
  }
  const carriedBy = (username: string, day: LocalDate): ActingFor[] =>
    demoDelegations
      .filter(
        ({ delegate, validFrom, validTo }) => delegate === username && validFrom <= day && day <= validTo,
      )
      .map(({ principal }) => {
        const { personId, person, assignments } = find(principal);
        return { principalId: personId, principalName: person.name, assignments };
      });
  return (username, day) => {
    const { person, personId, unitId, assignments } = find(username);
    const { staffNo, isPartyGroupMember } = person;
    const recusal = {
      personKey: staffNo === undefined ? null : sealing.vault.keyed(STAFF_NUMBER, staffNo),
      leads: isPartyGroupMember ? [unitId] : [],
    };
    return {
      personId,
      personName: person.name,
      unitId,
      actor: { personId, assignments, delegations: carriedBy(username, day), recusal },
    };
  };
}
