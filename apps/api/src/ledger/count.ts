import type { Ledger } from '@luze/domain';
import { quotedTable } from './columns.ts';
import { groupsFromCounters } from './counter-read.ts';
import type { FilterInput } from './filter.ts';
import { requireVerb, whereOf } from './read.ts';
import type { Reader } from './reader.ts';

/**
 * How many rows of the reach meet a filter: from the counters where they keep what is asked, else from the rows.
 * @throws AppError FORBIDDEN, FORBIDDEN_FIELD, INVALID, TOO_COMPLEX
 */
export async function countRows(
  reader: Reader,
  ledger: Ledger,
  filter: FilterInput | null | undefined,
  action = 'read',
): Promise<number> {
  requireVerb(reader, action, ledger);
  const counted = await groupsFromCounters(reader, ledger, { keys: [], filter, action });
  if (counted !== null) return Number(counted[0]?.['n'] ?? 0);
  const where = whereOf(reader, ledger, filter, action);
  const [row] = await reader.database.query<{ n: unknown }>(
    `SELECT COUNT(*) AS n FROM ${quotedTable(ledger)} WHERE ${where.text}`,
    where.params,
  );
  return Number(row?.n ?? 0);
}
