// npm run dev: the compiler watching, the server restarting on what it writes, and Vite before both.
// Open the address Vite prints; it passes /graphql and the other server paths on to the server.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installedBinary, script } from './command.mjs';
import { prepare } from './prepare.mjs';
import { root } from './root.mjs';

await script(prepare);

const compiled = ['packages/domain', 'packages/permissions', 'infra', 'apps/api'].map((path) =>
  join(root, path, 'dist'),
);
const children = [
  begin(installedBinary('tsc'), ['-b', '--watch', '--preserveWatchOutput', 'apps/api']),
  begin(process.execPath, [
    ...compiled.map((path) => `--watch-path=${path}`),
    'apps/api/bin/luze.js',
    'start',
  ]),
  begin(installedBinary('vite'), [], join(root, 'apps/admin')),
];

/** @param {string} program @param {string[]} args @param {string} [cwd] */
function begin(program, args, cwd = root) {
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  // One of the three alone is of no use: the first to end ends all.
  child.on('exit', (code) => stop(code ?? 1));
  child.on('error', (error) => {
    console.error(error.message);
    stop(1);
  });
  return child;
}

/** @param {number} code */
function stop(code) {
  for (const child of children) child.kill('SIGTERM');
  process.exit(code);
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => stop(0));
