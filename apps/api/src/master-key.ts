import { hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const KEY_BYTES = 32;

/** Reads the master key, or makes one for the owner only. Instances of one installation share the file. */
export function readMasterKey(file: string): Buffer {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  try {
    // wx: of two processes that start at once, one makes the key and the other reads it.
    writeFileSync(file, randomBytes(KEY_BYTES), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const key = readFileSync(file);
  if (key.length < KEY_BYTES) throw new RangeError(`the key file ${file} is shorter than ${KEY_BYTES} bytes`);
  return key;
}

/**
 * A key of 256 bits for one purpose alone (HKDF-SHA-256): whoever holds it learns nothing of the master key, nor of the
 * keys of other purposes.
 * @param masterKey from readMasterKey()
 * @param purpose never changed once something is kept under it
 */
export const deriveKey = (masterKey: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', masterKey, Buffer.alloc(0), purpose, KEY_BYTES));
