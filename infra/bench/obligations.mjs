// What a nation owes: a branch of the register in every township, and the verb that generates it, by the clock on the wall.
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { run, StepFailed } from '../scripts/command.mjs';
import { root } from '../scripts/root.mjs';
import { cpuSeconds } from './drive.mjs';

/** Spans to come, so that nothing of them is there; the last one a second time, as every night finds it. */
const RUNS = /** @type {const} */ ([
  { what: 'a quarter', option: '--quarter', day: '2031-01-01' },
  { what: 'a year', option: '--year', day: '2032-01-01' },
  { what: 'the same year again', option: '--year', day: '2032-01-01' },
]);

/**
 * @typedef {{ what: string, units: number, added: number, seconds: number, cpu: number, load: number }} Generation
 * cpu: seconds of processor the database used; load: of the machine when it ended, over a minute
 */

/** Two branches in three have a committee, one in four has cells, two or three. */
const BRANCHES = `INSERT INTO party_branch (unit_id, unit_level, nation_id, province_id, city_id, county_id, branch_id, year, state, open, version,
    submitted_by, submitted_for, created_by, created_at, changed_by, changed_at, handled, security_mark, acceptor_level,
    start_day, due_day, warn_day, done_day, verify_day, branch_no, is_station, founded_on, is_joint,
    full_member_count, probationary_member_count, has_committee, cell_count, setting_since)
   SELECT b.id, 'BRANCH', n.id, p.id, c.id, k.id, b.id, 2021, 'REGISTERED', 1, 1,
    0, 0, 1, '2021-01-01 00:00:00.000', 1, '2021-01-01 00:00:00.000', 1, 'INTERNAL', 'CITY',
    '2021-01-01', '9999-12-31', '9999-12-31', '9999-12-31', '9999-12-31', CONCAT('DZB-BENCH-', LPAD(b.id, 7, '0')), 1, '2021-01-01', 0,
    9, 1, IF(b.id MOD 3 > 0, 1, 0), IF(b.id MOD 4 = 0, 2 + (b.id DIV 4) MOD 2, 0), '2021-01-01'
   FROM unit b JOIN unit k ON k.id = b.parent_id JOIN unit c ON c.id = k.parent_id JOIN unit p ON p.id = c.parent_id JOIN unit n ON n.id = p.parent_id
   WHERE b.level = 'BRANCH' ORDER BY b.id`;

/** @param {string} url @returns {Promise<number>} how many */
async function loadBranches(url) {
  const db = await createConnection(url);
  try {
    const [{ affectedRows }] = /** @type {[import('mysql2').ResultSetHeader, unknown]} */ (
      await db.query(BRANCHES)
    );
    await db.query('ANALYZE TABLE party_branch, unit');
    return affectedRows;
  } finally {
    await db.end();
  }
}

/** `luze obligations generate` in a process of its own. @param {import('./servers.mjs').Ground} nation @param {typeof RUNS[number]} span @returns {Promise<Generation>} */
async function generate({ env, pid }, { what, option, day }) {
  const before = cpuSeconds(pid);
  const luze = join(root, 'apps/api/bin/luze.js');
  const { code, output } = await run(process.execPath, [luze, 'obligations', 'generate', option, day], {
    env,
    quiet: true,
  });
  const found = /: (\d+) units, (\d+) obligations added, \d+ withdrawn, ([\d.]+) s/.exec(output);
  if (code !== 0 || found === null) throw new StepFailed(`luze obligations generate: ${output}`);
  const [units, added, seconds] = found.slice(1).map(Number);
  return {
    what,
    units: units ?? 0,
    added: added ?? 0,
    seconds: seconds ?? 0,
    cpu: cpuSeconds(pid) - before,
    load: loadavg()[0] ?? 0,
  };
}

/**
 * A quarter and a year of a whole nation, and the year again.
 * @param {import('./servers.mjs').Ground} nation without a product running on it
 * @param {(line: string) => void} say
 * @returns {Promise<Generation[]>}
 */
export async function generateNation(nation, say) {
  say(
    `Loaded ${await loadBranches(nation.url)} party branches; generating what they and the party groups owe …`,
  );
  const found = [];
  for (const span of RUNS) {
    const one = await generate(nation, span);
    say(lineOf(one));
    found.push(one);
  }
  return found;
}

/** @param {Generation} generation */
export const lineOf = ({ what, units, added, seconds, cpu, load }) =>
  `Obligations, ${what}: ${units.toLocaleString('en')} units, ${added.toLocaleString('en')} added, ${seconds.toFixed(1)} s, of which ${cpu.toFixed(1)} s of the database on one core; load of the machine ${load.toFixed(1)}.`;
