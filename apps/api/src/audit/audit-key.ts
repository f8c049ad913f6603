import { createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const KEY_BYTES = 32;

/** Seals audit rows and hashes the values in them, so that a dump alone shows no identity. */
export interface AuditKey {
  /** HMAC-SHA-256 in hex. */
  mac(text: string): string;
}

/** Reads the master key, or makes one for the owner only. Instances of one installation share the file. */
export function readMasterKey(file: string): Buffer {
  mkdirSync(dirname(file), { recursive: true });
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

/** @param masterKey from readMasterKey(); the audit has a key of its own derived from it */
export function auditKeyFrom(masterKey: Buffer): AuditKey {
  // A key made once: from bytes, one would be made for each of the many values of a write.
  const key = createSecretKey(
    Buffer.from(hkdfSync('sha256', masterKey, Buffer.alloc(0), 'luze audit', KEY_BYTES)),
  );
  return { mac: (text) => createHmac('sha256', key).update(text).digest('hex') };
}
