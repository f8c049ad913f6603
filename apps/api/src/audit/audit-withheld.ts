import { type Ledger, ledgers } from '@luze/domain';
import { canEver, readsWhole } from '@luze/permissions';
import type { Context } from '../context.ts';
import { quotedTable, secretsOf } from '../ledger/columns.ts';
import { accessOf } from '../ledger/of-context.ts';
import { rowsOfIds, whereOf } from '../ledger/read.ts';
import type { Reader } from '../ledger/reader.ts';
import type { AuditRow } from './audit.entity.ts';

/** A piece of a WHERE. */
export interface Condition {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** Ledgers that keep records from people of the very unit they belong to: even that a record exists is not told. */
const GUARDED = ledgers.filter((ledger) => ledger.recusal !== null || secretsOf(ledger).length > 0);

/** Told by the rules alone, never by what is stored: entries that vanish would say as much as entries that stay. */
const keptFrom = ({ actor }: Reader): Ledger[] => GUARDED.filter((ledger) => !readsWhole(actor, ledger));

/**
 * Entries about records the reader reads now. Of entries about several records, those with two of them or more: with
 * one alone the entry would say that there are others.
 */
function readable(reader: Reader, ledger: Ledger): Condition {
  if (!canEver(reader.ability, 'read', ledger)) return { sql: 'entity <> ?', params: [ledger.name] };
  const table = quotedTable(ledger);
  const { text, params } = whereOf(reader, ledger, null);
  // The detail says {"count":2,"ids":"7,12"}; commas on both sides keep 1 from being found in 12.
  const among = `INSTR(REPLACE(audit.detail, '"', ','), REPLACE(',#,', '#', ${table}.id)) > 0`;
  return {
    sql: `(entity <> ? OR entity_id IN (SELECT id FROM ${table} WHERE ${text}) OR (entity_id IS NULL AND (action <> 'readSensitive' OR (SELECT COUNT(*) FROM ${table} WHERE ${text} AND ${among}) > 1)))`,
    params: [ledger.name, ...params, ...params],
  };
}

/**
 * Entries that tell a reader of no record he may not read himself: recused (回避), managed above him, or of a ledger
 * that is not his at all. Records that are gone are nobody's to read.
 */
export async function nothingWithheld(context: Context): Promise<Condition[]> {
  const { reader } = await accessOf(context);
  return keptFrom(reader).map((ledger) => readable(reader, ledger));
}

const idsOf = ({ action, detail }: AuditRow): string[] =>
  action === 'readSensitive' ? String(detail?.['ids'] ?? '').split(',') : [];

/**
 * What may be said beside entries about several records, by entry: the records its reader reads, and no count over
 * others. Entries not among them say what was written.
 */
export async function narrowedDetails(
  context: Context,
  rows: readonly AuditRow[],
): Promise<ReadonlyMap<string, AuditRow['detail']>> {
  const { reader } = await accessOf(context);
  const details = new Map<string, AuditRow['detail']>();
  for (const ledger of keptFrom(reader)) {
    const several = rows.filter(({ entity, entityId }) => entity === ledger.name && entityId === null);
    const ids = [...new Set(several.flatMap(idsOf))];
    const known = new Set((await rowsOfIds(reader, ledger, {}, ids)).map(({ id }) => id));
    for (const row of several) {
      const left = idsOf(row).filter((id) => known.has(id));
      details.set(row.id, left.length === 0 ? null : { count: left.length, ids: left.join(',') });
    }
  }
  return details;
}
