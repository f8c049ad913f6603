import { createHmac, createSecretKey } from 'node:crypto';
import { deriveKey } from '../master-key.ts';

/** Seals audit rows and hashes the values in them, so that a dump alone shows no identity. */
export interface AuditKey {
  /** HMAC-SHA-256 in hex. */
  mac(text: string): string;
}

/** @param masterKey from readMasterKey(); the audit has a key of its own derived from it */
export function auditKeyFrom(masterKey: Buffer): AuditKey {
  // A key made once: from bytes, one would be made for each of the many values of a write.
  const key = createSecretKey(deriveKey(masterKey, 'luze audit'));
  return { mac: (text) => createHmac('sha256', key).update(text).digest('hex') };
}
