import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addKey, dropOldKeys, readKeyRing } from './key-ring.service.ts';
import { createVault, STAFF_NUMBER, type Vault } from './vault.service.ts';

const MASTER = Buffer.alloc(32, 7);
let folder: string;
let keyFile: string;
let vault: Vault;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luze-vault-'));
  keyFile = join(folder, 'luze.key');
  vault = createVault(MASTER, keyFile);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the vault', () => {
  it('opens what it sealed, in its place only', () => {
    const key = vault.newRecordKey('case 1');
    const sealed = vault.seal(key, 'case 1', 'subject_name', '某某');
    expect(vault.open(key, 'case 1', 'subject_name', sealed)).toBe('某某');
    expect(Buffer.from(sealed, 'base64').toString('utf8')).not.toContain('某某');
    expect(vault.seal(key, 'case 1', 'subject_name', '某某')).not.toBe(sealed);
    const other = vault.newRecordKey('case 2');
    expect(() => vault.open(key, 'case 1', 'doc_no', sealed)).toThrow();
    expect(() => vault.open(key, 'case 2', 'subject_name', sealed)).toThrow();
    expect(() => vault.open(other, 'case 2', 'subject_name', sealed)).toThrow();
    expect(() =>
      vault.open(key, 'case 1', 'subject_name', `${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`),
    ).toThrow();
  });

  it('compares texts by a key of their purpose, whatever their width and blanks', () => {
    expect(vault.keyed('person', ' ＬＣ１０２ ')).toBe(vault.keyed('person', 'lc102'));
    expect(vault.keyed('person', 'LC102')).not.toBe(vault.keyed('name', 'LC102'));
    expect(createVault(Buffer.alloc(32, 8), keyFile).keyed('person', 'LC102')).not.toBe(
      vault.keyed('person', 'LC102'),
    );
  });

  it('compares staff numbers by their letters and digits, whatever stands between them', () => {
    const known = vault.keyed(STAFF_NUMBER, 'P04');
    for (const written of [
      'p04',
      'Ｐ０４',
      ' P 04',
      'P04\u200b',
      'P-04',
      'P.04',
      'P‐04',
      'P·0/4',
      '\ufeffP\u00ad04',
    ])
      expect(vault.keyed(STAFF_NUMBER, written), JSON.stringify(written)).toBe(known);
    expect(vault.keyed(STAFF_NUMBER, 'P40')).not.toBe(known);
    expect(vault.keyed('name', '张\u200b三')).toBe(vault.keyed('name', '张三'));
    expect(vault.keyed('mail code', 'a.b@c.cn')).not.toBe(vault.keyed('mail code', 'ab@c.cn'));
  });

  it('rotates while others use it: what was wrapped before opens, and is wrapped anew', () => {
    const old = vault.newRecordKey('case 1');
    const sealed = vault.seal(old, 'case 1', 'subject_name', '某某');
    const other = createVault(MASTER, keyFile);
    expect(addKey(keyFile)).toBe('k2');
    expect(vault.open(old, 'case 1', 'subject_name', sealed)).toBe('某某');
    const wrapped = other.rewrapped(old, 'case 1');
    expect(wrapped?.startsWith('k2.')).toBe(true);
    // This process learns of the new key when it meets it.
    expect(vault.open(String(wrapped), 'case 1', 'subject_name', sealed)).toBe('某某');
    expect(vault.rewrapped(String(wrapped), 'case 1')).toBeNull();
    expect(dropOldKeys(keyFile)).toEqual(['k1']);
    expect(createVault(MASTER, keyFile).open(String(wrapped), 'case 1', 'subject_name', sealed)).toBe('某某');
    expect(() => createVault(MASTER, keyFile).open(old, 'case 1', 'subject_name', sealed)).toThrow(
      'no key k1',
    );
  });

  it('keeps its ring for the owner only', () => {
    expect(readKeyRing(keyFile).current).toBe('k1');
    expect(readFileSync(`${keyFile}.ring`, 'utf8')).toContain('"k1"');
  });
});
