import { createCipheriv, createDecipheriv, createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { deriveKey } from '../master-key.ts';

const FORM = 'v1.';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Keeps the secrets of second factors: a dump of the database without the key file opens none and tries no code. */
export interface FactorKey {
  /** AES-256-GCM, bound to the account: a sealed secret moved to another's row does not open. */
  seal(secret: string, accountId: string): string;
  /** @throws Error for what was not sealed by this key for this account */
  open(sealed: string, accountId: string): string;
  /** HMAC-SHA-256 of a recovery code in hex. */
  hash(code: string, accountId: string): string;
}

const boundTo = (accountId: string): Buffer => Buffer.from(`second_factor.secret ${accountId}`);

/** @param masterKey from readMasterKey() */
export function factorKeyFrom(masterKey: Buffer): FactorKey {
  const sealing = createSecretKey(deriveKey(masterKey, 'luze second factor'));
  const hashing = createSecretKey(deriveKey(masterKey, 'luze recovery codes'));
  return {
    seal(secret, accountId) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(boundTo(accountId));
      const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return FORM + Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64');
    },
    open(sealed, accountId) {
      if (!sealed.startsWith(FORM)) throw new RangeError('a sealed secret of another form');
      const bytes = Buffer.from(sealed.slice(FORM.length), 'base64');
      const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
      const decipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      })
        .setAAD(boundTo(accountId))
        .setAuthTag(tag);
      const text = bytes.subarray(NONCE_BYTES + TAG_BYTES);
      return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
    },
    hash: (code, accountId) => createHmac('sha256', hashing).update(`${accountId} ${code}`).digest('hex'),
  };
}
