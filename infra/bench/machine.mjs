// What a run was made on: without it the numbers of a report say nothing.
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { root } from '../scripts/root.mjs';

/** Libraries a request of the product or of the usual stack runs through. */
const LIBRARIES = [
  'fastify',
  '@apollo/server',
  'graphql',
  'type-graphql',
  'typeorm',
  'mysql2',
  '@casl/ability',
  'dataloader',
];

/**
 * @typedef {{ date: string, processor: string, cores: number, memoryGiB: number, node: string, database: string,
 *   libraries: Readonly<Record<string, string>> }} Machine
 * @param {string} databaseUrl
 * @returns {Promise<Machine>}
 */
export async function aboutMachine(databaseUrl) {
  const db = await createConnection(databaseUrl);
  const [[row]] = /** @type {[Array<{ version: string }>, unknown]} */ (
    /** @type {unknown} */ (await db.query('SELECT VERSION() AS version'))
  );
  await db.end();
  const { dependencies } = JSON.parse(readFileSync(join(root, 'apps/api/package.json'), 'utf8'));
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    database: row?.version ?? 'unknown',
    libraries: Object.fromEntries(
      LIBRARIES.filter((name) => name in dependencies).map((name) => [name, dependencies[name]]),
    ),
  };
}
