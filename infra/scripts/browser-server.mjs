// The server the browser tests drive: a demo city in a database of its own, gone when the tests are over.
// Playwright starts this (apps/admin/playwright.config.ts). PORT is given; TEST_DATABASE_URL chooses MariaDB.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { runOrThrow, script } from './command.mjs';
import { root } from './root.mjs';
import { refuseUnlessTest, sameServer } from './test-database.mjs';

const luze = join(root, 'apps/api/bin/luze.js');
const server = process.env.TEST_DATABASE_URL;
const data = mkdtempSync(join(tmpdir(), 'luze-browser-'));
const name = `luze_${randomBytes(6).toString('hex')}_test`;
const env = { ...process.env, LUZE_DATA: data, HOST: '127.0.0.1' };
process.once('exit', () => rmSync(data, { recursive: true, force: true }));

await script(async () => {
  if (server) {
    refuseUnlessTest(server);
    await onServer(server, `CREATE DATABASE \`${name}\``);
    env.DATABASE_URL = sameServer(server, name);
  }
  await runOrThrow('luze migrate', process.execPath, [luze, 'migrate'], { env });
  await runOrThrow('luze seed', process.execPath, [luze, 'seed'], { env });
});

const api = spawn(process.execPath, [luze, 'serve'], { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) process.on(signal, () => api.kill(signal));
api.on('exit', async (code) => {
  if (server) await onServer(server, `DROP DATABASE \`${name}\``);
  process.exit(code ?? 0);
});

/** @param {string} url @param {string} statement */
async function onServer(url, statement) {
  const connection = await createConnection(url);
  await connection.query(statement);
  await connection.end();
}
