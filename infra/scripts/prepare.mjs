import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedBinary, npm, runOrThrow } from './command.mjs';
import { fingerprintOf, listFiles } from './fingerprint.mjs';
import { root } from './root.mjs';

const installStamp = join(root, 'node_modules/.luze-install');
const buildStamp = join(root, 'node_modules/.luze-build');

/** Leaves node_modules and every dist/ as the sources want them; does nothing when they already are. */
export async function prepare() {
  await install();
  await build();
}

/** `npm install` when node_modules is missing, or was made from another lock file or for another platform. */
export async function install() {
  if (readIfThere(installStamp) === installWanted()) return;
  console.log('Installing dependencies …');
  const { program, args } = npm('install', '--no-audit', '--no-fund', '--loglevel=error');
  await runOrThrow('npm install', program, args);
  writeFileSync(installStamp, installWanted());
}

/** Builds every workspace. The stamp covers sources and outputs: either one touched, and turbo is asked again. */
export async function build() {
  if (readIfThere(buildStamp) === buildFound()) return;
  console.log('Building …');
  rmSync(buildStamp, { force: true });
  await turboBuild([]);
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(buildStamp, buildFound());
}

/** The server and what it stands on, without the client: for steps the client's own sources come out of. */
export async function buildApi() {
  await turboBuild(['--filter=@luze/api']);
}

/** @param {string[]} filter */
async function turboBuild(filter) {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };
  const args = ['run', 'build', ...filter, '--output-logs=errors-only', '--ui=stream'];
  await runOrThrow('The build', installedBinary('turbo'), args, { env });
}

function installWanted() {
  const manifests = listFiles(root, (path) =>
    /^(packages\/[^/]+|apps\/[^/]+|infra|)\/?package\.json$/.test(path),
  );
  const lock = join(root, 'package-lock.json');
  const platform = `${process.platform} ${process.arch} ${process.versions.modules}`;
  return `${platform} ${fingerprintOf(existsSync(lock) ? [...manifests, lock] : manifests, 'content')}`;
}

function buildFound() {
  const sources = listFiles(root, (path) =>
    /^(packages|apps|infra)\/|^(tsconfig\.base|turbo|package-lock)\.json$/.test(path),
  );
  // Outputs by name, size and time only: reading them all would cost more than it tells.
  const outputs = listFiles(root, (path) => /^(packages\/[^/]+|apps\/[^/]+|infra)\/dist\//.test(path), {
    builds: true,
  });
  return `${fingerprintOf(sources, 'content')} ${outputs.length} ${fingerprintOf(outputs, 'time')}`;
}

/** @param {string} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
