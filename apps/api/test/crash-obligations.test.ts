import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../src/database/database.ts';
import { execute } from '../src/database/rows.ts';
import { parseEnv } from '../src/env.ts';
import { tables } from '../src/tables.ts';
import { day } from './owed-model.ts';
import { makePlace, type Place, relaxed } from './place.ts';

const luze = join(import.meta.dirname, '../bin/luze.js');
/** A larger city: so many times the branches of the demo city. */
const TIMES = 35;
const QUARTER = ['2027-01-01', '2027-03-31'] as const;

interface City {
  readonly place: Place;
  readonly database: Database;
}
const cities: City[] = [];
afterAll(async () => {
  for (const { database, place } of cities) {
    await database.close();
    await place.remove();
  }
});

const write = ({ database }: City, sql: string, params: readonly unknown[] = []): Promise<number> =>
  database.transaction((tx) => execute(tx, sql, params));

/** Every column of a table the database does not derive from another, as it is or as said. */
async function copySql({ database }: City, table: string, said: Readonly<Record<string, string>>) {
  const [row] = await database.query<Record<string, unknown>>(`SELECT * FROM ${table} LIMIT 1`);
  const columns = Object.keys(row ?? {}).filter((column) => !column.endsWith('_sort'));
  const quoted = (column: string): string => `\`${column}\``;
  return `INSERT INTO ${table} (${columns.map(quoted).join(', ')}) SELECT ${columns.map((column) => said[column] ?? quoted(column)).join(', ')} FROM ${table}`;
}

/** The demo city with every branch copied, unit and all. */
async function largerCity(): Promise<City> {
  const place = await makePlace('demo');
  const city = { place, database: await openDatabase(parseEnv(relaxed(place)), tables) };
  cities.push(city);
  for (let copy = 1; copy < TIMES; copy++) {
    const on = (column: string): string => `${column} + ${copy * 100_000}`;
    const unit = await copySql(city, 'unit', { id: on('id'), code: on('id') });
    await write(city, `${unit} WHERE level = 'BRANCH' AND id < 100000`);
    const branch = await copySql(city, 'party_branch', {
      id: on('id'),
      branch_no: on('id'),
      sole_key: on('id'),
      unit_id: on('unit_id'),
      branch_id: on('branch_id'),
    });
    await write(city, `${branch} WHERE id < 100000`);
  }
  return city;
}

/** `luze obligations generate` in a process of its own. */
function generate({ place }: City): { readonly process: ChildProcess; readonly ended: Promise<string> } {
  const child = spawn(process.execPath, [luze, 'obligations', 'generate', '--quarter', QUARTER[0]], {
    env: { PATH: process.env['PATH'] ?? '', ...relaxed(place) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => {
      said += String(data);
    });
  return { process: child, ended: once(child, 'close').then(() => said) };
}

/** What stands of the quarter, without the ids in whose order it was written. */
const standing = async ({ database }: City): Promise<string[]> =>
  (
    await database.query<Record<string, unknown>>(
      'SELECT unit_id, county_id, city_id, kind, subject_no, period_start, due_on, grace_until, template_id, withdrawn_on, version FROM obligation WHERE period_start BETWEEN ? AND ?',
      QUARTER,
    )
  )
    .map((row) =>
      Object.values(row)
        .map((value) => (value instanceof Date ? day(value) : String(value)))
        .join(' '),
    )
    .sort();

/** How far the last run has come with the branches, and whether it has ended. */
async function lastRun({ database }: City): Promise<{ to: number; ended: boolean } | null> {
  const [row] = await database.query<{ branches_to: unknown; ended_at: unknown }>(
    'SELECT branches_to, ended_at FROM obligation_run WHERE first_day = ? ORDER BY id DESC LIMIT 1',
    [QUARTER[0]],
  );
  return row === undefined ? null : { to: Number(row.branches_to), ended: row.ended_at !== null };
}

/** Kills a generation with SIGKILL once it has come further than an earlier one. @returns up to which branch it is done */
async function killBehind(city: City, before: number): Promise<number> {
  const { process: child, ended } = generate(city);
  for (;;) {
    const run = await lastRun(city);
    if (run !== null && run.to > before) break;
    if (child.exitCode !== null) throw new Error(await ended);
    await sleep(5);
  }
  child.kill('SIGKILL');
  await ended;
  const run = await lastRun(city);
  expect(run?.ended).toBe(false);
  return run?.to ?? 0;
}

describe('a generation that is killed', () => {
  let whole: string[] = [];
  let city: City;
  beforeAll(async () => {
    const uninterrupted = await largerCity();
    const said = await generate(uninterrupted).ended;
    whole = await standing(uninterrupted);
    expect(said).toContain(`${whole.length} obligations added, 0 withdrawn`);
    city = await largerCity();
  }, 300_000);

  it('leaves whole chunks and nothing half done; the next one goes on behind them and ends as one that was not killed', async () => {
    let before = 0;
    for (let kill = 0; kill < 2; kill++) {
      const to = await killBehind(city, before);
      expect(to).toBeGreaterThan(before);
      const done = await city.database.query<{ unit_id: unknown }>(
        'SELECT unit_id FROM party_branch WHERE id <= ?',
        [to],
      );
      const units = new Set(done.map(({ unit_id }) => String(unit_id)));
      expect(await standing(city)).toEqual(whole.filter((line) => units.has(line.split(' ')[0] ?? '')));
      before = to;
    }
    const half = (await standing(city)).length;
    // The lease of the first that was killed ran out by itself.
    await write(city, 'UPDATE lease SET until_ms = 0');
    const said = await generate(city).ended;
    expect(await standing(city)).toEqual(whole);
    expect(said).toContain(`${whole.length - half} obligations added, 0 withdrawn`);
    expect((await lastRun(city))?.ended).toBe(true);
  }, 300_000);
});

describe('two instances that generate at once', () => {
  it('work one after the other: what is owed is there once', async () => {
    const city = await largerCity();
    const both = await Promise.all([generate(city).ended, generate(city).ended]);
    const all = await standing(city);
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all).size).toBe(all.length);
    const added = both.map((said) => Number(/(\d+) obligations added/.exec(said)?.[1] ?? 0));
    expect(added.filter((n) => n > 0)).toEqual([all.length]);
    // The other came when nothing was left to do, or was told that somebody is at work.
    expect(both.filter((said) => /, 0 obligations added|another run generates/.test(said))).toHaveLength(1);
  }, 300_000);
});
