// The servers that are compared, each a process of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runOrThrow, StepFailed } from '../scripts/command.mjs';
import { root } from '../scripts/root.mjs';
import { freePort, startMariadb } from '../scripts/throwaway-mariadb.mjs';
import { TODAY } from './city.mjs';
import { callerOf, cpuSeconds } from './drive.mjs';
import { load, PASSWORD } from './load.mjs';

/**
 * @typedef {{ pid: number, port: number, cookies: Readonly<Record<string, string>>, caller: import('./drive.mjs').Caller,
 *   stop: () => void }} Server cookies: of the accounts signed in, by username
 * @typedef {{ url: string, pid: number, env: NodeJS.ProcessEnv, keyFile: string, accounts: readonly string[], stop: () => void }} Ground
 * a loaded database, the environment the product runs in on it, and the keys of what it holds sealed
 */

/** The same for every database of a run, and enough for the largest: what is compared is never the disk. */
const BUFFER_POOL = '2G';

const keyFileIn = (/** @type {string} */ data) => join(data, 'luze.key');

/**
 * A MariaDB of its own, migrated by the product and filled.
 * @param {Parameters<typeof load>[1]} what
 * @param {readonly string[]} [options] of the database, which make loading faster
 * @returns {Promise<Ground>}
 */
export async function prepareGround(what, options = []) {
  const database = await startMariadb([`--innodb-buffer-pool-size=${BUFFER_POOL}`, ...options]);
  const data = mkdtempSync(join(tmpdir(), 'luze-bench-'));
  const stop = atTheLatestAtExit(() => {
    database.stop();
    rmSync(data, { recursive: true, force: true });
  });
  const env = {
    ...process.env,
    DATABASE_URL: `${database.url}?durability=relaxed`,
    LUZE_DATA: data,
    LUZE_CLOCK: TODAY,
  };
  const luze = join(root, 'apps/api/bin/luze.js');
  await runOrThrow('luze migrate', process.execPath, [luze, 'migrate'], { env, quiet: true });
  await load(database.url, what, keyFileIn(data));
  const repair = ['counters', 'verify', '--repair'];
  await runOrThrow(`luze ${repair.join(' ')}`, process.execPath, [luze, ...repair], { env, quiet: true });
  const accounts = what.accounts.map(({ username }) => username);
  return { url: database.url, pid: database.pid, env, keyFile: keyFileIn(data), accounts, stop };
}

/** The product as a user starts it, everybody signed in. @param {Ground} ground @returns {Promise<Server>} */
export async function startProduct({ env, accounts, pid: databasePid }) {
  const started = await begin([join(root, 'apps/api/bin/luze.js'), 'serve'], env, 'listening');
  /** @type {Record<string, string>} */
  const cookies = {};
  for (const account of accounts) cookies[account] = await signIn(started.port, account);
  await atRest([started.pid, databasePid]);
  return { ...started, cookies, caller: callerOf(started.port, cookies) };
}

/** @param {Ground} ground @param {Server} product whose sessions it shares @returns {Promise<Server>} */
export async function startUsual({ url, env, keyFile }, { cookies }) {
  const main = [join(root, 'infra/dist/bench/usual/main.js')];
  const started = await begin(
    main,
    { ...env, DATABASE_URL: url, KEY_FILE: keyFile, NODE_ENV: 'production' },
    'ready',
  );
  return { ...started, cookies, caller: callerOf(started.port, cookies) };
}

/** @param {Ground} ground @returns {Promise<Server>} */
export async function startLimit({ url, keyFile }) {
  const env = { ...process.env, DATABASE_URL: url, KEY_FILE: keyFile };
  const started = await begin([join(root, 'infra/bench/limit-server.mjs')], env, 'ready');
  return { ...started, cookies: {}, caller: callerOf(started.port, {}) };
}

/**
 * @param {string[]} args @param {NodeJS.ProcessEnv} env @param {string} sign a word it prints once it answers
 * @returns {Promise<Pick<Server, 'pid' | 'port' | 'stop'>>} it ends with this process at the latest
 */
async function begin(args, env, sign) {
  const port = await freePort();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = atTheLatestAtExit(() => void child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        if (output.length < 10_000) output += chunk;
        if (output.includes(sign) && child.pid !== undefined) resolve({ pid: child.pid, port, stop });
      });
    }
    child.on('exit', () => reject(new StepFailed(`${args.join(' ')} did not start:\n${output}`)));
  });
}

/** @param {() => void} end @returns {() => void} runs it now instead */
function atTheLatestAtExit(end) {
  const now = () => {
    process.off('exit', now);
    end();
  };
  process.once('exit', now);
  return now;
}

/** What runs at a start (reminders of deadlines) must not be counted with the first workload. @param {number[]} pids */
async function atRest(pids) {
  const used = () => pids.reduce((sum, pid) => sum + cpuSeconds(pid), 0);
  for (let waited = 0; waited < 300; waited += 1) {
    const before = used();
    await sleep(1_000);
    if (used() - before < 0.1) return;
  }
  throw new StepFailed('The product did not come to rest.');
}

/** @param {number} port @param {string} username @returns {Promise<string>} the session's cookie */
async function signIn(port, username) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-luze': '1' },
    body: JSON.stringify({
      query: 'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { topLevel } }',
      variables: { u: username, p: PASSWORD },
    }),
  });
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  if (cookie === '') throw new StepFailed(`${username} could not sign in: ${await response.text()}`);
  return cookie;
}
