// All servers on every workload, turn and turn about, after their answers were found equal.
import { isDeepStrictEqual } from 'node:util';
import { StepFailed } from '../scripts/command.mjs';
import { PLACES } from './city.mjs';
import { median, peakMemory, quantile, round } from './drive.mjs';
import { walkDown, workloads } from './workloads.mjs';

/**
 * @typedef {'product' | 'usual' | 'limit'} Side
 * @typedef {{ perSecond: number, cpuPerThousand: number, p50: number, p99: number, refused: number }} Measure
 * medians over the rounds; cpu in seconds of server and database together, times in milliseconds; refused: share of the requests
 * @typedef {{ perSecond: number, cpu: { min: number, median: number, max: number } }} Ratio
 * multiples of the limit's, round by round; perSecond is the median
 * @typedef {{ name: string, short: string, what: string, measures: Partial<Record<Side, Measure>>, ratios: Partial<Record<Side, Ratio>>,
 *   toGoal?: Partial<Record<Side, Ratio>> }} Result
 * toGoal: multiples of what the limit reached on the workload's goal, where it has one
 * @typedef {{ results: Result[], memory: Partial<Record<Side, number>> }} Results memory: peak in MiB
 * @typedef {{ count: number, milliseconds: number, atOnce: number }} Rounds atOnce: requests always under way
 */

/**
 * @param {{ servers: { product: import('./servers.mjs').Server, limit: import('./servers.mjs').Server } & Partial<Record<Side, import('./servers.mjs').Server>>,
 *   databasePid: number, rounds: Rounds, only?: readonly string[], say: (line: string) => void }} run only: names of workloads
 * @returns {Promise<Results>}
 * @throws StepFailed when one answers with other rows than the product
 */
export async function compare({ servers, databasePid, rounds, only, say }) {
  const list = await servers.limit.caller.ask({ path: `/list?county=${PLACES.county}`, body: null });
  const rows = list.map((/** @type {any} */ row) => row.id);
  const ground = { ...PLACES, rows, deep: await walkDown(servers.product.caller) };
  /** @type {Result[]} */
  const results = [];
  for (const workload of workloads) {
    if (only !== undefined && !only.includes(workload.name)) continue;
    const sides = sidesOf(workload, servers, ground);
    await requireEqualRows(workload, sides);
    const { goal } = workload;
    const { pid, caller } = servers.limit;
    if (goal !== undefined) sides.push({ name: 'goal', pid, ask: () => caller.ask(goal()) });
    const result = resultOf(workload, await measure(sides, databasePid, rounds));
    results.push(result);
    say(lineOf(result));
  }
  const memory = Object.fromEntries(
    Object.entries(servers).map(([name, { pid }]) => [name, peakMemory(pid)]),
  );
  return { results, memory };
}

/**
 * @typedef {{ name: Side | 'goal', pid: number, ask: (turn: number) => Promise<any> }} Asked
 * @param {import('./workloads.mjs').Workload} workload
 * @param {Partial<Record<Side, import('./servers.mjs').Server>>} servers
 * @param {import('./workloads.mjs').Ground} ground
 * @returns {Asked[]}
 */
function sidesOf(workload, servers, ground) {
  return Object.entries(servers).map(([key, { pid, caller }]) => {
    const name = /** @type {Side} */ (key);
    const first = workload[name] ?? workload.product;
    const second = workload.second?.[name === 'limit' ? 'limit' : 'product'];
    const ask = async (/** @type {number} */ turn) => {
      const answer = await caller.ask(first(ground, turn));
      return second === undefined ? answer : caller.ask(second(answer));
    };
    return { name, pid, ask };
  });
}

