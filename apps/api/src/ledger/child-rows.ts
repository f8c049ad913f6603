import type { Ledger } from '@luze/domain';
import type { Database } from '../database/database.ts';
import { placeholders } from '../database/placeholders.ts';
import { childColumnsOf, quoted } from './columns.ts';
import { decodeRow } from './values.ts';

export type ChildRow = Readonly<Record<string, unknown>> & { readonly id: string; readonly parentId: string };

/** Child rows of several parents at once, oldest first. */
export async function childRows(
  query: Database['query'],
  ledger: Ledger,
  name: string,
  parentIds: readonly string[],
): Promise<Map<string, ChildRow[]>> {
  const child = ledger.children[name];
  if (child === undefined) throw new TypeError(`${ledger.name} has no children ${name}`);
  const columns = childColumnsOf(child);
  const raws =
    parentIds.length === 0
      ? []
      : await query<Record<string, unknown>>(
          `SELECT ${columns.map((column) => quoted(column.column)).join(', ')} FROM ${quoted(child.table)} WHERE parent_id IN (${placeholders(parentIds)}) ORDER BY \`id\``,
          parentIds,
        );
  const byParent = new Map<string, ChildRow[]>(parentIds.map((id) => [id, []]));
  for (const raw of raws) {
    const row = decodeRow(columns, raw) as ChildRow;
    byParent.get(row.parentId)?.push(row);
  }
  return byParent;
}
