import { execFile } from 'node:child_process';
import { readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keyStatus, rotateKeys, rowsOf } from '../src/installation/rotate-keys.service.ts';
import { readMasterKey } from '../src/master-key.ts';
import { createVault } from '../src/secrets/vault.service.ts';
import { A_CASE } from './cases.ts';
import { unitIdOf } from './entering.ts';
import { type Client, startServer, type TestServer } from './server.ts';

const luze = join(import.meta.dirname, '../bin/luze.js');
const run = promisify(execFile);

let server: TestServer;
let keyFile = '';
beforeAll(async () => {
  server = await startServer();
  keyFile = join(server.folder, 'luze.key');
}, 120_000);
afterAll(() => server.close());

/** A verb in a process of its own, beside the running server. @throws what it printed where it failed */
async function say(...words: string[]): Promise<string> {
  const env = { PATH: process.env['PATH'] ?? '', ...server.settings };
  const { stdout } = await run(process.execPath, [luze, 'keys', ...words], { env, cwd: server.folder });
  return stdout;
}

async function namesIn(client: Client): Promise<Map<string, string>> {
  const { disciplineCases } = await client.get<{
    disciplineCases: { nodes: { caseNo: string; subjectName: string }[] };
  }>('{ disciplineCases(first: 100) { nodes { caseNo subjectName } } }');
  return new Map(disciplineCases.nodes.map(({ caseNo, subjectName }) => [caseNo, subjectName]));
}
const rowsBy = async (): Promise<Record<string, number>> =>
  Object.fromEntries((await keyStatus(server.database, keyFile)).map((use) => [use.name, rowsOf(use)]));
const ringNames = (): string[] =>
  Object.keys((JSON.parse(readFileSync(`${keyFile}.ring`, 'utf8')) as { keys: object }).keys);

const DRAFT =
  'mutation ($content: JSON!) { saveFormDraft(ledger: "DisciplineCase", content: $content) { content } }';

it('wraps every key anew while others read and write, goes on after a break, and drops what nothing names', async () => {
  const county = await server.as('sz.secretary');
  const unitId = await unitIdOf(server, 'SZ');
  const write = (name: string) =>
    county.get('mutation ($input: DisciplineCaseInput!) { createDisciplineCase(input: $input) { id } }', {
      input: {
        unitId,
        staffNo: name,
        subjectName: name,
        ...A_CASE,
      },
    });
  const names = await namesIn(county);
  expect(names.size).toBeGreaterThan(2);
  await county.get(DRAFT, { content: { subjectName: '草稿里的人' } });
  const { k1: before = 0 } = await rowsBy();
  expect(before).toBeGreaterThan(20);

  // Interrupted between two transactions, in what is another process to the server.
  const elsewhere = { ...server.server.app, vault: createVault(readMasterKey(keyFile), keyFile) };
  const broken = rotateKeys(elsewhere, {
    keyFile,
    dropOld: true,
    batch: 5,
    tell: () => {
      throw new Error('killed');
    },
  });
  await expect(broken).rejects.toThrow('killed');
  expect(await rowsBy()).toEqual({ k1: before - 5, k2: 5 });
  // The server met no row of the new key yet, and wraps by it all the same.
  await write('P801');
  expect(await rowsBy()).toEqual({ k1: before - 5, k2: 6 });
  let isOver = false;
  let read = 0;
  let written = 0;
  const reading = (async () => {
    for (; !isOver; read++)
      for (const [caseNo, name] of names) expect((await namesIn(county)).get(caseNo)).toBe(name);
  })();
  const writing = (async () => {
    for (; !isOver; written++) await write(`P9${written}`);
  })();
  const said = await say('rotate').finally(() => {
    isOver = true;
  });
  await Promise.all([reading, writing]);
  expect(read * written).toBeGreaterThan(0);
  expect(said).toContain('Went on with the rotation begun before.');
  expect(said).toContain(`${before - 5} keys of records wrapped anew.`);
  expect(await rowsBy()).toEqual({ k1: 0, k2: before + 1 + written });
  expect(await say('status')).toMatch(/^k1 {2}old {2}0 rows\nk2 {2}current {2}\d+ rows \(discipline_case /);
  expect(ringNames()).toEqual(['k1', 'k2']);

  // As if the time in which a write may still be under way had passed.
  const longAgo = new Date(Date.now() - 3_600_000);
  utimesSync(`${keyFile}.ring`, longAgo, longAgo);
  expect(await say('rotate', '--drop-old')).toContain('Dropped k1.');
  expect(ringNames()).toEqual(['k2']);
  const after = await namesIn(county);
  for (const [caseNo, name] of names) expect(after.get(caseNo)).toBe(name);
  const drafts = await county.get('{ formDrafts { content } }');
  expect(JSON.stringify(drafts)).toContain('草稿里的人');

  const acts = await server.database.query<{ action: string }>(
    "SELECT action FROM audit WHERE entity = 'KeyRing' ORDER BY id",
  );
  expect(acts.map(({ action }) => action)).toEqual(['addKey', 'wrapKeys', 'dropKeys']);
  for (const key of Object.values(
    (JSON.parse(readFileSync(`${keyFile}.ring`, 'utf8')) as { keys: object }).keys,
  ))
    expect(await say('status')).not.toContain(String(key));
}, 120_000);
