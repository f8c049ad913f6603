import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from './data-source.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luze-own-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

/** Modes of the files of the embedded database while it is open. */
async function modesIn(dataDir: string): Promise<Record<string, string>> {
  const { reader, writer } = await openSqlite(dataDir, { entities: [], migrations: [] });
  try {
    await writer.query('CREATE TABLE IF NOT EXISTS one (id integer)');
    await reader.query('SELECT id FROM one');
    return Object.fromEntries(readdirSync(dataDir).map((name) => [name, modeOf(join(dataDir, name))]));
  } finally {
    await reader.destroy();
    await writer.destroy();
  }
}

describe.skipIf(process.platform === 'win32')('the files of the embedded database', () => {
  it('are made for their owner alone, in a directory nobody else looks into', async () => {
    const dataDir = join(folder, 'data');
    const modes = await modesIn(dataDir);
    expect(modeOf(dataDir)).toBe('700');
    expect(Object.keys(modes)).toContain('luze.db-wal');
    expect([...new Set(Object.values(modes))]).toEqual(['600']);
  });

  it('are closed to strangers where they were made open, and stay open to their group', async () => {
    const dataDir = join(folder, 'old');
    mkdirSync(dataDir, { mode: 0o750 });
    const file = join(dataDir, 'luze.db');
    writeFileSync(file, '');
    chmodSync(file, 0o644);
    const modes = await modesIn(dataDir);
    expect(modeOf(dataDir)).toBe('750');
    expect([...new Set(Object.values(modes))]).toEqual(['640']);
  });
});
