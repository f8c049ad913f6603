// The server the browser tests drive: a demo city in a database of its own, gone when the tests are over.
// Playwright starts this (apps/admin/playwright.config.ts). PORT is given; TEST_DATABASE_URL chooses MariaDB.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runOrThrow, script } from './command.mjs';
import { newDatabase } from './new-database.mjs';
import { root } from './root.mjs';

const luze = join(root, 'apps/api/bin/luze.js');
const data = mkdtempSync(join(tmpdir(), 'luze-browser-'));
process.once('exit', () => rmSync(data, { recursive: true, force: true }));

await script(async () => {
  const server = process.env.TEST_DATABASE_URL;
  const database = server ? await newDatabase(server) : null;
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, LUZE_DATA: data, HOST: '127.0.0.1' };
  // In production an operation the client sends and nobody stored is refused: the journeys would show it.
  env.NODE_ENV = 'production';
  // The throwaway server flushes once a second; nothing in it is meant to survive.
  if (database !== null) env.DATABASE_URL = `${database.url}?durability=relaxed`;
  await runOrThrow('luze migrate', process.execPath, [luze, 'migrate'], { env });
  await runOrThrow('luze seed', process.execPath, [luze, 'seed'], { env });

  const api = spawn(process.execPath, [luze, 'serve'], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT']))
    process.on(signal, () => api.kill(signal));
  api.on('exit', async (code) => {
    await database?.drop();
    process.exit(code ?? 0);
  });
});
