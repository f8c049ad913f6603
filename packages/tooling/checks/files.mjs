import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SKIPPED = new Set([
  'node_modules',
  '.git',
  'dist',
  'dist-types',
  '.turbo',
  'data',
  'test-results',
  'playwright-report',
  'coverage',
  '.env',
]);
const TEXT =
  /(\.(ts|tsx|js|mjs|cjs|json|jsonc|md|css|html|svg|yml|yaml|graphql|sh|sql|conf|txt|example)|Dockerfile|NOTICE|\/run|^\.[a-z]+)$/;

/** @typedef {{ path: string, text: string }} SourceFile path relative to the root, `/` between its parts */

/**
 * Every text file people write or review, the root's dot-files included.
 * @param {string} root
 * @returns {SourceFile[]}
 */
export function textFiles(root) {
  /** @type {SourceFile[]} */
  const files = [];
  const walk = (/** @type {string} */ prefix) => {
    for (const entry of readdirSync(join(root, prefix), { withFileTypes: true })) {
      const path = prefix + entry.name;
      if (SKIPPED.has(entry.name) || entry.name === 'package-lock.json') continue;
      if (entry.isDirectory()) walk(`${path}/`);
      else if (entry.isFile() && TEXT.test(path))
        files.push({ path, text: readFileSync(join(root, path), 'utf8') });
    }
  };
  walk('');
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** @param {string} path */
export function isCode(path) {
  return /\.(ts|tsx|mjs|js)$/.test(path) && !path.includes('/generated/');
}

/** Tests, their builders and their configuration. @param {string} path */
export function isTest(path) {
  return (
    /(\.test\.tsx?$)|(^|\/)(testing|test|e2e)\/|\.config\.[mc]?[tj]s$/.test(path) ||
    path.startsWith('packages/tooling/')
  );
}
