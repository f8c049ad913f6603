import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { className, writeFill, writeMigration } from './migration-writer.ts';
import { type SchemaPlan, wantedSchema } from './schema-plan.ts';

const schemaFile = (directory: string): string => join(directory, 'schema.json');

async function printedSchema(directory: string): Promise<SchemaPlan> {
  try {
    return JSON.parse(await readFile(schemaFile(directory), 'utf8')) as SchemaPlan;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** How a table was filled once is the migration's to say. */
const withoutFill = (key: string, value: unknown): unknown => (key === 'follows' ? undefined : value);

/** True when the migrations make what the definitions want. */
export async function isSchemaCurrent(directory: string): Promise<boolean> {
  return writeMigration(await printedSchema(directory), wantedSchema(), 'probe', 0) === null;
}

/**
 * Writes the next migration of the ledgers from their definitions and adds it to the list; where a new table follows
 * from rows there already, a second one that fills it.
 * @param directory `infra/migrations`
 * @returns the files written, none when there is nothing to migrate
 */
export async function generateMigration(
  directory: string,
  name: string,
  timestamp: number,
): Promise<string[]> {
  const printed = await printedSchema(directory);
  const wanted = wantedSchema();
  const fillName = name.replace(/^[a-z]+-/, 'fill-');
  const made = [
    { name, timestamp, text: writeMigration(printed, wanted, name, timestamp) },
    {
      name: fillName,
      timestamp: timestamp + 1,
      text: writeFill(printed, wanted, fillName, timestamp + 1),
    },
  ];
  const files: string[] = [];
  for (const migration of made) {
    if (migration.text === null) continue;
    const file = `${migration.timestamp}-${migration.name}.ts`;
    await writeFile(join(directory, file), migration.text);
    await enter(directory, className(migration.name, migration.timestamp), file);
    files.push(file);
  }
  if (files.length > 0) await writeFile(schemaFile(directory), `${JSON.stringify(wanted, withoutFill, 2)}\n`);
  return files;
}

/** Adds a migration to the list of all. */
async function enter(directory: string, made: string, file: string): Promise<void> {
  const index = join(directory, 'index.ts');
  const listed = (await readFile(index, 'utf8'))
    .replace(/(\n)(\nexport \{ addColumn)/, `$1import { ${made} } from './${file}';\n$2`)
    .replace(/\n\];/, `\n  ${made},\n];`);
  await writeFile(index, listed);
}
