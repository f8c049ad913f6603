// The servers that are compared, each a process of its own.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { StepFailed } from '../scripts/command.mjs';
import { root } from '../scripts/root.mjs';
import { freePort } from '../scripts/throwaway-mariadb.mjs';
import { PASSWORD } from './city.mjs';
import { callerOf } from './drive.mjs';

/** @typedef {{ pid: number, caller: import('./drive.mjs').Caller }} Server */

/** The product as a user starts it. @param {NodeJS.ProcessEnv} env @returns {Promise<Server>} signed in as three accounts */
export async function startProduct(env) {
  const port = await freePort();
  const pid = await begin(
    [join(root, 'apps/api/bin/luze.js'), 'serve'],
    { ...env, PORT: String(port) },
    'listening',
  );
  /** @type {Record<string, string>} */
  const cookies = {};
  for (const account of ['bench.city', 'bench.county', 'bench.auditor'])
    cookies[account] = await signIn(port, account);
  return { pid, caller: callerOf(port, cookies) };
}

/** @param {string} databaseUrl @returns {Promise<Server>} */
export async function startLimit(databaseUrl) {
  const port = await freePort();
  const env = { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port) };
  const pid = await begin([join(root, 'infra/bench/limit-server.mjs')], env, 'ready');
  return { pid, caller: callerOf(port, {}) };
}

/**
 * @param {string[]} args @param {NodeJS.ProcessEnv} env @param {string} sign a word it prints once it answers
 * @returns {Promise<number>} its process id; it ends with this process
 */
function begin(args, env, sign) {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  process.once('exit', () => child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        if (output.length < 10_000) output += chunk;
        if (output.includes(sign) && child.pid !== undefined) resolve(child.pid);
      });
    }
    child.on('exit', () => reject(new StepFailed(`${args.at(-1)} did not start:\n${output}`)));
  });
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
