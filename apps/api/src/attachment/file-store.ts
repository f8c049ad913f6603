import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

const pathOf = (dataDir: string, sha256: string): string =>
  join(dataDir, 'files', sha256.slice(0, 2), sha256);

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Keeps bytes under their hash, whole or not at all. @returns the hash */
export async function keepFile(dataDir: string, bytes: Buffer): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const path = pathOf(dataDir, sha256);
  if (await isThere(path)) return sha256;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const half = `${path}.${randomBytes(4).toString('hex')}`;
  await writeFile(half, bytes, { mode: 0o600, flush: true });
  await rename(half, path);
  return sha256;
}

/** @returns null where the bytes are gone */
export async function openFile(dataDir: string, sha256: string): Promise<Readable | null> {
  const path = pathOf(dataDir, sha256);
  return (await isThere(path)) ? createReadStream(path) : null;
}

export const dropFile = (dataDir: string, sha256: string): Promise<void> =>
  rm(pathOf(dataDir, sha256), { force: true });
