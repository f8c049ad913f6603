// The gate: fails when a workload costs more of the processor than its limit allows, as a multiple of THE LIMIT's.
import { readFileSync, writeFileSync } from 'node:fs';
import { StepFailed } from '../scripts/command.mjs';
import { median } from './drive.mjs';

/** W5b is left out: it is W5 with another condition. */
export const GATED = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6'];
/**
 * As many at once as the product has connections: on a machine that does other things beside, no request may wait for one
 * until it is refused.
 * @type {import('./compare.mjs').Rounds}
 */
export const GATE_ROUNDS = { count: 5, milliseconds: 800, atOnce: 8 };
/** A limit lies this far above the median of the runs it was set from. */
const WIDTH = 1.8;

/** @typedef {Readonly<Record<string, number>>} CpuRatios by workload */

const FILE = new URL('gate.json', import.meta.url);

/** @param {import('./compare.mjs').Results} run @returns {CpuRatios} */
export const cpuRatiosOf = ({ results }) =>
  Object.fromEntries(
    results.map(({ name, ratios }) => [name, Number((ratios.product?.cpu.median ?? 0).toFixed(2))]),
  );

/** @param {CpuRatios} found @param {(line: string) => void} say @throws StepFailed naming every workload above its limit */
export function requireWithinLimits(found, say) {
  const { limits } = JSON.parse(readFileSync(FILE, 'utf8'));
  const over = [];
  for (const name of GATED) {
    const ratio = found[name];
    const limit = limits[name]?.limit;
    if (ratio === undefined || limit === undefined) throw new StepFailed(`${name} has no ratio or no limit.`);
    say(`${name}: ${ratio.toFixed(2)} times THE LIMIT's processor time, ${limit.toFixed(2)} allowed`);
    if (!(ratio <= limit)) over.push(name);
  }
  if (over.length > 0)
    throw new StepFailed(
      `${over.join(', ')}: costs more of the processor than infra/bench/gate.json allows. If that is meant, set the limits anew: npm run bench -- --gate --write`,
    );
}

/** Sets the limits from several runs. @param {readonly CpuRatios[]} runs */
export function writeLimits(runs) {
  const limits = Object.fromEntries(
    GATED.map((name) => {
      const ratios = runs.map((run) => run[name] ?? 0);
      const middle = median(ratios);
      const limit = Number((middle * WIDTH).toFixed(2));
      return [name, { limit, lowest: Math.min(...ratios), median: middle, highest: Math.max(...ratios) }];
    }),
  );
  const widest = Math.max(...Object.values(limits).map(({ highest, median }) => highest / median));
  const comment = `Processor time of server and database together, as a multiple of THE LIMIT's. Each limit is ${WIDTH} times the median of ${runs.length} runs, of which none was more than ${widest.toFixed(2)} times its median. Set anew by npm run bench -- --gate --write.`;
  writeFileSync(FILE, `${JSON.stringify({ comment, limits }, null, 2)}\n`);
}
