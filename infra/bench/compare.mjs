// Both servers on every workload, turn and turn about, after their answers were found equal.
import { isDeepStrictEqual } from 'node:util';
import { StepFailed } from '../scripts/command.mjs';
import { peakMemory, quantile, round } from './drive.mjs';
import { workloads } from './workloads.mjs';

/**
 * @typedef {{ perSecond: number, cpuPerThousand: number, p50: number, p99: number }} Measure
 * medians over the rounds; cpu in seconds of server and database together, times in milliseconds
 * @typedef {{ name: string, what: string, product: Measure, limit: Measure }} Result
 * @typedef {{ results: Result[], memory: { product: number, limit: number } }} Results memory: peak in MiB
 */

/**
 * @param {{ product: import('./servers.mjs').Server, limit: import('./servers.mjs').Server, databasePid: number,
 *   places: import('./city.mjs').Places, rounds: { count: number, milliseconds: number }, say: (line: string) => void }} run
 * @returns {Promise<Results>}
 * @throws StepFailed when the two answer with different rows
 */
export async function compare({ product, limit, databasePid, places, rounds, say }) {
  const list = await limit.caller.ask({ path: `/list?county=${places.county}`, body: null });
  const ground = { ...places, rows: list.map((/** @type {any} */ row) => row.id) };
  /** @type {Result[]} */
  const results = [];
  for (const workload of workloads) {
    const sides = [
      { name: /** @type {const} */ ('product'), server: product },
      { name: /** @type {const} */ ('limit'), server: limit },
    ];
    const ask =
      (/** @type {typeof sides[number]} */ { name, server }) =>
      async (/** @type {number} */ turn) => {
        const first = await server.caller.ask(workload[name](ground, turn));
        return workload.second === undefined ? first : server.caller.ask(workload.second[name](first));
      };
    const rows = [];
    for (const side of sides) {
      const answered = workload.rowsOf(await ask(side)(0));
      rows.push(workload.plain === undefined ? answered : workload.plain(answered));
    }
    if (!isDeepStrictEqual(rows[0], rows[1]))
      throw new StepFailed(
        `${workload.name}: the answers differ:\n${JSON.stringify(rows[0]).slice(0, 600)}\n${JSON.stringify(rows[1]).slice(0, 600)}`,
      );
    /** @type {Record<'product' | 'limit', import('./drive.mjs').Round[]>} */
    const measured = { product: [], limit: [] };
    for (const side of sides) await round(ask(side), [], rounds.milliseconds);
    for (let turn = 0; turn < rounds.count; turn += 1) {
      for (const side of sides)
        measured[side.name].push(await round(ask(side), [side.server.pid, databasePid], rounds.milliseconds));
    }
    const result = {
      name: workload.name,
      what: workload.what,
      product: measureOf(measured.product),
      limit: measureOf(measured.limit),
    };
    results.push(result);
    say(
      `${result.name}: ${(result.product.perSecond / result.limit.perSecond).toFixed(2)} of the limit's requests a second, ${(result.product.cpuPerThousand / result.limit.cpuPerThousand).toFixed(2)} times its processor time`,
    );
  }
  return { results, memory: { product: peakMemory(product.pid), limit: peakMemory(limit.pid) } };
}

/** @param {readonly import('./drive.mjs').Round[]} taken @returns {Measure} */
function measureOf(taken) {
  const median = (/** @type {number[]} */ values) =>
    quantile(
      values.toSorted((a, b) => a - b),
      0.5,
    );
  const times = taken.flatMap((one) => one.times).toSorted((a, b) => a - b);
  return {
    perSecond: median(taken.map(({ requests, seconds }) => requests / seconds)),
    cpuPerThousand: median(taken.map(({ requests, cpu }) => (cpu / requests) * 1000)),
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}
