import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@luze/domain';
import type { TestProject } from 'vitest/node';
import { newDatabase } from '../../../infra/scripts/new-database.mjs';
import { createApp } from '../src/app.ts';
import { openDatabase } from '../src/database/database.ts';
import { migrate } from '../src/database/migrate.ts';
import { parseEnv } from '../src/env.ts';
import { buildDemoCity } from '../src/installation/demo-city.service.ts';
import { createLog } from '../src/log.ts';
import { tables } from '../src/tables.ts';
import { lightPasswords } from './light-passwords.ts';

/** What tests begin with: a data directory, and its database where that is not a file in it. */
export interface Template {
  readonly directory: string;
  readonly database: string | null;
}

/** Made once for a whole run: a migrated database with nothing in it, and one with the demo city. */
export type Templates = Readonly<Record<'migrated' | 'demo', Template>>;

declare module 'vitest' {
  interface ProvidedContext {
    templates: Templates;
  }
}

interface Made {
  readonly template: Template;
  remove(): Promise<void>;
}

async function make(city: boolean): Promise<Made> {
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
  if (city)
    await buildDemoCity(
      await createApp({ env, database, log: createLog('silent'), passwords: lightPasswords() }),
      () => undefined,
    );
  await database.close();
  return {
    template: { directory, database: server === null ? null : new URL(server.url).pathname.slice(1) },
    async remove() {
      await server?.drop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Makes the templates before the first test. @returns what takes them away after the last */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const migrated = await make(false);
  const demo = await make(true);
  project.provide('templates', { migrated: migrated.template, demo: demo.template });
  return async () => {
    await migrated.remove();
    await demo.remove();
  };
}
