import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import { refuseUnlessTest, sameServer } from './test-database.mjs';

/**
 * A new, empty database beside the one `url` names; its name ends in _test like every database tests may drop.
 * @param {string} url
 * @returns {Promise<{ url: string, drop: () => Promise<void> }>}
 */
export async function newDatabase(url) {
  refuseUnlessTest(url);
  const name = `luze_${randomBytes(6).toString('hex')}_test`;
  await statement(url, `CREATE DATABASE \`${name}\``);
  return { url: sameServer(url, name), drop: () => statement(url, `DROP DATABASE \`${name}\``) };
}

/**
 * Gives `use` a new database and drops it afterwards, whatever happened.
 * @param {string} url
 * @param {(url: string) => Promise<void>} use
 */
export async function withNewDatabase(url, use) {
  const database = await newDatabase(url);
  try {
    await use(database.url);
  } finally {
    await database.drop();
  }
}

/** @param {string} url @param {string} sql */
async function statement(url, sql) {
  const connection = await createConnection(url);
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}
