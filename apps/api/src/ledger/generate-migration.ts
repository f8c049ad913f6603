import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { className, writeMigration } from './migration-writer.ts';
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

/** True when the migrations make what the definitions want. */
export async function isSchemaCurrent(directory: string): Promise<boolean> {
  return writeMigration(await printedSchema(directory), wantedSchema(), 'probe', 0) === null;
}

/**
 * Writes the next migration of the ledgers from their definitions and adds it to the list.
 * @param directory `infra/migrations`
 * @returns the file written, or null when there is nothing to migrate
 */
export async function generateMigration(
  directory: string,
  name: string,
  timestamp: number,
): Promise<string | null> {
  const wanted = wantedSchema();
  const text = writeMigration(await printedSchema(directory), wanted, name, timestamp);
  if (text === null) return null;
  const file = `${timestamp}-${name}.ts`;
  await writeFile(join(directory, file), text);
  await writeFile(schemaFile(directory), `${JSON.stringify(wanted, null, 2)}\n`);
  const index = join(directory, 'index.ts');
  const made = className(name, timestamp);
  const listed = (await readFile(index, 'utf8'))
    .replace(/(\n)(\nexport \{ addColumn)/, `$1import { ${made} } from './${file}';\n$2`)
    .replace(/\n\];/, `\n  ${made},\n];`);
  await writeFile(index, listed);
  return file;
}
