import type { Level, LocalDate, UnitKind } from '@luze/domain';
import { type CityPlan, planCity } from '@luze/infra/divisions';
import type { EntityManager } from 'typeorm';
import type { App } from '../context.ts';
import { insertRow } from '../database/rows.ts';
import { insertAccount } from '../identity/account.service.ts';
import { insertAssignment } from '../identity/assignment.service.ts';
import { oneTimePassword } from '../identity/one-time-password.service.ts';
import { personTable } from '../identity/person.entity.ts';
import { NO_STAFF_NO } from '../identity/staff-number.service.ts';
import { markInstance } from '../instance/instance.service.ts';
import type { UnitRow } from '../organisation/unit.entity.ts';
import { insertUnit } from '../organisation/unit.service.ts';

/** What was built, and how its first administrator signs in once. */
export interface BuiltCity {
  readonly bureau: string;
  readonly counties: number;
  readonly stations: number;
  readonly username: string;
  readonly oneTimePassword: string;
}

interface Named {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: Level;
  readonly kind: UnitKind;
  readonly regionCode: string | null;
  readonly orderNo: number;
}

async function insertTree(tx: EntityManager, plan: CityPlan, today: LocalDate, now: Date): Promise<UnitRow> {
  const insert = (unit: Named, parent: UnitRow | null): Promise<UnitRow> =>
    insertUnit(tx, { ...unit, validFrom: today }, parent, now);
  const city = await insert(
    {
      code: plan.code,
      name: plan.bureauName,
      shortName: plan.name,
      level: 'CITY',
      kind: 'BUREAU',
      regionCode: plan.regionCode,
      orderNo: 1,
    },
    null,
  );
  for (const [index, county] of plan.counties.entries()) {
    const { code, bureauName, name, kind, regionCode, stations } = county;
    const bureau = await insert(
      { code, name: bureauName, shortName: name, level: 'COUNTY', kind, regionCode, orderNo: index + 1 },
      city,
    );
    for (const [place, station] of stations.entries()) {
      await insert(
        {
          code: station.code,
          name: station.stationName,
          shortName: station.stationName,
          level: 'BRANCH',
          kind: 'STATION_BRANCH',
          regionCode: station.code,
          orderNo: place + 1,
        },
        bureau,
      );
    }
  }
  return city;
}

/**
 * Builds a real organisation in an empty database and its first administrator, whose password works once.
 * @param code division code of a prefecture-level city, four or six digits
 * @throws AppError INVALID for a code that is no city's
 */
export async function buildRealCity(
  app: Pick<App, 'database' | 'passwords' | 'clock'>,
  code: string,
  admin: { readonly username: string; readonly name: string },
): Promise<BuiltCity> {
  const plan = planCity(code);
  const password = oneTimePassword();
  const passwordHash = await app.passwords.hash(password);
  const now = app.clock.now();
  const today = app.clock.today();
  await app.database.transaction(async (tx) => {
    const city = await insertTree(tx, plan, today, now);
    const personId = await insertRow(tx, personTable, {
      name: admin.name,
      unitId: city.id,
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
    await insertAccount(
      tx,
      { personId, username: admin.username, passwordHash, mustChangePassword: true },
      now,
    );
    await insertAssignment(
      tx,
      {
        personId,
        role: 'CITY_ADMIN',
        unitId: city.id,
        duties: [],
        validFrom: today,
        validTo: null,
        grantedBy: null,
        confirmedBy: null,
        confirmedAt: now,
      },
      now,
    );
    await markInstance(tx, 'REAL', plan.bureauName, app.clock.systemNow());
  });
  return {
    bureau: plan.bureauName,
    counties: plan.counties.length,
    stations: plan.counties.reduce((sum, county) => sum + county.stations.length, 0),
    username: admin.username,
    oneTimePassword: password,
  };
}