/** @param {import('./workloads.mjs').Workload} workload @param {readonly Asked[]} sides */
async function requireEqualRows({ name, rowsOf, plain = (rows) => rows }, sides) {
  /** @type {unknown[]} */
  const rows = [];
  for (const side of sides) rows.push(plain(rowsOf(await side.ask(0))));
  const other = rows.findIndex((found) => !isDeepStrictEqual(found, rows[0]));
  if (other === -1) return;
  const shown = (/** @type {number} */ index) => JSON.stringify(rows[index]).slice(0, 600);
  throw new StepFailed(
    `${name}: ${sides[0]?.name} and ${sides[other]?.name} answer differently:\n${shown(0)}\n${shown(other)}`,
  );
}

/**
 * One round of each to warm up, then turn and turn about.
 * @param {readonly Asked[]} sides @param {number} databasePid @param {Rounds} rounds
 * @returns {Promise<Map<Asked['name'], import('./drive.mjs').Round[]>>}
 */
async function measure(sides, databasePid, rounds) {
  const measured = new Map(
    sides.map(({ name }) => [name, /** @type {import('./drive.mjs').Round[]} */ ([])]),
  );
  for (const { ask } of sides) await round(ask, [], rounds);
  for (let turn = 0; turn < rounds.count; turn += 1) {
    for (const { name, pid, ask } of sides)
      measured.get(name)?.push(await round(ask, [pid, databasePid], rounds));
  }
  return measured;
}

const perSecond = (/** @type {import('./drive.mjs').Round} */ { requests, seconds }) => requests / seconds;
const cpuPerThousand = (/** @type {import('./drive.mjs').Round} */ { requests, cpu }) =>
  (cpu / requests) * 1000;

/**
 * @param {import('./workloads.mjs').Workload} workload
 * @param {Map<Asked['name'], import('./drive.mjs').Round[]>} measured
 * @returns {Result}
 */
function resultOf({ name, short, what }, measured) {
  const goal = measured.get('goal');
  const limit = measured.get('limit') ?? [];
  const sides = [...measured].filter(([side]) => side !== 'goal');
  const ratiosTo = (/** @type {readonly import('./drive.mjs').Round[]} */ other) =>
    Object.fromEntries(sides.map(([side, rounds]) => [side, ratioOf(rounds, other)]));
  return {
    name,
    short,
    what,
    measures: Object.fromEntries(sides.map(([side, rounds]) => [side, measureOf(rounds)])),
    ratios: ratiosTo(limit),
    ...(goal && { toGoal: ratiosTo(goal) }),
  };
}

/** @param {readonly import('./drive.mjs').Round[]} rounds @returns {Measure} */
export function measureOf(rounds) {
  const times = rounds.flatMap((one) => one.times).toSorted((a, b) => a - b);
  const refused = rounds.reduce((sum, one) => sum + one.refused, 0);
  return {
    perSecond: median(rounds.map(perSecond)),
    cpuPerThousand: median(rounds.map(cpuPerThousand)),
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    refused: refused / (refused + times.length),
  };
}

/**
 * Rounds of the same turn are compared with each other: both saw the machine in the same mood.
 * @param {readonly import('./drive.mjs').Round[]} rounds @param {readonly import('./drive.mjs').Round[]} limit
 * @returns {Ratio}
 */
function ratioOf(rounds, limit) {
  const by = (/** @type {(one: import('./drive.mjs').Round) => number} */ figure) =>
    rounds.flatMap((one, turn) => {
      const other = limit[turn];
      return other === undefined ? [] : [figure(one) / figure(other)];
    });
  const cpu = by(cpuPerThousand);
  return {
    perSecond: median(by(perSecond)),
    cpu: { min: Math.min(...cpu), median: median(cpu), max: Math.max(...cpu) },
  };
}

/** @param {Result} result */
function lineOf({ name, ratios }) {
  const sides = /** @type {const} */ (['product', 'usual']);
  const told = sides.flatMap((side) => {
    const ratio = ratios[side];
    return ratio === undefined
      ? []
      : [
          `${side} ${ratio.perSecond.toFixed(2)} of the limit's requests a second, ${ratio.cpu.median.toFixed(2)} times its processor time`,
        ];
  });
  return `${name}: ${told.join('; ')}`;
}
