import { systemClock } from '@luze/domain';
import { migrate } from '../database/migrate.ts';
import { schemaDifferences } from '../database/schema-check.ts';
import type { Verb } from './command.ts';
import { withDatabase } from './with-database.ts';

/** `luze migrate [--check]`: brings the schema up to date; with --check also says what a migration would still have to do. */
export const migrateVerb: Verb = ({ env, options }) =>
  withDatabase(env, async (database) => {
    const ran = await migrate(database, systemClock);
    for (const name of ran) console.log(`migrated ${name}`);
    if (!options.has('check')) {
      if (ran.length === 0) console.log('The schema is up to date.');
      return 0;
    }
    const differences = await schemaDifferences(database);
    for (const difference of differences) console.log(difference);
    if (differences.length === 0) console.log(`${database.writer.entityMetadatas.length} tables compared; to migrate: nothing`);
    return differences.length === 0 ? 0 : 1;
  });
