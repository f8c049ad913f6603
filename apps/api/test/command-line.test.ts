import { execFile } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../src/database/database.ts';
import { parseEnv } from '../src/env.ts';
import { createLog } from '../src/log.ts';
import { createServer } from '../src/server.ts';
import { tables } from '../src/tables.ts';
import { makePlace, type Place } from './place.ts';
import { signIn } from './server.ts';
import { goodRow, workbook } from './workbooks.ts';

const luze = join(import.meta.dirname, '../bin/luze.js');
const run = promisify(execFile);

let folder = '';
let settings: Readonly<Record<string, string>> = {};
const places: Place[] = [];

/** The program's data from now on. @param from what it is a copy of; null: nothing in it yet */
async function begin(from: Parameters<typeof makePlace>[0]): Promise<void> {
  const place = await makePlace(from);
  places.push(place);
  folder = place.directory;
  settings = place.settings;
}

beforeEach(() => begin(null));
afterEach(async () => {
  for (const place of places.splice(0)) await place.remove();
});

interface Said {
  readonly code: number;
  readonly text: string;
}

async function say(...words: string[]): Promise<Said> {
  const env = { PATH: process.env['PATH'] ?? '', ...settings };
  try {
    const { stdout, stderr } = await run(process.execPath, [luze, ...words], { env, cwd: folder });
    return { code: 0, text: `${stdout}${stderr}` };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, text: `${stdout}${stderr}` };
  }
}

describe('luze init', () => {
  it('builds city 5119 with five counties and 139 stations, and the printed password opens it once', async () => {
    const built = await say('init', '--city', '5119', '--admin', 'first.admin', '--name', '首任');
    expect(built.code, built.text).toBe(0);
    expect(built.text).toContain('5 county bureaus, 139 stations');
    const password = /One-time password, shown only now: (\S+)/.exec(built.text)?.[1] ?? '';
    expect((await say('init', '--city', '5119')).code).toBe(1);
    expect((await say('seed')).text).toContain('real data');

    const env = parseEnv({ ...settings, PORT: '0' });
    const database = await openDatabase(env, tables);
    const server = await createServer({ env, database, log: createLog('silent'), jobs: false });
    try {
      const url = await server.listen();
      const ready = (await (await fetch(`${url}/readyz`)).json()) as object;
      expect(JSON.stringify(ready)).toContain('REAL');
      const client = await signIn(url, 'first.admin', password);
      const { viewer, instance } = await client.get<{
        viewer: { account: { mustChangePassword: boolean } };
        instance: { kind: string; demoAccounts: unknown };
      }>('{ viewer { account { mustChangePassword } } instance { kind demoAccounts { username } } }');
      expect(viewer.account.mustChangePassword).toBe(true);
      expect(instance).toEqual({ kind: 'REAL', demoAccounts: null });
      expect(await client.refusal('{ hazards { totalCount } }')).not.toBe('INTERNAL');
      await expect(signIn(url, 'city.admin')).rejects.toThrow('UNAUTHENTICATED');
      expect(await client.refusal('{ __schema { queryType { name } } }')).toBe('GRAPHQL_VALIDATION_FAILED');
    } finally {
      await server.close();
      await database.close();
    }
  }, 300_000);

  it.each([
    ['1101', /use: 11 /],
    ['51', /is a province; use one of its cities/],
    ['x', /division code/],
    ['9999', /no division code “9999”/],
    ['511902', /lies below a city; use the code of its city: 5119/],
  ])('refuses %s in one sentence', async (code, sentence) => {
    const refused = await say('init', '--city', code);
    expect(refused.code).toBe(1);
    expect(refused.text).toMatch(sentence);
    expect(refused.text).not.toMatch(/\bat .*\.js:\d+|Error:/);
  });

  it('hangs the towns of a city without counties under one bureau', async () => {
    const built = await say('init', '--city', '4419');
    expect(built.code, built.text).toBe(0);
    expect(built.text).toMatch(/[01] county bureaus?, \d+ stations/);
  }, 60_000);
});

describe('luze audit verify', () => {
  it('ends with 0 for a record nobody touched, says what was done to another, and makes no key of its own', async () => {
    expect((await say('init', '--city', '4419')).code).toBe(0);
    const added = await say('user', 'add', 'dev', '--name', '开发', '--unit', '4419', '--role', 'AUDITOR');
    expect(added.code, added.text).toBe(0);
    const whole = await say('audit', 'verify');
    expect(whole.code, whole.text).toBe(0);
    expect(whole.text).toContain('The audit is as it was written.');
    const database = await openDatabase(parseEnv(settings), tables);
    await database.transaction((tx) => tx.query("UPDATE audit SET reason = 'x'"));
    await database.close();
    const touched = await say('audit', 'verify');
    expect(touched.code, touched.text).toBe(1);
    expect(touched.text).toMatch(/was inserted or edited by somebody without the key/);
    expect((await say('audit', 'verify', '--checkpoint', 'nowhere.json')).text).toContain('cannot be read');
    expect((await say('audit', 'key')).text).toMatch(/BEGIN PUBLIC KEY[\s\S]+fingerprint [0-9a-f]{32}/);
    rmSync(join(folder, 'luze.key'));
    const without = await say('audit', 'verify');
    expect(without.code).toBe(1);
    expect(without.text).toMatch(/there is no key file/);
    expect(without.text).not.toMatch(/\bat .*\.js:\d+|Error:/);
  }, 300_000);
});

