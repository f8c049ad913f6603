import {
  addDays,
  branchElection,
  type LocalDate,
  partyBranch,
  type RuleReader,
  VOIDED,
  weakBranchCase,
} from '@luze/domain';
import type { Database } from '../database/database.ts';
import { readDay } from '../database/dialect.ts';
import { quotedTable } from '../ledger/columns.ts';

/**
 * Branches on the register whose term ended longer ago than the figure allows, by the last day of it: without an election
 * of that term that was held, a case under way, or one that spoke of the same term.
 */
export async function overdueTerms(
  query: Database['query'],
  today: LocalDate,
  rules: RuleReader,
): Promise<ReadonlyMap<string, LocalDate>> {
  const rows = await query<{ unit_id: unknown; term_end: unknown }>(
    `SELECT b.unit_id, b.term_end FROM ${quotedTable(partyBranch)} b JOIN unit u ON u.id = b.unit_id
     WHERE b.state = 'REGISTERED' AND u.active = 1 AND b.term_end < ?
       AND NOT EXISTS (SELECT 1 FROM ${quotedTable(branchElection)} e WHERE e.unit_id = b.unit_id AND e.due_on = b.term_end AND e.state IN ('SUBMITTED', 'APPROVED'))
       AND NOT EXISTS (SELECT 1 FROM ${quotedTable(weakBranchCase)} w WHERE w.unit_id = b.unit_id AND (w.\`open\` = 1 OR (w.term_overdue = 1 AND w.suggested_on > b.term_end AND w.state <> ?)))
     ORDER BY b.unit_id`,
    [addDays(today, -rules.number('weakBranch.termOverdueDays')), VOIDED],
  );
  return new Map(rows.map((row) => [String(row.unit_id), readDay(row.term_end)]));
}
