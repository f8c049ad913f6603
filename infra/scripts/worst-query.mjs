// npm run worst-query: asks the demo city, on the embedded database and on MariaDB, the heaviest operations the limits
// permit, as every kind of person, and prints the slowest and the largest. It fails when one is neither answered within
// the bounds nor refused with a code. Times depend on the machine and are only printed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSchema } from 'graphql';
import { createConnection } from 'mysql2/promise';
import { runOrThrow, StepFailed, script } from './command.mjs';
import { heaviestOperations, MOST_BYTES, samplesFrom } from './heaviest.mjs';
import { withNewDatabase } from './new-database.mjs';
import { root } from './root.mjs';
import { testDatabase } from './test-database.mjs';
import { ensureTestNeeds } from './test-needs.mjs';
import { freePort } from './throwaway-mariadb.mjs';

const { values: flags } = parseArgs({
  options: { db: { type: 'string' }, as: { type: 'string' }, top: { type: 'string', default: '10' } },
});
const schema = buildSchema(readFileSync(join(root, 'apps/api/schema.graphql'), 'utf8'));

const CALLERS = [
  'city.admin',
  'auditor',
  'sz.secretary',
  'sz.b07',
  'plat.system',
  'plat.security',
  'plat.audit',
];
const PASSWORD = 'Luze-demo-2021';
/** A request longer than this is not answered. */
const MOST_MS = 30_000;

/**
 * @typedef {{ operation: string, caller: string, milliseconds: number, pause: number, bytes: number, statements: number | null,
 *   code: string | null, fault: string | null }} Record
 * pause: the longest the server kept a health check waiting
 */

await script(async () => {
  const missing = await ensureTestNeeds({ mariadb: flags.db !== 'embedded', browser: false });
  if (missing !== null) throw new StepFailed(missing);
  let faults = 0;
  if (flags.db !== 'mariadb') faults += report('embedded', await measure(null));
  if (flags.db !== 'embedded') {
    const database = await testDatabase();
    await withNewDatabase(database.url, async (url) => {
      faults += report('MariaDB', await measure(url));
    });
    database.stop();
  }
  if (faults > 0) throw new StepFailed(`${faults} answers outside the bounds`);
});
process.exit(0);

/** Serves the demo city and asks everything as everybody. @param {string | null} databaseUrl @returns {Promise<Record[]>} */
async function measure(databaseUrl) {
  const data = mkdtempSync(join(tmpdir(), 'luze-worst-'));
  const { DATABASE_URL: _, ...rest } = process.env;
  const port = await freePort();
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...rest, LUZE_DATA: data, HOST: '127.0.0.1', PORT: String(port) };
  if (databaseUrl !== null) env.DATABASE_URL = `${databaseUrl}?durability=relaxed`;
  const luze = join(root, 'apps/api/bin/luze.js');
  await runOrThrow('luze migrate', process.execPath, [luze, 'migrate'], { env, quiet: true });
  await runOrThrow('luze seed', process.execPath, [luze, 'seed'], { env, quiet: true });
  const server = spawn(process.execPath, [luze, 'serve'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => server.kill('SIGKILL'));
  const counter = databaseUrl === null ? null : await createConnection(databaseUrl);
  try {
    await new Promise((resolve, reject) => {
      server.stdout.on('data', (chunk) => String(chunk).includes('listening') && resolve(null));
      server.on('exit', () => reject(new StepFailed('the server ended')));
    });
    const url = `http://127.0.0.1:${port}`;
    /** @type {Record[]} */
    const records = [];
    for (const caller of CALLERS.filter((one) => !flags.as || one === flags.as)) {
      const cookie = await signIn(url, caller);
      const sample = await samplesFrom(schema, async (query) => (await post(url, cookie, { query })).json());
      for (const kind of heaviestOperations(schema, sample)) {
        for (const operation of kind) {
          const record = say(await ask(url, cookie, caller, operation, counter));
          records.push(record);
          if (record.code !== 'TOO_COMPLEX') break;
        }
      }
    }
    return records;
  } finally {
    await counter?.end();
    server.removeAllListeners('exit');
    server.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @param {string} url @param {string} cookie @param {object} body */
function post(url, cookie, body) {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-luze': '1', cookie },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(MOST_MS),
  });
}

