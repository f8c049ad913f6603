import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@luze/domain';
import type { TestProject } from 'vitest/node';
import { newDatabase } from '../../../infra/scripts/new-database.mjs';
import { createApp } from '../src/app.ts';
import { type Database, openDatabase } from '../src/database/database.ts';
import { migrate } from '../src/database/migrate.ts';
import { parseEnv } from '../src/env.ts';
import { buildDemoCity } from '../src/installation/demo-city.service.ts';
import { createLog } from '../src/log.ts';
import { tables } from '../src/tables.ts';

/** The demo city, told once for a whole run: its data directory, and its database where that is not a file in it. */
export interface DemoTemplate {
  readonly directory: string;
  readonly database: string | null;
}

declare module 'vitest' {
  interface ProvidedContext {
    demoTemplate: DemoTemplate;
  }
}

/** Fills an empty database of the same shape from the template's. Both lie on one server. */
export async function copyTables(database: Database, from: string): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.query('SET FOREIGN_KEY_CHECKS = 0');
    const columns = await tx.query<{ name: string; columns: string }[]>(
      `SELECT t.table_name AS name, GROUP_CONCAT(CONCAT('\`', c.column_name, '\`') ORDER BY c.ordinal_position) AS columns
       FROM information_schema.tables t JOIN information_schema.columns c
         ON c.table_schema = t.table_schema AND c.table_name = t.table_name
       WHERE t.table_schema = DATABASE() AND t.table_type = 'BASE TABLE' AND COALESCE(c.generation_expression, '') = ''
       GROUP BY t.table_name`,
    );
    // What the migrations themselves put in is in both.
    for (const table of columns)
      await tx.query(
        `INSERT IGNORE INTO \`${table.name}\` (${table.columns}) SELECT ${table.columns} FROM \`${from}\`.\`${table.name}\``,
      );
    await tx.query('SET FOREIGN_KEY_CHECKS = 1');
  });
}

/** Tells the demo city before the first test. @returns what takes it away after the last */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), 'luze-template-'));
  const given = process.env['TEST_DATABASE_URL'];
  const server = given === undefined ? null : await newDatabase(given);
  const env = parseEnv({
    LUZE_DATA: directory,
    PORT: '0',
    ...(server === null ? {} : { DATABASE_URL: server.url }),
  });
  const database = await openDatabase(env, tables);
  await migrate(database, systemClock);
  const app = await createApp({ env, database, log: createLog('silent') });
  await buildDemoCity(app, () => undefined);
  await database.close();
  project.provide('demoTemplate', {
    directory,
    database: server === null ? null : new URL(server.url).pathname.slice(1),
  });
  return async () => {
    await server?.drop();
    rmSync(directory, { recursive: true, force: true });
  };
}
