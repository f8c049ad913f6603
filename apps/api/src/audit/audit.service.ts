import type { EntityManager } from 'typeorm';
import type { Context } from '../context.ts';
import { insertLater, insertRow } from '../database/rows.ts';
import { type AuditOutcome, type AuditRow, auditTable } from './audit.entity.ts';
import type { AuditKey } from './audit-key.ts';

/** Who acts, from where. A Context is one; a command line makes its own. */
export type AuditSource = Pick<Context, 'viewer' | 'clock' | 'auditKey' | 'ip' | 'requestId'>;

/** The system as one who acts: nobody signed in, from no address. */
export const systemSource = ({ clock, auditKey }: Pick<AuditSource, 'clock' | 'auditKey'>): AuditSource => ({
  viewer: null,
  clock,
  auditKey,
  ip: '',
  requestId: 'system',
});

export interface AuditEntry {
  /** Bare verb: create, update, close, signIn, export … */
  readonly action: string;
  /** Type of the object: Unit, Person, Hazard … */
  readonly entity: string;
  readonly entityId?: string | null;
  readonly entityUnitId?: string | null;
  /** The person for whom a delegate acts. */
  readonly principalId?: string | null;
  readonly outcome?: AuditOutcome;
  /** Names of the fields written or shown. */
  readonly fieldSet?: readonly string[];
  /** Values by field; stored as keyed hashes only. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** Counts, codes and ids that may stand in clear. */
  readonly detail?: Readonly<Record<string, string | number>>;
  readonly reason?: string | null;
  /** Instead of the viewer, where nobody is signed in yet. */
  readonly actor?: { readonly personId: string; readonly unitId: string };
}

const hashed = (key: AuditKey, values: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      key.mac(`${field} ${JSON.stringify(value ?? null)}`),
    ]),
  );

/** The row as it is sealed: keys in order, so that a check years later gets the same text. */
export function canonical(
  row: Omit<AuditRow, 'id' | 'mac' | 'sealNo' | 'sealPrevious' | 'sealHash'>,
): string {
  const entries = Object.entries({ ...row, at: row.at.toISOString() }).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(entries);
}

/** One act as it is stored. */
function rowOf(source: AuditSource, entry: AuditEntry): Omit<AuditRow, 'id'> {
  const { viewer, auditKey } = source;
  const row = {
    at: source.clock.systemNow(),
    actorId: entry.actor?.personId ?? viewer?.personId ?? null,
    principalId: entry.principalId ?? null,
    sessionId: viewer?.sessionId ?? null,
    unitId: entry.actor?.unitId ?? viewer?.unitId ?? null,
    action: entry.action,
    entity: entry.entity,
    entityId: entry.entityId ?? null,
    entityUnitId: entry.entityUnitId ?? null,
    outcome: entry.outcome ?? 'DONE',
    fieldSet: entry.fieldSet ?? null,
    values: entry.values === undefined ? null : hashed(auditKey, entry.values),
    detail: entry.detail ?? null,
    reason: entry.reason ?? null,
    address: source.ip === '' ? null : source.ip.slice(0, 64),
    requestId: source.requestId,
  };
  return { ...row, mac: auditKey.mac(canonical(row)), sealNo: null, sealPrevious: null, sealHash: null };
}

/** Writes acts in the transaction of the acts themselves: neither happens without the other. */
export const writeAudits = (tx: EntityManager, source: AuditSource, entries: readonly AuditEntry[]): void =>
  insertLater(
    tx,
    auditTable,
    entries.map((entry) => rowOf(source, entry)),
  );

/** Writes one act in the transaction of the act itself: neither happens without the other. */
export const writeAudit = async (tx: EntityManager, source: AuditSource, entry: AuditEntry): Promise<void> =>
  writeAudits(tx, source, [entry]);

/** The same where the entry's number is shown to somebody. @returns its id */
export const writeNumberedAudit = (
  tx: EntityManager,
  source: AuditSource,
  entry: AuditEntry,
): Promise<string> => insertRow(tx, auditTable, rowOf(source, entry));
