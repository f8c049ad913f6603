import { hash } from 'node:crypto';
import { systemClock } from '@luze/domain';
import { createApp } from '../src/app.ts';
import { type AuditEntry, type AuditSource, writeAudits } from '../src/audit/audit.service.ts';
import type { AuditKey } from '../src/audit/audit-key.ts';
import { auditKeyFrom } from '../src/audit/audit-key.ts';
import { runSealer } from '../src/audit/seal.service.ts';
import { GENESIS, SEAL_COLUMNS, sealableOf, sealOf } from '../src/audit/seal-text.ts';
import type { App } from '../src/context.ts';
import { type Database, openDatabase } from '../src/database/database.ts';
import { takeLease } from '../src/database/lease.ts';
import { execute } from '../src/database/rows.ts';
import { parseEnv } from '../src/env.ts';
import { createLog } from '../src/log.ts';
import { tables } from '../src/tables.ts';
import { makePlace, relaxed } from './place.ts';

/** A record of acts on a database of its own, with its sealer run by hand. */
export interface AuditRecord {
  readonly app: App;
  readonly database: Database;
  /** What another process needs to open the same database. */
  readonly settings: Readonly<Record<string, string>>;
  /** Acts as people's writes leave them. */
  write(entries: readonly AuditEntry[]): Promise<void>;
  /** One step of the sealer, as the job runs it. */
  seal(): Promise<void>;
  /** A statement of somebody who holds the database. */
  sql(text: string, params?: readonly unknown[]): Promise<number>;
  close(): Promise<void>;
}

/** SQLite takes 32,766 values in a statement. */
const TOGETHER = 200;
const ACTIONS = ['create', 'update', 'close', 'signIn', 'export'];

/** Acts of many shapes: with and without an object, values, detail, reason; text of all kinds. */
export const acts = (count: number, seed = 0): AuditEntry[] =>
  Array.from({ length: count }, (_, n) => ({
    action: ACTIONS[(n + seed) % ACTIONS.length] ?? 'create',
    entity: n % 4 === 0 ? 'Account' : 'Hazard',
    entityId: n % 4 === 0 ? null : String(1 + n + seed),
    entityUnitId: n % 3 === 0 ? '7' : null,
    ...(n % 2 === 0 ? { fieldSet: ['place', 'level'], values: { place: `𠮷“\\\n矿${n}`, level: null } } : {}),
    ...(n % 5 === 0 ? { detail: { rows: n, ratio: n / 7, file: '表"一\u2028.xlsx' } } : {}),
    reason: n % 6 === 0 ? `按程序更正 ${n} 😀\t'` : null,
    outcome: n % 11 === 0 ? 'DENIED' : 'DONE',
  }));

export async function openRecord(): Promise<AuditRecord> {
  const place = await makePlace('migrated');
  const settings = relaxed(place);
  const env = parseEnv(settings);
  const database = await openDatabase(env, tables);
  const app = await createApp({ env, database, log: createLog('silent') });
  const viewer = { personId: '12', sessionId: '34', unitId: '5' } as AuditSource['viewer'];
  const source = { viewer, clock: systemClock, auditKey: app.auditKey, ip: '10.1.2.3', requestId: 'r-1' };
  return {
    app,
    database,
    settings,
    async write(entries) {
      for (let at = 0; at < entries.length; at += TOGETHER)
        await database.transaction(async (tx) => writeAudits(tx, source, entries.slice(at, at + TOGETHER)));
    },
    async seal() {
      await runSealer(app, await leaseOf(database, 'the one'));
    },
    sql: (text, params = []) => database.transaction((tx) => execute(tx, text, params)),
    async close() {
      await database.close();
      await place.remove();
    },
  };
}

let leases = 0;

/** The sealer's lease, wrested from whoever holds it. */
export async function leaseOf(database: Database, holder: string) {
  leases += 1;
  const lease = await takeLease(database, {
    name: 'job audit seal',
    holder,
    now: new Date(Date.now() + 3_600_000 * leases),
    milliseconds: 1,
  });
  if (lease === null) throw new Error('no lease');
  return lease;
}

/** Somebody else's key. */
export const strangeKey = (): AuditKey => auditKeyFrom(Buffer.from(hash('sha256', 'strange'), 'hex'));

/** Computes every seal anew from a number on, as anybody can; with a key, every mac of changed rows too. */
export async function rechain(record: AuditRecord, key: AuditKey | null): Promise<void> {
  const rows = (
    await record.database.rows(
      `SELECT ${SEAL_COLUMNS} FROM audit WHERE seal_no IS NOT NULL ORDER BY seal_no`,
      [],
    )
  ).map(sealableOf);
  await record.sql('UPDATE audit SET seal_no = NULL WHERE seal_no IS NOT NULL');
  let previous = GENESIS;
  let number = 0;
  for (const row of rows) {
    number += 1;
    const mac = key === null ? row.mac : key.mac(row.text);
    const seal = sealOf(previous, number, { ...row, mac });
    await record.sql('UPDATE audit SET mac = ?, seal_no = ?, seal_previous = ?, seal_hash = ? WHERE id = ?', [
      mac,
      number,
      previous,
      seal,
      row.id,
    ]);
    previous = seal;
  }
}
