import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError, type Clock } from '@luze/domain';
import type { Database } from './database.ts';
import { giveUpLease, type Lease, takeLease } from './lease.ts';

const LEASE_MS = 60_000;
const WAIT_MS = 120_000;

/**
 * Brings the schema up to date; safe to start on several instances at once: one works, the others wait.
 * @returns names of the migrations that ran
 */
export async function migrate(database: Database, clock: Clock): Promise<string[]> {
  await prepare(database);
  const lease = await waitForLease(database, clock);
  const renewal = setInterval(
    () => void takeLease(database, { ...lease, now: clock.systemNow(), milliseconds: LEASE_MS }),
    LEASE_MS / 3,
  );
  try {
    const ran = await database.writer.runMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    clearInterval(renewal);
    await giveUpLease(database, lease);
  }
}

/** True when no migration waits. @throws the driver's error when the database does not answer */
export const isMigrated = async (database: Database): Promise<boolean> =>
  !(await database.writer.showMigrations());

/** The lease table comes before every migration, because migrating takes a lease; the collation before every table. */
async function prepare(database: Database): Promise<void> {
  if (database.server !== null) await setCollation(database, database.server.collation);
  await database.writer.query(
    'CREATE TABLE IF NOT EXISTS lease (name varchar(60) NOT NULL PRIMARY KEY, holder varchar(60) NOT NULL, fencing bigint NOT NULL, until_ms bigint NOT NULL)',
  );
}

async function setCollation(database: Database, collation: string): Promise<void> {
  const [row] = await database.query<{ name: string; present: string }>(
    'SELECT schema_name AS name, default_collation_name AS present FROM information_schema.schemata WHERE schema_name = DATABASE()',
  );
  if (row === undefined || row.present === collation) return;
  await database.writer.query(
    `ALTER DATABASE \`${row.name.replaceAll('`', '``')}\` CHARACTER SET utf8mb4 COLLATE ${collation}`,
  );
}

async function waitForLease(database: Database, clock: Clock): Promise<Lease> {
  const holder = randomUUID();
  const end = clock.systemNow().getTime() + WAIT_MS;
  while (clock.systemNow().getTime() < end) {
    const lease = await takeLease(database, {
      name: 'migrate',
      holder,
      now: clock.systemNow(),
      milliseconds: LEASE_MS,
    });
    if (lease !== null) return lease;
    await sleep(200);
  }
  throw new AppError('UNAVAILABLE');
}
