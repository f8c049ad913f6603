import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Names of the folders directly below a folder: a new one is guarded the day it is born.
 * @param {string} root
 * @param {string} path
 */
export function foldersOf(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
