import { ANCESTOR_KEYS, LEVELS, type Ledger } from '@luze/domain';
import { anyOf, NOTHING, type Sql } from '../database/accessible.ts';
import { placeholders } from '../database/placeholders.ts';
import type { UnitRow } from '../organisation/unit.entity.ts';
import { quotedTable, sqlName } from './columns.ts';

/** Rows that were born under a unit whose level is known; the column bears its table's name, for joins. */
export const under = (ledger: Ledger, { level, id }: Pick<UnitRow, 'level' | 'id'>): Sql => ({
  text: `${quotedTable(ledger)}.${sqlName(ledger, ANCESTOR_KEYS[level])} = ?`,
  params: [id],
});

/**
 * Rows that were born under one of the units: an id stands in at most one ancestor column, whichever its level,
 * so the level need not be looked up. The reader's own reach narrows it further.
 */
export function bornUnder(ledger: Ledger, ids: readonly string[]): Sql {
  if (ids.length === 0) return NOTHING;
  const places = placeholders(ids);
  return anyOf(
    LEVELS.map((level) => ({ text: `${sqlName(ledger, ANCESTOR_KEYS[level])} IN (${places})`, params: ids })),
  );
}
