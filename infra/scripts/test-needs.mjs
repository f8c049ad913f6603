import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './command.mjs';

/** What the machine must have for the tests, each with the Debian package that brings it. */
const MARIADB = {
  name: 'MariaDB (mariadbd, mariadb-install-db)',
  debian: ['mariadb-server-core', 'mariadb-client-core'],
  present: hasMariadb,
};
// Chromium without its windows draws the same pages at four fifths of the processor time.
const CHROMIUM = {
  name: 'Chromium (or CHROMIUM_PATH)',
  debian: ['chromium-headless-shell'],
  present: () => existsSync(chromiumPath()),
};
const FONT = {
  name: 'a font with Chinese characters',
  debian: ['fontconfig', 'fonts-noto-cjk'],
  present: hasChineseFont,
};

/**
 * Installs what is missing where we may (Debian, as root); says what to install anywhere else.
 * @param {{ mariadb: boolean, browser: boolean }} wanted
 * @returns {Promise<string | null>} a sentence when something is still missing
 */
export async function ensureTestNeeds(wanted) {
  const needs = [...(wanted.mariadb ? [MARIADB] : []), ...(wanted.browser ? [CHROMIUM, FONT] : [])];
  const missing = await missingOf(needs);
  if (missing.length === 0) return null;
  if (mayInstall()) {
    const packages = missing.flatMap((need) => need.debian);
    console.log(`Installing ${packages.join(', ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const update = await run('apt-get', ['update', '-qq'], { env, quiet: true });
    if (update.code !== 0) process.stderr.write(update.output);
    const install = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      env,
      quiet: true,
    });
    if (install.code !== 0) process.stderr.write(install.output);
  }
  const still = await missingOf(needs);
  return still.length === 0
    ? null
    : `The tests need ${still.map((need) => need.name).join(' and ')}: please install it.`;
}

/** The browser the tests drive. */
export function chromiumPath() {
  const shell = '/usr/bin/chromium-headless-shell';
  return process.env.CHROMIUM_PATH || (existsSync(shell) ? shell : '/usr/bin/chromium');
}

/** @param {Array<typeof MARIADB | typeof CHROMIUM | typeof FONT>} needs */
async function missingOf(needs) {
  const answers = await Promise.all(needs.map((need) => need.present()));
  return needs.filter((_, index) => !answers[index]);
}

function mayInstall() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return process.getuid?.() === 0 && /^ID(_LIKE)?="?.*(debian|ubuntu)/m.test(release);
}

function hasMariadb() {
  return Boolean(process.env.TEST_DATABASE_URL) || (onPath('mariadbd') && onPath('mariadb-install-db'));
}

/** @param {string} program */
function onPath(program) {
  // Debian keeps servers in /usr/sbin, which the PATH of ordinary users lacks.
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const folder of ['/usr/sbin', '/usr/local/sbin']) {
    if (!folders.includes(folder)) folders.push(folder);
  }
  process.env.PATH = folders.join(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}

async function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const { code, output } = await run('fc-list', [':lang=zh', 'family'], { quiet: true });
  return code === 0 && output.trim() !== '';
}
