// npm test: brings up what the tests need, runs every suite, and ends with one line of totals.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run, StepFailed } from './command.mjs';
import { prepare } from './prepare.mjs';
import { countsOf } from './test-counts.mjs';
import { testDatabase } from './test-database.mjs';
import { chromiumPath, ensureTestNeeds } from './test-needs.mjs';
import { commandOf, environmentOf, suites } from './test-suites.mjs';

const { values: flags, positionals: filters } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    db: { type: 'string' },
    // Steps of a larger run that already failed (see .ci/run): each counts as one failure in the totals.
    'failed-before': { type: 'string', multiple: true, default: [] },
  },
});
const chosen = suites.filter(
  (suite) =>
    (!flags.only || suite.part === flags.only) && (!flags.db || suite.db === null || suite.db === flags.db),
);
const totals = { passed: 0, failed: flags['failed-before'].length };
for (const step of flags['failed-before']) console.log(`✗ ${step} (before the tests)`);

if (chosen.length === 0) fail('No such part: --only unit|wire|browser, --db embedded|mariadb.');
else await runAll().catch(stopped);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
// Not process.exitCode: a handle somebody left open must not keep the line of totals from being the end.
process.exit(totals.failed === 0 ? 0 : 1);

async function runAll() {
  await prepare();
  const needsMariadb = chosen.some((suite) => suite.db === 'mariadb');
  const missing = await ensureTestNeeds({
    mariadb: needsMariadb,
    browser: chosen.some((suite) => suite.part === 'browser'),
  });
  if (missing !== null) return fail(missing);
  const database = needsMariadb ? await testDatabase() : null;
  for (const suite of chosen) await runSuite(suite, database?.url ?? null);
  database?.stop();
}

/** @param {unknown} error a step that failed, or a fault of these scripts: either way no pass */
function stopped(error) {
  fail(error instanceof StepFailed ? error.message : String(error instanceof Error ? error.stack : error));
}

/** @param {import('./test-suites.mjs').Suite} suite @param {string | null} mariadb */
async function runSuite(suite, mariadb) {
  const folder = mkdtempSync(join(tmpdir(), 'luze-report-'));
  const report = join(folder, 'report.json');
  console.log(`… ${suite.name}`);
  const began = Date.now();
  const env = environmentOf(suite, report, mariadb, chromiumPath());
  const { code, output } = await run(process.execPath, commandOf(suite, report, filters), {
    env,
    quiet: true,
  });
  const counts = countsOf(report, suite.kind, code);
  rmSync(folder, { recursive: true, force: true });
  totals.passed += counts.passed;
  totals.failed += counts.failed;
  if (counts.failed > 0) process.stdout.write(`${output.trimEnd()}\n`);
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  const why = counts.why === null ? '' : `: ${counts.why}`;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const sign = counts.failed > 0 ? '✗' : '✓';
  console.log(
    `${sign} ${suite.name}: ${counts.passed} ok, ${counts.failed} not ok${skipped} in ${seconds} s${why}`,
  );
}

/** @param {string} sentence */
function fail(sentence) {
  console.log(`✗ ${sentence}`);
  totals.failed += 1;
}
