import {
  emptiedFrom,
  type Ledger,
  type LedgerRow,
  type LocalDate,
  ledgers,
  type RuleReader,
  yearOf,
} from '@luze/domain';
import type { Sql } from '../database/accessible.ts';
import type { Database } from '../database/database.ts';
import { childRows } from '../ledger/child-rows.ts';
import { columnsOf, quoted, quotedTable } from '../ledger/columns.ts';
import { decodeRow } from '../ledger/values.ts';

/** A record that has said long enough whom it is about. */
export interface RecordDue {
  readonly ledger: Ledger;
  readonly row: LedgerRow;
  /** Since when its identity may go. */
  readonly from: LocalDate;
}

type Query = Database['query'];

/** Ledgers whose records name people for a term. */
export const RETAINED = ledgers.filter(({ retention }) => retention !== null);

/** Since when one record's identity may go; null where its term is not over, by what is stored of it now. */
export async function dueSince(
  query: Query,
  ledger: Ledger,
  row: LedgerRow,
  rules: RuleReader,
  today: LocalDate,
): Promise<LocalDate | null> {
  const lists = await Promise.all(
    (ledger.retention?.reads ?? []).map(
      async (name) => [name, (await childRows(query, ledger, name, [row.id])).get(row.id) ?? []] as const,
    ),
  );
  const from = emptiedFrom(ledger, row, Object.fromEntries(lists), rules);
  return from !== null && from <= today ? from : null;
}

/**
 * Records of one ledger whose term is over, the oldest first.
 * @param where which of them, among all there are
 */
export async function recordsDueOf(
  query: Query,
  ledger: Ledger,
  where: Sql,
  rules: RuleReader,
  today: LocalDate,
): Promise<RecordDue[]> {
  if (ledger.retention === null) return [];
  const columns = columnsOf(ledger);
  // No record ends before the year it belongs to: what is younger than the term is not even read.
  const raws = await query<Record<string, unknown>>(
    `SELECT ${columns.map(({ column }) => quoted(column)).join(', ')} FROM ${quotedTable(ledger)} WHERE ${where.text} AND \`open\` = 0 AND emptied_on IS NULL AND \`year\` <= ? ORDER BY \`year\`, id`,
    [...where.params, yearOf(today) - rules.number(ledger.retention.years)],
  );
  const due: RecordDue[] = [];
  for (const raw of raws) {
    const row = decodeRow(columns, raw) as unknown as LedgerRow;
    const from = await dueSince(query, ledger, row, rules, today);
    if (from !== null) due.push({ ledger, row, from });
  }
  return due;
}
