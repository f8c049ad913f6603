// npm run bench: the product against THE LIMIT on the same data, in the same minutes, on the same machine.
// Only the ratios mean anything. --quick takes less data and shorter rounds; --json prints the ratios for machines.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runOrThrow, StepFailed, script } from '../scripts/command.mjs';
import { prepare } from '../scripts/prepare.mjs';
import { root } from '../scripts/root.mjs';
import { ensureTestNeeds } from '../scripts/test-needs.mjs';
import { startMariadb } from '../scripts/throwaway-mariadb.mjs';
import { CITY, loadCity, QUICK, TODAY } from './city.mjs';
import { compare } from './compare.mjs';
import { ratiosOf, tableOf } from './report.mjs';
import { startLimit, startProduct } from './servers.mjs';

const { values: flags } = parseArgs({ options: { quick: { type: 'boolean' }, json: { type: 'boolean' } } });
const size = flags.quick ? QUICK : CITY;
const rounds = flags.quick ? { count: 4, milliseconds: 1_500 } : { count: 9, milliseconds: 3_000 };
const say = (/** @type {string} */ line) => {
  if (!flags.json) console.log(line);
};
// Machines read standard output: what the preparations print goes elsewhere.
const print = console.log;
if (flags.json) console.log = console.error;

await script(async () => {
  await prepare();
  const missing = await ensureTestNeeds({ mariadb: true, browser: false });
  if (missing !== null) throw new StepFailed(missing);
  const database = await startMariadb();
  const data = mkdtempSync(join(tmpdir(), 'luze-bench-'));
  process.once('exit', () => rmSync(data, { recursive: true, force: true }));
  const env = {
    ...process.env,
    DATABASE_URL: `${database.url}?durability=relaxed`,
    LUZE_DATA: data,
    LUZE_CLOCK: TODAY,
  };
  await runOrThrow('luze migrate', process.execPath, [join(root, 'apps/api/bin/luze.js'), 'migrate'], {
    env,
    quiet: true,
  });
  say(`Loading ${size.hazards} hazards with ${size.checks} checks each …`);
  const places = await loadCity(database.url, size);
  const counters = [join(root, 'apps/api/bin/luze.js'), 'counters', 'verify', '--repair'];
  await runOrThrow('luze counters verify --repair', process.execPath, counters, { env, quiet: true });
  const product = await startProduct(env);
  const limit = await startLimit(database.url);
  const results = await compare({ product, limit, databasePid: database.pid, places, rounds, say });
  if (flags.json) print(JSON.stringify({ ratios: ratiosOf(results) }));
  else say(tableOf(results, size));
});
process.exit(0);
