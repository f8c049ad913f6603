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
