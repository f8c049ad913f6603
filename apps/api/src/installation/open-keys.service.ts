import { existsSync } from 'node:fs';
import type { Database } from '../database/database.ts';
import { readMasterKey } from '../master-key.ts';
import { createVault, type Vault } from '../secrets/vault.service.ts';
import { KEY_HOLDERS } from './key-holders.ts';
import { KeysRefused } from './keys-refused.ts';

/** The audit's macs, the hashes that tell one person from another and second factors all hang on the key file. */
async function hasActs(database: Database): Promise<boolean> {
  return (await database.query('SELECT id FROM audit LIMIT 1')).length > 0;
}

/** The newest sealed key of each table that holds one. */
async function newestKeys(database: Database): Promise<{ table: string; key: string; place: string }[]> {
  const found = [];
  for (const { table, newest } of KEY_HOLDERS) {
    const sealed = await database.transaction((tx) => newest(tx));
    if (sealed !== null) found.push({ table, ...sealed });
  }
  return found;
}

/**
 * Reads the key file and its ring. Each is made where it is missing, but only for a database that holds nothing yet
 * that was written with one: beside old rows a new key would quietly make them unreadable for good.
 * @throws KeysRefused where a file is missing, or opens none of the newest rows
 */
export async function openKeys(
  database: Database,
  keyFile: string,
): Promise<{ readonly masterKey: Buffer; readonly vault: Vault }> {
  const sealed = await newestKeys(database);
  const tables = sealed.map(({ table }) => table);
  const ring = `${keyFile}.ring`;
  if (!existsSync(ring) && tables.length > 0) throw new KeysRefused('KEYS_MISSING', ring, tables);
  if (!existsSync(keyFile)) {
    const written = [...tables, ...((await hasActs(database)) ? ['audit'] : [])];
    if (written.length > 0) throw new KeysRefused('KEYS_MISSING', keyFile, written);
  }
  const masterKey = readMasterKey(keyFile);
  const vault = createVault(masterKey, keyFile);
  // One row that was tampered with must not keep everybody out.
  if (sealed.length > 0 && !sealed.some(({ key, place }) => vault.opens(key, place)))
    throw new KeysRefused('KEYS_DO_NOT_FIT', keyFile, tables);
  return { masterKey, vault };
}
