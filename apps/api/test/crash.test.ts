import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../../infra/scripts/throwaway-mariadb.mjs';
import { makePlace, type Place, relaxed } from './place.ts';
import { type Answer, type Client, signIn } from './server.ts';

const luze = join(import.meta.dirname, '../bin/luze.js');
const KILLS = process.env['SOAK'] === undefined ? 3 : 20;

let place: Place;
let port = 0;
let env: Record<string, string> = {};
let child: ChildProcess | null = null;

const url = (): string => `http://127.0.0.1:${port}`;

async function serve(): Promise<ChildProcess> {
  const started = spawn(process.execPath, [luze, 'serve'], { env, cwd: place.directory, stdio: 'ignore' });
  child = started;
  for (let attempt = 0; attempt < 600; attempt++) {
    const ready = await fetch(`${url()}/readyz`).catch(() => null);
    if (ready?.status === 200) return started;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the server did not get ready');
}

const exitOf = (process: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    if (process.exitCode !== null || process.signalCode !== null) resolve(process.exitCode);
    else process.once('exit', (code) => resolve(code));
  });

beforeAll(async () => {
  place = await makePlace('demo');
  port = await freePort();
  env = {
    PATH: process.env['PATH'] ?? '',
    ...relaxed(place),
    PORT: String(port),
    HOST: '127.0.0.1',
  };
}, 60_000);
afterAll(async () => {
  child?.kill('SIGKILL');
  if (child !== null) await exitOf(child);
  await place.remove();
});

const CREATE =
  'mutation ($input: HazardInput!, $key: String!) { createHazard(input: $input, idempotencyKey: $key) { id } }';
const inputOf = (name: string) => ({
  sector: 'MINE',
  level: 'GENERAL',
  source: 'SELF_CHECK',
  entityName: name,
  place: '断电',
  description: '断电',
  foundOn: '2021-12-30',
});

/**
 * Writes as fast as answers come, until the server is gone.
 * @param begun called with the first acknowledgement
 * @returns what was acknowledged and what was not
 */
async function writeUntilDead(
  client: Client,
  prefix: string,
  begun: () => void,
): Promise<{ acknowledged: string[]; open: string[] }> {
  const acknowledged: string[] = [];
  const open: string[] = [];
  let dead = false;
  await Promise.all(
    Array.from({ length: 4 }, async (_, lane) => {
      for (let n = 0; !dead; n++) {
        const name = `${prefix}-${lane}-${n}`;
        try {
          const answer = await client.ask(CREATE, { input: inputOf(name), key: name });
          if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
          acknowledged.push(name);
          if (acknowledged.length === 1) begun();
        } catch {
          open.push(name);
          dead = true;
        }
      }
    }),
  );
  return { acknowledged, open };
}

const stored = async (client: Client, names: readonly string[]): Promise<string[]> => {
  const found: string[] = [];
  for (let at = 0; at < names.length; at += 100) {
    const { hazards } = await client.get<{ hazards: { nodes: { entityName: string }[] } }>(
      'query ($names: [String!]) { hazards(first: 100, filter: { entityName: { in: $names } }) { nodes { entityName } } }',
      { names: names.slice(at, at + 100) },
    );
    found.push(...hazards.nodes.map(({ entityName }) => entityName));
  }
  return found;
};

describe('a server that is killed in the middle of writing', () => {
  it(`keeps every acknowledged record, once, over ${KILLS} kills; what was open can be sent again`, async () => {
    let process = await serve();
    let all = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const client = await signIn(url(), 'sz.secretary');
      const { acknowledged, open } = await writeUntilDead(client, `第${kill}次`, () =>
        setTimeout(() => process.kill('SIGKILL'), 100 + kill * 130),
      );
      await exitOf(process);
      expect(acknowledged.length).toBeGreaterThan(0);
      all += acknowledged.length;
      process = await serve();
      const again = await signIn(url(), 'sz.secretary');
      expect((await stored(again, acknowledged)).sort()).toEqual([...acknowledged].sort());
      for (const name of open) await again.get(CREATE, { input: inputOf(name), key: name });
      expect((await stored(again, open)).sort()).toEqual([...open].sort());
    }
    expect(all).toBeGreaterThan(KILLS);
  }, 600_000);

  it('told to stop, finishes what is under way and leaves with 0', async () => {
    const process = child as ChildProcess;
    const client = await signIn(url(), 'sz.secretary');
    const answers = Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        client
          .ask(CREATE, { input: inputOf(`收尾-${n}`), key: `收尾-${n}` })
          .catch((error: unknown) => error),
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 30));
    process.kill('SIGTERM');
    expect(await exitOf(process)).toBe(0);
    const done = (await answers).filter((answer): answer is Answer => !(answer instanceof Error));
    const finished = done.filter(({ errors }) => errors.length === 0).length;
    for (const { errors } of done)
      for (const error of errors) expect(error.extensions['code']).toBe('UNAVAILABLE');
    await serve();
    const again = await signIn(url(), 'sz.secretary');
    expect(
      (
        await stored(
          again,
          Array.from({ length: 20 }, (_, n) => `收尾-${n}`),
        )
      ).length,
    ).toBeGreaterThanOrEqual(finished);
    expect(finished).toBeGreaterThan(0);
  }, 60_000);
});
