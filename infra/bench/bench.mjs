// npm run bench: the product against THE LIMIT and THE USUAL stack on the same data, in the same minutes, on the same
// machine. Only the ratios mean anything.
//   (nothing)       everything, and writes report.md and report.svg
//   --quick         the product against THE LIMIT only, less data, shorter rounds
//   --nation        a county's list against the same list at every level of a nation
//   --obligations   what a whole nation owes in a quarter and in a year, generated; a few minutes
//   --gate          fails when a workload costs more than gate.json allows; --write sets those limits from five runs
//   --json          prints the ratios for machines
import { parseArgs } from 'node:util';
import { StepFailed, script } from '../scripts/command.mjs';
import { ensureTestNeeds } from '../scripts/test-needs.mjs';
import { CITY, CITY_ACCOUNTS, cityUnits, QUICK } from './city.mjs';
import { compare } from './compare.mjs';
import { cpuRatiosOf, GATE_ROUNDS, GATED, requireWithinLimits, writeLimits } from './gate.mjs';
import { compareLevels } from './levels.mjs';
import { aboutMachine } from './machine.mjs';
import { NATION, NATION_LOADING, nationAccounts, nationUnits } from './nation.mjs';
import { generateNation } from './obligations.mjs';
import { ratiosOf, tableOf, writeReport } from './report.mjs';
import { prepareGround, startLimit, startProduct, startUsual } from './servers.mjs';
import { exportMany, importMany } from './workbooks.mjs';

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    nation: { type: 'boolean' },
    obligations: { type: 'boolean' },
    gate: { type: 'boolean' },
    write: { type: 'boolean' },
    json: { type: 'boolean' },
  },
});
const ROUNDS = { count: 5, milliseconds: 2_000, atOnce: 16 };
const QUICK_ROUNDS = { count: 5, milliseconds: 1_200, atOnce: 16 };
/** Runs the gate's limits are set from. */
const GATE_RUNS = 5;

const say = (/** @type {string} */ line) => {
  if (!flags.json) console.log(line);
};
// Machines read standard output: what the preparations print goes elsewhere.
const print = console.log;
if (flags.json) console.log = console.error;

/** @param {import('./load.mjs').Size} size */
function prepareCity(size) {
  say(`Loading ${size.hazards} hazards with ${size.checks} checks each and ${size.cases} cases …`);
  return prepareGround({ units: cityUnits(), accounts: CITY_ACCOUNTS, size });
}

/** The product against THE LIMIT alone. @param {import('./servers.mjs').Ground} city @param {import('./compare.mjs').Rounds} rounds @param {readonly string[]} [only] */
async function againstLimit(city, rounds, only) {
  const product = await startProduct(city);
  const limit = await startLimit(city);
  const run = await compare({
    servers: { product, limit },
    databasePid: city.pid,
    rounds,
    ...(only && { only }),
    say,
  });
  for (const server of [product, limit]) server.stop();
  return run;
}

async function gate() {
  if (!flags.write) return requireWithinLimits(await gateRun(), say);
  const runs = [];
  for (let run = 1; run <= GATE_RUNS; run += 1) {
    say(`Run ${run} of ${GATE_RUNS}`);
    runs.push(await gateRun());
  }
  writeLimits(runs);
}

/** On rows of its own each time: what an earlier run wrote would change the plans of the database. */
async function gateRun() {
  const city = await prepareCity(QUICK);
  const run = await againstLimit(city, GATE_ROUNDS, GATED);
  city.stop();
  return cpuRatiosOf(run);
}

/** @param {import('./servers.mjs').Server} city the product on the city */
async function levels(city) {
  const units = nationUnits();
  const accounts = nationAccounts(units);
  say(`Loading a nation of ${units.length} units and ${NATION.hazards} hazards …`);
  const nation = await prepareGround({ units, accounts, size: NATION }, NATION_LOADING);
  const server = await startProduct(nation);
  const results = await compareLevels({
    city,
    nation: server,
    databasePid: nation.pid,
    accounts,
    rounds: ROUNDS,
    say,
  });
  server.stop();
  const obligations = await generateNation(nation, say);
  nation.stop();
  return { units: units.length, hazards: NATION.hazards, results, obligations };
}

async function obligations() {
  const units = nationUnits();
  say(`Loading a nation of ${units.length} units …`);
  const size = { hazards: 0, checks: 0, cases: 0 };
  const nation = await prepareGround({ units, accounts: nationAccounts(units), size }, NATION_LOADING);
  await generateNation(nation, say);
  nation.stop();
}

async function everything() {
  const city = await prepareCity(CITY);
  const product = await startProduct(city);
  // Before anything is written to the city, whose county is what the levels of the nation are held against.
  const nation = await levels(product);
  const usual = await startUsual(city, product);
  const limit = await startLimit(city);
  const servers = { product, usual, limit };
  const run = await compare({ servers, databasePid: city.pid, rounds: ROUNDS, say });
  for (const server of [product, usual, limit]) server.stop();
  const fresh = await startProduct(city);
  const workbooks = { exported: await exportMany(fresh), imported: await importMany(fresh) };
  return { run, size: CITY, rounds: ROUNDS, nation, workbooks, machine: await aboutMachine(city.url) };
}

/** @param {import('./compare.mjs').Results} run */
const show = (run) => (flags.json ? print(JSON.stringify({ ratios: ratiosOf(run) })) : say(tableOf(run)));

await script(async () => {
  const missing = await ensureTestNeeds({ mariadb: true, browser: false });
  if (missing !== null) throw new StepFailed(missing);
  if (flags.gate) return gate();
  if (flags.obligations) return obligations();
  if (flags.nation) return void (await levels(await startProduct(await prepareCity(CITY))));
  if (flags.quick) return show(await againstLimit(await prepareCity(QUICK), QUICK_ROUNDS));
  const all = await everything();
  show(all.run);
  writeReport(all);
});
process.exit(0);
