import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

// Written by running, not by people: none of it decides what a build gives.
const NOT_SOURCE = new Set([
  'node_modules',
  '.git',
  '.turbo',
  'data',
  'test-results',
  'playwright-report',
  'coverage',
]);

/**
 * Files below a directory, sorted, as absolute paths.
 * @param {string} top
 * @param {(path: string) => boolean} wanted asked with the path relative to top, `/` between its parts
 * @param {{ builds?: boolean }} [options] builds: go into dist/ as well
 */
export function listFiles(top, wanted, options = {}) {
  /** @type {string[]} */
  const found = [];
  const walk = (/** @type {string} */ prefix) => {
    for (const entry of readdirSync(join(top, prefix), { withFileTypes: true })) {
      if (NOT_SOURCE.has(entry.name) || (entry.name === 'dist' && !options.builds)) continue;
      const path = prefix + entry.name;
      if (entry.isDirectory()) walk(`${path}/`);
      else if (entry.isFile() && wanted(path)) found.push(join(top, path));
    }
  };
  walk('');
  return found.sort();
}

/**
 * @param {string[]} files
 * @param {'content' | 'time'} by content: names and bytes; time: names, sizes and times of change
 */
export function fingerprintOf(files, by) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file}\0`);
    if (by === 'content') hash.update(readFileSync(file));
    else {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${size} ${mtimeMs}`);
    }
    hash.update('\0');
  }
  return hash.digest('hex');
}
