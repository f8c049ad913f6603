import { type Clock, dayOf, type LocalDate, SettableClock, systemClock } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.ts';
import { execute } from '../database/rows.ts';
import { type InstanceKind, type InstanceRow, instanceTable } from './instance.entity.ts';

/** Where the demo's clock stands unless told otherwise. */
export const DEMO_DAY: LocalDate = '2021-12-31';

/** What this database is; read at start and whenever it was still empty. */
export interface Instance {
  readonly kind: InstanceKind | null;
  readonly cityName: string | null;
  readonly businessDay: LocalDate | null;
  /** First day, in China, the product was worked with; null while there is nothing. */
  readonly startedOn: LocalDate | null;
  reload(): Promise<void>;
}

/** @throws the driver's error when the database does not answer */
export async function readInstance(database: Database): Promise<Instance> {
  let row: InstanceRow | null = null;
  const load = async (): Promise<void> => {
    row = await database.read.findOneBy(instanceTable, { id: 1 });
  };
  await load();
  return {
    get kind() {
      return row?.kind ?? null;
    },
    get cityName() {
      return row?.cityName ?? null;
    },
    get businessDay() {
      return row?.businessDay ?? null;
    },
    get startedOn() {
      return row === null ? null : dayOf(row.createdAt);
    },
    reload: load,
  };
}

/** Says for ever what this database is. A second marking fails on the primary key. */
export async function markInstance(
  tx: EntityManager,
  kind: InstanceKind,
  cityName: string,
  now: Date,
): Promise<void> {
  await tx.insert(instanceTable, { id: 1, kind, cityName, businessDay: null, createdAt: now });
}

/** Keeps the demo's day over a restart. */
export const storeBusinessDay = async (tx: EntityManager, day: LocalDate | null): Promise<void> => {
  await execute(tx, "UPDATE instance SET business_day = ? WHERE id = 1 AND kind = 'DEMO'", [day]);
};

/** Real time for real data; in the demo a clock that can be set. */
export const clockFor = (instance: Pick<Instance, 'kind' | 'businessDay'>, given: LocalDate | null): Clock =>
  instance.kind === 'DEMO' ? new SettableClock(given ?? instance.businessDay ?? DEMO_DAY) : systemClock;
