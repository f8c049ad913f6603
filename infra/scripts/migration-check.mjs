// Migrates an empty database of each kind and asks for one more migration: the answer must be "nothing".
// `luze migrate --check` does it for the database it is given; this gives it one of each.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runOrThrow, StepFailed, script } from './command.mjs';
import { withNewDatabase } from './new-database.mjs';
import { buildApi, install } from './prepare.mjs';
import { root } from './root.mjs';
import { testDatabase } from './test-database.mjs';
import { ensureTestNeeds } from './test-needs.mjs';

const command = [join(root, 'apps/api/bin/luze.js'), 'migrate', '--check'];

await script(async () => {
  await install();
  await buildApi();
  const missing = await ensureTestNeeds({ mariadb: true, browser: false });
  if (missing !== null) throw new StepFailed(missing);
  const data = mkdtempSync(join(tmpdir(), 'luze-migrate-'));
  process.once('exit', () => rmSync(data, { recursive: true, force: true }));
  const { DATABASE_URL: _, ...env } = process.env;
  await runOrThrow('The check of the embedded database', process.execPath, command, {
    env: { ...env, LUZE_DATA: data },
  });
  const server = await testDatabase();
  await withNewDatabase(server.url, (url) =>
    runOrThrow('The check of MariaDB', process.execPath, command, {
      env: { ...env, LUZE_DATA: data, DATABASE_URL: url },
    }),
  );
  server.stop();
  console.log('An empty database of each kind migrates, and nothing remains to be generated.');
});
