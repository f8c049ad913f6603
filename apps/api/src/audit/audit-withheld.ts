import { type Ledger, ledgers } from '@luze/domain';
import { canEver, readsWhole } from '@luze/permissions';
import { type Context, requireViewer } from '../context.ts';
import { allOf, type Sql } from '../database/accessible.ts';
import { isGuarded, quotedTable } from '../ledger/columns.ts';
import { accessOf } from '../ledger/of-context.ts';
import { rowsOfIds, whereOf } from '../ledger/read.ts';
import type { Reader } from '../ledger/reader.ts';
import type { AuditRow } from './audit.entity.ts';

const GUARDED = ledgers.filter(isGuarded);

/**
 * Ledgers with records that may be kept from the viewer; none for the audit officer, who reads every act. Told by the
 * rules alone, never by what is stored: entries that vanish would say as much as entries that stay.
 */
function keptFrom(context: Context): Ledger[] {
  const { office, actor } = requireViewer(context);
  return office === 'AUDIT_OFFICER' ? [] : GUARDED.filter((ledger) => !readsWhole(actor, ledger));
}

/**
 * Entries about records the reader reads now. Of entries about several records, those with two of them or more: with
 * one alone the entry would say that there are others.
 */
function readable(reader: Reader, ledger: Ledger): Sql {
  if (!canEver(reader.ability, 'read', ledger)) return { text: 'entity <> ?', params: [ledger.name] };
  const table = quotedTable(ledger);
  const { text, params } = whereOf(reader, ledger, null);
  // The detail says {"count":2,"ids":"7,12"}; commas on both sides keep 1 from being found in 12.
  const among = `INSTR(REPLACE(audit.detail, '"', ','), REPLACE(',#,', '#', ${table}.id)) > 0`;
  return {
    text: `(entity <> ? OR entity_id IN (SELECT id FROM ${table} WHERE ${text}) OR (entity_id IS NULL AND (action <> 'readSensitive' OR (SELECT COUNT(*) FROM ${table} WHERE ${text} AND ${among}) > 1)))`,
    params: [ledger.name, ...params, ...params],
  };
}

/**
 * Entries that tell a reader of no record he may not read himself: recused (回避), managed above him, or of a ledger
 * that is not his at all. Records that are gone are nobody's to read.
 */
export async function nothingWithheld(context: Context): Promise<Sql> {
  const { reader } = await accessOf(context);
  return allOf(keptFrom(context).map((ledger) => readable(reader, ledger)));
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
  for (const ledger of keptFrom(context)) {
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
