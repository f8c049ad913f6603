import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { run, StepFailed } from './command.mjs';

/**
 * A MariaDB of our own in a new directory: loopback only, a free port, an account with a password made up now.
 * It is killed and its directory removed when this process ends, however it ends short of SIGKILL.
 * @param {readonly string[]} [more] options of the server beside ours, or in their place
 * @returns {Promise<{ url: string, pid: number, stop: () => void }>} url of the (existing, empty) database luze_test
 */
export async function startMariadb(more = []) {
  const home = mkdtempSync(join(tmpdir(), 'luze-mariadb-'));
  const data = join(home, 'data');
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  const made = await run(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...asRoot,
    ],
    { quiet: true },
  );
  if (made.code !== 0) {
    rmSync(home, { recursive: true, force: true });
    throw new StepFailed(`mariadb-install-db failed:\n${made.output}`);
  }
  const password = randomBytes(12).toString('hex');
  const port = await freePort();
  const init = join(home, 'init.sql');
  writeFileSync(
    init,
    `CREATE DATABASE luze_test;\nCREATE USER luze@'127.0.0.1' IDENTIFIED BY '${password}';\n` +
      "GRANT ALL ON *.* TO luze@'127.0.0.1';\n",
    { mode: 0o600 },
  );
  const server = spawn('mariadbd', [...serverOptions(home, data, init, port, asRoot), ...more], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  server.stderr.on('data', (chunk) => {
    log = (log + chunk).slice(-8000);
  });
  server.on('error', (error) => {
    log += error.message;
  });
  const stop = () => {
    process.off('exit', stop);
    server.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once('exit', stop);
  stopOnSignals();
  // The log says so only after the init file ran, so the account exists by then.
  for (let waited = 0; !/ready for connections/.test(log); waited += 100) {
    if (server.exitCode !== null || server.pid === undefined || waited > 60_000) {
      stop();
      throw new StepFailed(`MariaDB did not start:\n${log}`);
    }
    await sleep(100);
  }
  return { url: `mysql://luze:${password}@127.0.0.1:${port}/luze_test`, pid: server.pid ?? 0, stop };
}

/** @param {string} home @param {string} data @param {string} init @param {number} port @param {string[]} asRoot */
function serverOptions(home, data, init, port, asRoot) {
  return [
    '--no-defaults',
    ...asRoot,
    `--datadir=${data}`,
    `--socket=${join(home, 'mariadb.sock')}`,
    `--pid-file=${join(home, 'mariadb.pid')}`,
    `--tmpdir=${home}`,
    `--init-file=${init}`,
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    '--skip-name-resolve',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_nopad_bin',
    '--max-connections=400',
    '--innodb-buffer-pool-size=256M',
    // Nothing here outlives the run: durability would only cost time. Every new table waits for the disk several times.
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-doublewrite=0',
    '--innodb-flush-method=nosync',
    '--debug-no-sync',
    '--sync-frm=0',
    '--skip-log-bin',
  ];
}

/** Ending by a signal skips 'exit' handlers unless somebody asks for them. */
function stopOnSignals() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    if (process.listenerCount(signal) === 0) process.once(signal, () => process.exit(130));
  }
}

/** @returns {Promise<number>} a loopback port nobody listens on at this moment */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
