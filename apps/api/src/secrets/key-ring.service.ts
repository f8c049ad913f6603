import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

const KEY_BYTES = 32;

/** The keys that wrap the keys of records, by name; `current` wraps what is new. Lies beside the key file. */
export interface KeyRing {
  readonly current: string;
  readonly keys: ReadonlyMap<string, Buffer>;
}

interface StoredRing {
  readonly current: string;
  readonly keys: Readonly<Record<string, string>>;
}

const ringFile = (keyFile: string): string => `${keyFile}.ring`;

const text = ({ current, keys }: KeyRing): string =>
  `${JSON.stringify({ current, keys: Object.fromEntries([...keys].map(([id, key]) => [id, key.toString('base64')])) }, null, 2)}\n`;

function parse(file: string): KeyRing {
  const { current, keys } = JSON.parse(readFileSync(file, 'utf8')) as StoredRing;
  const ring = {
    current,
    keys: new Map(Object.entries(keys).map(([id, key]) => [id, Buffer.from(key, 'base64')])),
  };
  for (const [id, key] of ring.keys)
    if (key.length !== KEY_BYTES) throw new RangeError(`key ${id} in ${file} has not ${KEY_BYTES} bytes`);
  if (!ring.keys.has(current)) throw new RangeError(`${file} names no key ${current}`);
  return ring;
}

/** Reads the ring, or makes one with a first key for the owner only. Instances of one installation share the file. */
export function readKeyRing(keyFile: string): KeyRing {
  const file = ringFile(keyFile);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  try {
    const first: KeyRing = { current: 'k1', keys: new Map([['k1', randomBytes(KEY_BYTES)]]) };
    // wx: of two processes that start at once, one makes the ring and the other reads it.
    writeFileSync(file, text(first), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return parse(file);
}

function onDisk(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Replaces the ring whole: a reader finds the old one or the new one, and a power cut leaves either. */
function writeKeyRing(keyFile: string, ring: KeyRing): void {
  const file = ringFile(keyFile);
  writeFileSync(`${file}.new`, text(ring), { mode: 0o600 });
  // Before anything is wrapped by a key, the key has to be where no power cut takes it away.
  onDisk(`${file}.new`);
  renameSync(`${file}.new`, file);
  onDisk(dirname(file));
}

/** Changes whenever the ring is replaced; cheap enough to be asked before each new record. */
export function ringMark(keyFile: string): string {
  const { ino, mtimeMs, size } = statSync(ringFile(keyFile));
  return `${ino} ${mtimeMs} ${size}`;
}

/** When the ring was last replaced, in ms since 1970. */
export const ringChangedAt = (keyFile: string): number => statSync(ringFile(keyFile)).mtimeMs;

/** Adds a key and makes it the current one. @returns its name */
export function addKey(keyFile: string): string {
  const ring = readKeyRing(keyFile);
  const newest = Math.max(...[...ring.keys.keys()].map((id) => Number(id.slice(1))));
  const id = `k${newest + 1}`;
  writeKeyRing(keyFile, { current: id, keys: new Map([...ring.keys, [id, randomBytes(KEY_BYTES)]]) });
  return id;
}

/** Takes out every key but the current one: what they wrapped can be read no more. @returns their names */
export function dropOldKeys(keyFile: string): string[] {
  const { current, keys } = readKeyRing(keyFile);
  writeKeyRing(keyFile, { current, keys: new Map([...keys].filter(([id]) => id === current)) });
  return [...keys.keys()].filter((id) => id !== current);
}
