import { systemClock } from '@luze/domain';
import { createApp } from '../app.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import type { Env } from '../env.ts';
import { buildDemoCity, DEMO_PASSWORD } from '../installation/demo-city.service.ts';
import { createLog } from '../log.ts';
import { UsageError, type Verb } from './command.ts';
import { withDatabase } from './with-database.ts';

const EVERY = 50;

/** Builds the demo city where the database is still empty, saying how far it is. @returns whether it was built now */
export async function seedWhereEmpty(env: Env, database: Database): Promise<boolean> {
  const app = await createApp({ env, database, log: createLog() });
  if (app.instance.kind !== null) return false;
  const began = Date.now();
  console.log('Building the demo city …');
  const { units, records } = await buildDemoCity(app, (told, all) => {
    if (told % EVERY === 0) console.log(`  ${told} of ${all} records`);
  });
  console.log(
    `Built the demo city: ${units} units, ${records} records, ${((Date.now() - began) / 1_000).toFixed(1)} s`,
  );
  return true;
}

/** `luze seed`: the demo city into an empty database; a database with real data is refused. */
export const seedVerb: Verb = ({ env }) =>
  withDatabase(env, async (database) => {
    await migrate(database, systemClock);
    if (await seedWhereEmpty(env, database)) {
      console.log(`Password of every demo account: ${DEMO_PASSWORD}`);
      return 0;
    }
    const app = await createApp({ env, database, log: createLog() });
    if (app.instance.kind === 'REAL')
      throw new UsageError('this database holds real data; the demo city goes into an empty one');
    console.log('The demo city is there already.');
    return 0;
  });
