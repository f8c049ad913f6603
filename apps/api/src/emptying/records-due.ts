import {
  type ChildrenOf,
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
import type { ActorSource } from '../identity/actor-source.service.ts';
import { childRows } from '../ledger/child-rows.ts';
import { columnsOf, quoted, quotedTable } from '../ledger/columns.ts';
import { decodeRow } from '../ledger/values.ts';
import { holdersKept } from '../reveal/reveal-holders.service.ts';

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

/** What the end of each record is computed from, one query a list of the definition. */
async function listsOf(
  query: Query,
  ledger: Ledger,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ChildrenOf>> {
  const lists = await Promise.all(
    (ledger.retention?.reads ?? []).map(
      async (name) => [name, await childRows(query, ledger, name, ids)] as const,
    ),
  );
  return new Map(
    ids.map((id) => [id, Object.fromEntries(lists.map(([name, rows]) => [name, rows.get(id) ?? []]))]),
  );
}

/** Since when a record's identity may go; null where its term is not over. */
function overSince(
  ledger: Ledger,
  row: LedgerRow,
  lists: ReadonlyMap<string, ChildrenOf>,
  rules: RuleReader,
  today: LocalDate,
): LocalDate | null {
  const from = emptiedFrom(ledger, row, lists.get(row.id) ?? {}, rules);
  return from !== null && from <= today ? from : null;
}

/** Since when one record's identity may go; null where its term is not over, by what is stored of it now. */
export const dueSince = async (
  query: Query,
  ledger: Ledger,
  row: LedgerRow,
  rules: RuleReader,
  today: LocalDate,
): Promise<LocalDate | null> => overSince(ledger, row, await listsOf(query, ledger, [row.id]), rules, today);

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
  const rows = raws.map((raw) => decodeRow(columns, raw) as unknown as LedgerRow);
  const ids = rows.map(({ id }) => id);
  const lists = await listsOf(query, ledger, ids);
  return rows.flatMap((row) => {
    const from = overSince(ledger, row, lists, rules, today);
    return from === null ? [] : [{ ledger, row, from }];
  });
}

/** How many of some records each holder of the duty answers for, by person: nobody is looked up twice. */
export async function countsByHolder(
  source: ActorSource,
  due: readonly Pick<RecordDue, 'ledger' | 'row'>[],
  today: LocalDate,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const holdersOf = holdersKept(source, today);
  for (const about of due)
    for (const personId of await holdersOf(about)) counts.set(personId, (counts.get(personId) ?? 0) + 1);
  return counts;
}
