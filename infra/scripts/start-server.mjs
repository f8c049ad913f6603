import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { script } from './command.mjs';
import { prepare } from './prepare.mjs';
import { root } from './root.mjs';

/** Installs and builds what is stale, then becomes the server: signals go through, its exit code is ours. */
export async function start() {
  await script(prepare);
  const server = spawn(
    process.execPath,
    [join(root, 'apps/api/bin/luze.js'), 'start', ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) {
    process.on(signal, () => {
      // Ctrl+C in a terminal reaches the server by itself; sent twice it would read as impatience.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) server.kill(signal);
    });
  }
  if (process.env.npm_lifecycle_event !== undefined) stopWithParent(server);
  server.on('error', (error) => {
    console.error(`The server could not be started: ${error.message}`);
    process.exit(1);
  });
  server.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/**
 * npm passes a signal to the shell it put between itself and us, and that shell dies of it without a word:
 * a parent that is gone is the only sign that somebody ended `npm start`.
 * @param {import('node:child_process').ChildProcess} server
 */
function stopWithParent(server) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    server.kill('SIGTERM');
  }, 250);
  watch.unref();
}
