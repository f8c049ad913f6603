import { createPrivateKey, createPublicKey, hash, hkdfSync, sign, verify } from 'node:crypto';

/** Signs checkpoints, so that one who holds only the database cannot make any. */
export interface SealKey {
  /** SPKI in PEM: what an auditor keeps on paper. */
  readonly publicKey: string;
  /** First 32 hex digits of the SHA-256 of the public key. */
  readonly fingerprint: string;
  /** Ed25519 in base64. */
  sign(text: string): string;
  isOurs(text: string, signature: string): boolean;
}

/** What PKCS #8 puts before the 32 bytes of an Ed25519 key (RFC 8410, section 7). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/** @param masterKey from readMasterKey(): the same file, the same key, after any restore */
export function sealKeyFrom(masterKey: Buffer): SealKey {
  const seed = Buffer.from(hkdfSync('sha256', masterKey, Buffer.alloc(0), 'luze checkpoints', 32));
  const key = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(key);
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    fingerprint: hash('sha256', publicKey.export({ type: 'spki', format: 'der' })).slice(0, 32),
    sign: (text) => sign(null, Buffer.from(text), key).toString('base64'),
    isOurs: (text, signature) => verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'base64')),
  };
}
