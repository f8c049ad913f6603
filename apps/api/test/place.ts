import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { inject } from 'vitest';
import { newDatabase } from '../../../infra/scripts/new-database.mjs';
import type { Templates } from './templates.ts';

/** Data of one's own: a directory, and a database where that is not a file in it. */
export interface Place {
  readonly directory: string;
  /** The environment in which the program meets this data and its keys. */
  readonly settings: Readonly<Record<string, string>>;
  /** Takes everything away; the database must be closed. */
  remove(): Promise<void>;
}

/** On MariaDB where TEST_DATABASE_URL says so, else a file. @param from the template it is a copy of; null: nothing in it */
export async function makePlace(from: keyof Templates | null): Promise<Place> {
  const directory = mkdtempSync(join(tmpdir(), 'luze-test-'));
  const template = from === null ? null : inject('templates')[from];
  if (template !== null) cpSync(template.directory, directory, { recursive: true });
  const given = process.env['TEST_DATABASE_URL'];
  const server = given === undefined ? null : await newDatabase(given);
  if (server !== null && template !== null && template.database !== null)
    await copyDatabase(server.url, template.database);
  return {
    directory,
    settings: { LUZE_DATA: directory, ...(server === null ? {} : { DATABASE_URL: server.url }) },
    async remove() {
      await server?.drop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The settings of a place for who asks whether acknowledged writes survive: here nothing is meant to. */
export function relaxed({ settings }: Place): Readonly<Record<string, string>> {
  const url = settings['DATABASE_URL'];
  return url === undefined ? settings : { ...settings, DATABASE_URL: `${url}?durability=relaxed` };
}

/**
 * Fills the empty database at `url` with the tables and rows of another on its server, which takes a third of what the
 * migrations take.
 */
async function copyDatabase(url: string, from: string): Promise<void> {
  const connection = await createConnection(url);
  const ask = async (sql: string, params: readonly string[] = []): Promise<Record<string, string>[]> =>
    (await connection.query(sql, [...params]))[0] as Record<string, string>[];
  try {
    const [schema] = await ask(
      'SELECT default_collation_name AS collation FROM information_schema.schemata WHERE schema_name = ?',
      [from],
    );
    await ask(`ALTER DATABASE CHARACTER SET utf8mb4 COLLATE ${schema?.['collation']}`);
    await ask('SET FOREIGN_KEY_CHECKS = 0, UNIQUE_CHECKS = 0');
    const names = await ask(
      `SELECT t.table_name AS name, GROUP_CONCAT(CONCAT('\`', c.column_name, '\`') ORDER BY c.ordinal_position) AS columns
       FROM information_schema.tables t JOIN information_schema.columns c
         ON c.table_schema = t.table_schema AND c.table_name = t.table_name
       WHERE t.table_schema = ? AND t.table_type = 'BASE TABLE' AND COALESCE(c.generation_expression, '') = ''
       GROUP BY t.table_name`,
      [from],
    );
    for (const { name, columns } of names) {
      const [made] = await ask(`SHOW CREATE TABLE \`${from}\`.\`${name}\``);
      await ask(made?.['Create Table'] ?? '');
      await ask(`INSERT INTO \`${name}\` (${columns}) SELECT ${columns} FROM \`${from}\`.\`${name}\``);
    }
  } finally {
    await connection.end();
  }
}
