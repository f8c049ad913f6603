import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * @typedef {{ name: string, part: 'unit' | 'wire' | 'browser', db: 'embedded' | 'mariadb' | null, kind: 'vitest' | 'playwright',
 *   env: Record<string, string>, within?: string[] }} Suite within: the folders it keeps to, where not to all
 */

/** Every suite, in the order they run: the quick to fail first. @type {Suite[]} */
export const suites = [
  { name: 'unit (TZ=UTC)', part: 'unit', db: null, kind: 'vitest', env: { TZ: 'UTC' } },
  {
    name: 'unit (TZ=America/New_York)',
    part: 'unit',
    db: null,
    kind: 'vitest',
    env: { TZ: 'America/New_York' },
    // What checks the sources, and what somebody may do, asks for no day.
    within: ['packages/domain/', 'apps/', 'infra/'],
  },
  // The whole wire suite runs under both executors of GraphQL: the answers must be the same, errors and masks included.
  {
    name: 'wire (embedded)',
    part: 'wire',
    db: 'embedded',
    kind: 'vitest',
    env: { LUZE_EXECUTOR: 'reference' },
  },
  { name: 'wire (MariaDB)', part: 'wire', db: 'mariadb', kind: 'vitest', env: { LUZE_EXECUTOR: 'eager' } },
  { name: 'browser (embedded)', part: 'browser', db: 'embedded', kind: 'playwright', env: {} },
  { name: 'browser (MariaDB)', part: 'browser', db: 'mariadb', kind: 'playwright', env: {} },
];

/**
 * The command line of a suite.
 * @param {Suite} suite
 * @param {string} report where the JSON report goes
 * @param {string[]} filters test files (or parts of their names) to limit the run to
 */
export function commandOf(suite, report, filters) {
  if (suite.kind === 'playwright') {
    const file = join(root, 'node_modules/@playwright/test/cli.js');
    return [
      file,
      'test',
      '--config',
      join(root, 'apps/admin/playwright.config.ts'),
      '--reporter=line,json',
      ...filters,
    ];
  }
  return [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    `--root=${root}`,
    `--config=${join(root, 'packages/tooling/vitest.config.ts')}`,
    `--project=${suite.part}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...(filters.length > 0 ? filters : (suite.within ?? [])),
  ];
}

// A developer's own settings must not leak into the tests; each suite gets exactly what it states.
const OURS =
  /^(DATABASE_URL|TEST_DATABASE_URL|LUZE_.*|PORT|HOST|BASE_URL|TRUST_PROXY|SMTP_URL|WECOM_URL|DINGTALK_URL|TIANDITU_KEY|METRICS_TOKEN|KEY_FILE|NODE_ENV|TZ|FORCE_COLOR)$/;

/**
 * The environment of a suite: the machine's, without Luze's variables, with the suite's own.
 * @param {Suite} suite
 * @param {string} report
 * @param {string | null} mariadb address of the test server
 * @param {string} chromium
 */
export function environmentOf(suite, report, mariadb, chromium) {
  /** @type {NodeJS.ProcessEnv} */
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name)));
  env.CHROMIUM_PATH = chromium;
  env.PLAYWRIGHT_JSON_OUTPUT_FILE = report;
  env.PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD = '1';
  env.NO_COLOR = '1';
  if (suite.db === 'mariadb' && mariadb !== null) env.TEST_DATABASE_URL = mariadb;
  return { ...env, ...suite.env };
}
