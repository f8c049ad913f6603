import { createCipheriv, createDecipheriv, createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { deriveKey } from '../master-key.ts';
import { type KeyRing, readKeyRing, ringMark } from './key-ring.service.ts';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/**
 * Seals the identities in records (envelope encryption): each record has a key of its own, stored beside it wrapped
 * by a key of the ring, which no database and no backup of it holds. Whoever destroys a record's key has erased its
 * identities; whoever adds a ring key and wraps anew has rotated it without touching a value.
 * `place` says where a text belongs (table, row, column): moved elsewhere it does not open.
 */
export interface Vault {
  /** A new key for a record, wrapped. */
  newRecordKey(place: string): string;
  /** The same record key wrapped by the current ring key; null where it is already. @throws Error when it does not open */
  rewrapped(recordKey: string, place: string): string | null;
  /** True where the ring opens a wrapped key. */
  opens(recordKey: string, place: string): boolean;
  seal(recordKey: string, recordPlace: string, column: string, plain: string): string;
  /** @throws Error when the text was changed or moved, or its key is gone */
  open(recordKey: string, recordPlace: string, column: string, sealed: string): string;
  /** HMAC of a text's normal form, for asking whether two are equal without keeping either. Never rotated. */
  keyed(purpose: string, text: string): string;
}

function encrypt(key: Buffer, place: string, plain: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, iv);
  cipher.setAAD(Buffer.from(place));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, place: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, IV_BYTES));
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
}

/** Letters that look alike in two widths are one; blanks, and characters nobody sees, are none. */
const normalForm = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Format}\p{Default_Ignorable_Code_Point}]+/gu, '')
    .toLowerCase();

/** Of a staff number its letters and digits, whatever stands between them; of what has none all of it. */
const staffNumberForm = (text: string): string =>
  normalForm(text).replace(/[^\p{Letter}\p{Number}]+/gu, '') || normalForm(text);

/** The purpose of the hash by which a person and what is about him are matched. */
export const STAFF_NUMBER = 'staff number';

/**
 * @param masterKey from readMasterKey()
 * @param keyFile beside which the ring lies; it is read again when it was replaced: before a key is wrapped, and when
 *   a record names a key this process does not know
 */
export function createVault(masterKey: Buffer, keyFile: string): Vault {
  const lookUpKey = createSecretKey(deriveKey(masterKey, 'luze look-up'));
  let ring: KeyRing = readKeyRing(keyFile);
  let mark = '';

  /** What is wrapped from now on is wrapped by the key that is current in the file, whoever made it so. */
  const refresh = (): void => {
    const now = ringMark(keyFile);
    if (now === mark) return;
    ring = readKeyRing(keyFile);
    mark = now;
  };
  const ringKey = (id: string): Buffer => {
    if (!ring.keys.has(id)) refresh();
    const key = ring.keys.get(id);
    if (key === undefined) throw new Error(`the key ring has no key ${id}`);
    return key;
  };
  const wrap = (recordKey: Buffer, place: string): string => {
    const { current } = ring;
    return `${current}.${encrypt(ringKey(current), `${place} key`, recordKey).toString('base64')}`;
  };
  const unwrap = (wrapped: string, place: string): { readonly id: string; readonly key: Buffer } => {
    const [id = '', body = ''] = wrapped.split('.', 2);
    return { id, key: decrypt(ringKey(id), `${place} key`, Buffer.from(body, 'base64')) };
  };

  return {
    newRecordKey(place) {
      refresh();
      return wrap(randomBytes(KEY_BYTES), place);
    },
    rewrapped(recordKey, place) {
      refresh();
      const { id, key } = unwrap(recordKey, place);
      return id === ring.current ? null : wrap(key, place);
    },
    opens(recordKey, place) {
      try {
        unwrap(recordKey, place);
        return true;
      } catch {
        return false;
      }
    },
    seal: (recordKey, place, column, plain) =>
      encrypt(unwrap(recordKey, place).key, `${place} ${column}`, Buffer.from(plain)).toString('base64'),
    open: (recordKey, place, column, sealed) =>
      decrypt(unwrap(recordKey, place).key, `${place} ${column}`, Buffer.from(sealed, 'base64')).toString(),
    keyed: (purpose, text) =>
      createHmac('sha256', lookUpKey)
        .update(`${purpose} ${purpose === STAFF_NUMBER ? staffNumberForm(text) : normalForm(text)}`)
        .digest('hex'),
  };
}
