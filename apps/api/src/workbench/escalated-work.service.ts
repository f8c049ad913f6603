import { addDays, findLedger, type LocalDate } from '@luze/domain';
import { OBLIGATION, urgingUnits } from '@luze/permissions';
import { accessible, type Sql } from '../database/accessible.ts';
import { placeholders } from '../database/placeholders.ts';
import { quotedTable } from '../ledger/columns.ts';
import { obligationColumn } from '../ledger/obligation-place.ts';
import { whereOf } from '../ledger/read.ts';
import type { Reader } from '../ledger/reader.ts';

/** Days back to which what was not told yet is told: a server that was down catches up, a new secretary is not flooded. */
const DAYS_BACK = 7;

/** What was told to some units behind a day. */
const toldTo = (unitIds: readonly string[], after: LocalDate): Sql => ({
  text: `e.to_unit_id IN (${placeholders(unitIds)}) AND e.escalated_on > ?`,
  params: [...unitIds, after],
});

/** Where records or obligations are counted, with what of them the reader reads; null for what is no ledger any more. */
function readableOf(reader: Reader, subject: string): (Sql & { readonly table: string }) | null {
  if (subject === OBLIGATION)
    return { table: 'obligation o', ...accessible(reader.ability, 'read', OBLIGATION, obligationColumn) };
  const ledger = findLedger(subject);
  return ledger === null ? null : { table: quotedTable(ledger), ...whereOf(reader, ledger, null) };
}

/** How many records of a ledger, or obligations, of those with these ids (a condition on `id`) the reader reads. */
export async function countReadable(reader: Reader, subject: string, ids: Sql): Promise<number> {
  const readable = readableOf(reader, subject);
  if (readable === null) return 0;
  const [row] = await reader.database.query<{ n: unknown }>(
    `SELECT COUNT(*) AS n FROM ${readable.table} WHERE ${ids.text} AND ${readable.text}`,
    [...ids.params, ...readable.params],
  );
  return Number(row?.n ?? 0);
}

/**
 * How many things of units below, late and open to the reader, his units were told of since a day.
 * @param since day of the last digest; null where he never had one
 * @param speaksOf which ledgers are spoken of today
 */
export async function escalatedFor(
  reader: Reader,
  since: LocalDate | null,
  speaksOf: (subject: string) => boolean,
): Promise<number> {
  const units = urgingUnits(reader.actor);
  if (units.length === 0) return 0;
  const oldest = addDays(reader.today, -DAYS_BACK);
  const told = toldTo(units, since !== null && since > oldest ? since : oldest);
  const { query } = reader.database;
  const subjects = await query<{ subject: string }>(
    `SELECT DISTINCT e.subject FROM escalation e WHERE ${told.text}`,
    told.params,
  );
  const counts = await Promise.all(
    subjects
      .filter(({ subject }) => speaksOf(subject))
      .map(({ subject }) =>
        countReadable(reader, subject, {
          text: `id IN (SELECT e.record_id FROM escalation e WHERE e.subject = ? AND ${told.text})`,
          params: [subject, ...told.params],
        }),
      ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