describe('luze serve', () => {
  it('makes keys for an empty database only; beside sealed records it says in both languages what is missing', async () => {
    const keys = (): string[] => ['luze.key', 'luze.key.ring'].map((file) => join(folder, file));
    await say('migrate');
    expect(keys().map((file) => existsSync(file))).toEqual([false, false]);
    await begin('demo');
    const { DATABASE_URL: url } = settings;
    if (url !== undefined) settings = { ...settings, DATABASE_URL: `${url}?durability=relaxed` };
    const [key = '', ring = ''] = keys();
    expect([key, ring].map((file) => existsSync(file))).toEqual([true, true]);

    for (const file of [ring, key]) {
      renameSync(file, `${file}.away`);
      for (const verb of ['serve', 'start']) {
        const refused = await say(verb);
        expect(refused.code, verb).toBe(1);
        expect(refused.text).toContain(`找不到密钥文件 ${file}`);
        expect(refused.text).toContain(`There is no key file ${file}`);
        expect(refused.text).toContain('discipline_case');
        expect(refused.text).not.toMatch(/\bat .*\.js:\d+|Error:/);
      }
      expect(existsSync(file)).toBe(false);
      renameSync(`${file}.away`, file);
    }

    const own = readFileSync(ring, 'utf8');
    const foreign = { current: 'k1', keys: { k1: Buffer.alloc(32, 7).toString('base64') } };
    writeFileSync(ring, JSON.stringify(foreign));
    const refused = await say('serve');
    expect(refused.code).toBe(1);
    expect(refused.text).toMatch(
      /打不开数据库里的加密内容[\s\S]+open none of what the database holds sealed/,
    );
    writeFileSync(ring, own);
    expect((await say('keys', 'status')).text).toMatch(/^k1 {2}current/);
  }, 300_000);
});

describe('luze user add', () => {
  it('gives one role and the duties named, and names the known ones to who misspells them', async () => {
    await say('init', '--city', '4419');
    const add = (duties: string) =>
      say('user', 'add', 'dev', '--name', '开发', '--unit', '4419', '--role', 'AUDITOR', '--duties', duties);
    const refused = await add('DEVELOPPER');
    expect(refused.code).toBe(1);
    expect(refused.text).toContain('REVIEW_SCRUTINEER, DEVELOPER');
    const added = await add('DEVELOPER,SAFETY');
    expect(added.code, added.text).toBe(0);
    const database = await openDatabase(parseEnv(settings), tables);
    const held = await database.query<{ duties: string }>(
      "SELECT ra.duties FROM role_assignment ra JOIN account a ON a.person_id = ra.person_id WHERE a.username = 'dev'",
      [],
    );
    await database.close();
    expect(held.map(({ duties }) => JSON.parse(duties) as string[])).toEqual([['DEVELOPER', 'SAFETY']]);
  }, 60_000);
});

describe('luze counters verify', () => {
  it('is content with the demo city, prints a cell somebody changed, and puts it right', async () => {
    await begin('demo');
    const sound = await say('counters', 'verify');
    expect(sound).toEqual({ code: 0, text: expect.stringContaining('All counters agree with the rows.') });

    const database = await openDatabase(parseEnv(settings), tables);
    await database.transaction((tx) =>
      tx.query(
        "UPDATE hazard_counter SET n = n + 7 WHERE grain = 'COUNTY' AND span = 'ALL' AND state = 'CLOSED'",
      ),
    );
    await database.close();

    const found = await say('counters', 'verify');
    expect(found.code).toBe(1);
    expect(found.text).toMatch(/ledger +cell +rows say +counter says/);
    expect(found.text).toMatch(/Hazard +grain=COUNTY .*state=CLOSED/);
    expect(found.text).toMatch(/\d+ counters differ from the rows/);

    const mended = await say('counters', 'verify', '--repair');
    expect(mended.code, mended.text).toBe(0);
    expect(mended.text).toMatch(/\d+ counters put right; all agree/);
    expect((await say('counters', 'verify')).code).toBe(0);
  }, 300_000);
});

describe('luze import and export', () => {
  it('carry a workbook in and out under an account’s own rights', async () => {
    await begin('demo');
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, await workbook([goodRow('命令行矿')]));
    const dry = await say('import', 'hazard', file, '--as', 'sz.clerk', '--dry-run');
    expect(dry.text).toContain('CREATE 1');
    const done = await say('import', 'hazard', file, '--as', 'sz.clerk');
    expect(done.text).toContain('written: 1 new');
    expect((await say('import', 'hazard', file, '--as', 'sz.clerk')).text).toContain('1 unchanged');
    writeFileSync(file, await workbook([goodRow('坏命令行矿', { 行业: '航天' })]));
    const bad = await say('import', 'hazard', file, '--as', 'sz.clerk');
    expect(bad.code).toBe(1);
    expect(bad.text).toContain('航天');
    expect((await say('import', 'hazard', file, '--as', 'auditor')).code).toBe(1);
    expect((await say('import', 'hazard', file)).text).toContain('--as');
    const out = await say(
      'export',
      'hazard',
      join(folder, 'out.xlsx'),
      '--as',
      'sz.secretary',
      '--reason',
      '核对',
    );
    expect(out.code, out.text).toBe(0);
    expect((await say('export', 'hazard', join(folder, 'no.xlsx'), '--as', 'sz.b07')).code).toBe(1);
  }, 240_000);

  it('an unknown verb names the known ones', async () => {
    const said = await say('fly');
    expect(said.code).toBe(1);
    expect(said.text).toContain('import');
  });
});
