import { systemClock } from '@luze/domain';
import { migrate } from '../database/migrate.ts';
import { schemaDifferences } from '../database/schema-check.ts';
import { generateMigration, isSchemaCurrent } from '../ledger/generate-migration.ts';
import { NeedsHand } from '../ledger/migration-writer.ts';
import { migrationsDirectory } from '../program.ts';
import { UsageError, type Verb } from './command.ts';
import { withDatabase } from './with-database.ts';

/** `luze migrate --generate add-flood-patrol`: writes the migration the ledger definitions still want. */
async function generate(name: string): Promise<number> {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name))
    throw new UsageError('name the migration: luze migrate --generate add-flood-patrol');
  try {
    const files = await generateMigration(migrationsDirectory(), name, systemClock.systemNow().getTime());
    for (const file of files) console.log(`wrote infra/migrations/${file}; read it, then build and migrate`);
    if (files.length === 0) console.log('to migrate: nothing');
    return 0;
  } catch (error) {
    if (error instanceof NeedsHand) throw new UsageError(error.message);
    throw error;
  }
}

/**
 * `luze migrate [--check | --generate <name>]`: brings the schema up to date; with --check also says what a migration
 * would still have to do, for the tables and for the definitions.
 */
export const migrateVerb: Verb = ({ env, options }) => {
  const name = options.get('generate');
  if (name !== undefined) return generate(name);
  return withDatabase(env, async (database) => {
    const ran = await migrate(database, systemClock);
    for (const name of ran) console.log(`migrated ${name}`);
    if (!options.has('check')) {
      if (ran.length === 0) console.log('The schema is up to date.');
      return 0;
    }
    const differences = [
      ...(await schemaDifferences(database)),
      ...((await isSchemaCurrent(migrationsDirectory()))
        ? []
        : ['the definitions want a migration: luze migrate --generate <name>']),
    ];
    for (const difference of differences) console.log(difference);
    if (differences.length === 0)
      console.log(`${database.writer.entityMetadatas.length} tables compared; to migrate: nothing`);
    return differences.length === 0 ? 0 : 1;
  });
};
