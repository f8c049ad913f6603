import type { Duty, Level, Role } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { insertRow } from '../src/database/rows.ts';
import { insertAccount } from '../src/identity/account.service.ts';
import { insertAssignment } from '../src/identity/assignment.service.ts';
import { personTable } from '../src/identity/person.entity.ts';
import { NO_STAFF_NO } from '../src/identity/staff-number.service.ts';
import { DEMO_PASSWORD } from '../src/installation/demo-city.service.ts';
import { markInstance } from '../src/instance/instance.service.ts';
import type { UnitRow } from '../src/organisation/unit.entity.ts';
import { insertUnit } from '../src/organisation/unit.service.ts';
import { lightPasswords } from './light-passwords.ts';
import type { TestServer } from './server.ts';

/** Somebody of the two cities, with where he stands. */
export interface Townsman {
  readonly username: string;
  readonly role: Role | null;
  /** Code path of the unit his role is over: `A`, `A/SZ`, `A/SZ/1`. */
  readonly at: string;
  readonly duties: readonly Duty[];
}

/** A unit of the two cities by its code path. */
export interface Place {
  readonly path: string;
  readonly id: string;
  readonly level: Level;
}

export interface TwoCities {
  readonly people: readonly Townsman[];
  readonly places: ReadonlyMap<string, Place>;
}

const COUNTIES = [
  { code: 'SZ', name: '石栈县自然资源局', shortName: '石栈县局' },
  { code: 'SX', name: '石栈区自然资源局', shortName: '石栈区局' },
];
const BRANCHES = [
  { code: '1', name: '柳津自然资源所党支部', shortName: '柳津所' },
  { code: '12', name: '柳津二自然资源所党支部', shortName: '柳津二所' },
];
const SINCE = '2021-01-01';

/** Two cities whose units bear the same names and whose codes begin alike; one of each role at each place. */
export async function buildTwoCities(server: TestServer): Promise<TwoCities> {
  const now = new Date('2021-01-01T00:00:00Z');
  const passwordHash = await lightPasswords().hash(DEMO_PASSWORD);
  const places = new Map<string, Place>();
  const people: Townsman[] = [];

  const addUnit = async (
    tx: EntityManager,
    path: string,
    level: Level,
    kind: UnitRow['kind'],
    names: { code: string; name: string; shortName: string },
    parent: UnitRow | null,
  ): Promise<UnitRow> => {
    const unit = await insertUnit(
      tx,
      { ...names, level, kind, regionCode: null, orderNo: 1, validFrom: SINCE } as Parameters<
        typeof insertUnit
      >[1],
      parent,
      now,
    );
    places.set(path, { path, id: unit.id, level });
    return unit;
  };
  const addPerson = async (
    tx: EntityManager,
    username: string,
    unitId: string,
    role: Role | null,
    at: string,
    duties: readonly Duty[] = [],
  ): Promise<void> => {
    const personId = await insertRow(tx, personTable, {
      name: `人${username}`,
      unitId,
      jobTitle: null,
      isKeyMinority: false,
      isPartyGroupMember: false,
      ...NO_STAFF_NO,
      office: null,
      active: true,
      version: 1,
      createdAt: now,
      changedAt: now,
    });
    await insertAccount(tx, { personId, username, passwordHash, mustChangePassword: false }, now);
    if (role !== null)
      await insertAssignment(
        tx,
        {
          personId,
          role,
          unitId,
          duties,
          validFrom: SINCE,
          validTo: null,
          grantedBy: null,
          confirmedBy: null,
          confirmedAt: now,
        },
        now,
      );
    people.push({ username, role, at, duties });
  };

  await server.database.transaction(async (tx) => {
    for (const city of ['A', 'B']) {
      const key = city.toLowerCase();
      const root = await addUnit(
        tx,
        city,
        'CITY',
        'BUREAU',
        { code: city, name: '云川市自然资源和规划局', shortName: '云川市局' },
        null,
      );
      await addPerson(tx, `${key}.admin`, root.id, 'CITY_ADMIN', city);
      await addPerson(tx, `${key}.discipline`, root.id, 'CITY_ADMIN', city, ['DISCIPLINE']);
      await addPerson(tx, `${key}.audit`, root.id, 'AUDITOR', city);
      await addPerson(tx, `${key}.nobody`, root.id, null, city);
      for (const county of COUNTIES) {
        const countyPath = `${city}/${county.code}`;
        const countyUnit = await addUnit(tx, countyPath, 'COUNTY', 'COUNTY_BUREAU', county, root);
        const name = `${key}.${county.code.toLowerCase()}`;
        await addPerson(tx, name, countyUnit.id, 'COUNTY_SECRETARY', countyPath);
        await addPerson(tx, `${name}.audit`, countyUnit.id, 'AUDITOR', countyPath);
        await addPerson(tx, `${name}.party`, countyUnit.id, 'COUNTY_SECRETARY', countyPath, ['PARTY']);
        for (const branch of BRANCHES) {
          const branchPath = `${countyPath}/${branch.code}`;
          const names = { ...branch, code: `${county.code}-${branch.code}` };
          const branchUnit = await addUnit(tx, branchPath, 'BRANCH', 'STATION_BRANCH', names, countyUnit);
          await addPerson(tx, `${name}.${branch.code}`, branchUnit.id, 'BRANCH_SECRETARY', branchPath);
        }
      }
    }
    await markInstance(tx, 'DEMO', '云川市', now);
  });
  await server.server.app.instance.reload();
  return { people, places };
}