/** @param {string} url @param {string} username */
async function signIn(url, username) {
  const answer = await post(url, '', {
    query: 'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { topLevel } }',
    variables: { u: username, p: PASSWORD },
  });
  if (!(await answer.text()).includes('signIn')) throw new StepFailed(`${username} could not sign in`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** @param {import('mysql2/promise').Connection} counter */
async function statementsOf(counter) {
  const [rows] = await counter.query("SHOW GLOBAL STATUS LIKE 'Questions'");
  return Number(/** @type {any} */ (rows)[0].Value);
}

/**
 * @param {string} url @param {string} cookie @param {string} caller
 * @param {import('./heaviest.mjs').Operation} operation @param {import('mysql2/promise').Connection | null} counter
 * @returns {Promise<Record>}
 */
async function ask(url, cookie, caller, { name, query, variables }, counter) {
  const before = counter === null ? 0 : await statementsOf(counter);
  let pause = 0;
  let isAnswered = false;
  const watch = (async () => {
    while (!isAnswered) {
      const began = performance.now();
      // A server that cannot even refuse in time drops the connection.
      await fetch(`${url}/healthz`)
        .then((answer) => answer.text())
        .catch(() => null);
      pause = Math.max(pause, performance.now() - began);
    }
  })();
  const began = performance.now();
  let status = 0;
  let text = '';
  try {
    const answer = await post(url, cookie, { query, variables });
    status = answer.status;
    text = await answer.text();
  } catch (error) {
    text = String(error);
  }
  const milliseconds = performance.now() - began;
  isAnswered = true;
  await watch;
  const bytes = Buffer.byteLength(text);
  const code = text.startsWith('{') ? (JSON.parse(text).errors?.[0]?.extensions.code ?? null) : null;
  return {
    operation: name,
    caller,
    milliseconds,
    pause,
    bytes,
    statements: counter === null ? null : (await statementsOf(counter)) - before - 1,
    code,
    fault:
      status === 0 || status >= 500 || code === 'INTERNAL'
        ? `${status} ${text.slice(0, 200)}`
        : bytes > MOST_BYTES
          ? 'too large'
          : null,
  };
}

/** Shows what stands out while the others are still asked. @param {Record} record */
function say(record) {
  if (record.milliseconds > 2_000 || record.fault !== null)
    console.log(
      `${record.caller}: ${record.operation}: ${Math.round(record.milliseconds)} ms, ${Math.round(record.bytes / 1024)} kB ${record.fault ?? ''}`,
    );
  return record;
}

/** Prints the slowest, the largest and the faults. @param {string} database @param {Record[]} records @returns {number} faults */
function report(database, records) {
  const answered = records.filter(({ code }) => code === null).length;
  console.log(
    `\n${database}: ${records.length} operations, ${answered} answered, ${records.filter(({ code }) => code === 'TOO_COMPLEX').length} too complex, the others refused in part or whole.`,
  );
  const print = (/** @type {string} */ title, /** @type {Record[]} */ rows) => {
    console.log(
      `\n${title}\n| ms | pause | kB | statements | code | caller | operation |\n|---|---|---|---|---|---|---|`,
    );
    for (const row of rows)
      console.log(
        `| ${[Math.round(row.milliseconds), Math.round(row.pause), Math.round(row.bytes / 1024), row.statements ?? '', row.code ?? '', row.caller, row.operation].join(' | ')} |`,
      );
  };
  const top = (/** @type {(row: Record) => number} */ of) =>
    [...records].sort((a, b) => of(b) - of(a)).slice(0, Number(flags.top));
  print(
    'The slowest',
    top((row) => row.milliseconds),
  );
  print(
    'The largest',
    top((row) => row.bytes),
  );
  if (database !== 'embedded')
    print(
      'The most statements',
      top((row) => row.statements ?? 0),
    );
  const faults = records.filter(({ fault }) => fault !== null);
  for (const { caller, operation, fault } of faults) console.log(`✗ ${caller}: ${operation}: ${fault}`);
  return faults.length;
}
