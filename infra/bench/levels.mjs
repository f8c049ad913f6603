// The same first page asked at every level of a nation, beside that of one county in one city.
import { measureOf } from './compare.mjs';
import { median, round } from './drive.mjs';
import { firstPage, totalCount } from './workloads.mjs';

/**
 * @typedef {import('./compare.mjs').Measure & { level: string, multiple: number, open: number, countMs: number }} LevelResult
 * multiple: of the p50 of the city's county, round by round, the median; open: rows the account reaches;
 * countMs: milliseconds of an exact count, asked alone
 */

/**
 * @param {{ city: import('./servers.mjs').Server, nation: import('./servers.mjs').Server, databasePid: number,
 *   accounts: readonly import('./load.mjs').Account[], rounds: import('./compare.mjs').Rounds, say: (line: string) => void }} run
 * databasePid: of the nation
 * @returns {Promise<LevelResult[]>}
 */
export async function compareLevels({ city, nation, databasePid, accounts, rounds, say }) {
  const sides = [
    { server: city, username: 'bench.county' },
    ...accounts.map(({ username }) => ({ server: nation, username })),
  ].map(({ server, username }) => {
    const request = firstPage(username);
    return () => server.caller.ask(request);
  });
  for (const ask of sides) await round(ask, [], rounds);
  const taken = sides.map(() => /** @type {import('./drive.mjs').Round[]} */ ([]));
  for (let turn = 0; turn < rounds.count; turn += 1) {
    for (const [index, ask] of sides.entries())
      taken[index]?.push(await round(ask, [nation.pid, databasePid], rounds));
  }
  const [reference = [], ...levels] = taken;
  /** @type {LevelResult[]} */
  const results = [];
  for (const [index, { username }] of accounts.entries()) {
    const own = levels[index] ?? [];
    const multiple = median(own.map((one, turn) => p50(one) / p50(reference[turn] ?? one)));
    const counted = await count(nation.caller, username);
    const level = username.replace('bench.', '').toUpperCase();
    results.push({ level, multiple, ...measureOf(own), ...counted });
    say(
      `${level}: first page at ${multiple.toFixed(2)} times the city's, ${counted.open} open, counted in ${counted.countMs.toFixed(0)} ms`,
    );
  }
  return results;
}

const p50 = (/** @type {import('./drive.mjs').Round} */ { times }) => median(times);

/** @param {import('./drive.mjs').Caller} caller @param {string} username */
async function count(caller, username) {
  const times = [];
  let open = 0;
  for (let turn = 0; turn < 5; turn += 1) {
    const began = performance.now();
    open = (await caller.ask(totalCount(username))).data.hazards.totalCount;
    times.push(performance.now() - began);
  }
  return { open, countMs: median(times) };
}
