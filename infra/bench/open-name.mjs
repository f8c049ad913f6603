// Opens whom a case is about with the keys of the product, by hand and with nothing beside it.
import { createDecipheriv } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** @type {{ keys: Record<string, string> }} */
const { keys } = JSON.parse(readFileSync(`${process.env.KEY_FILE}.ring`, 'utf8'));
const ring = new Map(Object.entries(keys).map(([name, key]) => [name, Buffer.from(key, 'base64')]));

/** @param {Buffer} key @param {string} place @param {string} text AES-256-GCM: nonce, text, tag */
function decrypt(key, place, text) {
  const sealed = Buffer.from(text, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
}

/** @param {string} id of the case @param {string} recordKey @param {string} sealed */
export function openName(id, recordKey, sealed) {
  const [name = '', wrapped = ''] = recordKey.split('.', 2);
  const place = `discipline_case ${id}`;
  const key = decrypt(ring.get(name) ?? Buffer.alloc(0), `${place} key`, wrapped);
  return decrypt(key, `${place} subject_name`, sealed).toString();
}
