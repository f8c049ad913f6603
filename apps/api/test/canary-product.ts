import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { freePort, startMariadb } from '../../../infra/scripts/throwaway-mariadb.mjs';
import { type Database, openDatabase } from '../src/database/database.ts';
import { parseEnv } from '../src/env.ts';
import { tables } from '../src/tables.ts';
import { type Found, filesUnder } from './canary-search.ts';

const luze = join(import.meta.dirname, '../bin/luze.js');
const run = promisify(execFile);

/** The product in a process of its own, with everything it writes in one folder: `data`, `tmp`. */
export interface ProductProcess {
  readonly url: string;
  readonly folder: string;
  readonly database: Database;
  /** What it wrote to standard output and standard error so far. */
  said(): string;
  stop(): Promise<void>;
  /** Ends it, and takes away the folder and a database server of ours. */
  close(): Promise<void>;
}

/**
 * A server with the binary log on, as an installation keeps it for its backups. One of its own, on every machine that has
 * MariaDB: its files must be within reach, and all that is in them is ours.
 */
const startWithBinaryLog = (): ReturnType<typeof startMariadb> =>
  startMariadb([
    '--log-bin=canary',
    '--binlog-format=ROW',
    '--server-id=1',
    '--innodb-buffer-pool-size=64M',
    '--innodb-log-file-size=16M',
  ]);

async function untilReady(url: string, said: () => string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    const ready = await fetch(`${url}/readyz`).catch(() => null);
    if (ready?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the server did not get ready:\n${said()}`);
}

/** Serves the demo city: on MariaDB where TEST_DATABASE_URL is set, else on the embedded database. */
export async function startProduct(): Promise<ProductProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'luze-canary-'));
  const data = join(folder, 'data');
  mkdirSync(join(folder, 'tmp'));
  const mariadb = process.env['TEST_DATABASE_URL'] === undefined ? null : await startWithBinaryLog();
  const port = await freePort();
  const env = {
    PATH: process.env['PATH'] ?? '',
    LUZE_DATA: data,
    TMPDIR: join(folder, 'tmp'),
    PORT: String(port),
    ...(mariadb === null ? {} : { DATABASE_URL: `${mariadb.url}?durability=relaxed` }),
  };
  if (mariadb === null) cpSync(inject('templates').demo.directory, data, { recursive: true });
  else await run(process.execPath, [luze, 'seed'], { env, cwd: folder });

  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [luze, 'serve'], {
    env,
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      text += String(chunk);
    });
  const said = (): string => text;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      if (child.exitCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    });
  await untilReady(url, said);
  const database = await openDatabase(parseEnv(env), tables);
  return {
    url,
    folder,
    database,
    said,
    stop,
    async close() {
      await stop();
      await database.close();
      mariadb?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Every row of every table as a dump would have it. */
export async function dump({ database }: ProductProcess): Promise<Found[]> {
  const tableNames =
    database.dialect === 'sqlite'
      ? "SELECT name FROM sqlite_master WHERE type = 'table'"
      : 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()';
  const found: Found[] = [];
  for (const { name } of await database.query<{ name: string }>(tableNames)) {
    const rows = await database.query<Record<string, unknown>>(`SELECT * FROM \`${name}\``);
    const values = rows.flatMap((row) =>
      Object.values(row).map((value) => (Buffer.isBuffer(value) ? value : Buffer.from(String(value)))),
    );
    found.push({ name, bytes: Buffer.concat(values) });
  }
  return found;
}

/** What the database has on disk; on a server that is data, redo, undo and binary logs, and its temporary files. */
export async function onDisk({ database, folder }: ProductProcess): Promise<Found[]> {
  if (database.dialect === 'sqlite') return filesUnder(join(folder, 'data'));
  await database.writer.query('FLUSH BINARY LOGS');
  const [row] = await database.query<{ path: string }>('SELECT @@datadir AS path');
  return filesUnder(join(row?.path ?? '', '..'));
}
