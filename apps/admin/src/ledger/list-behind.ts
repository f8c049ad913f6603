import { findLedger, type RowsBehind } from '@luze/domain';
import { listPath } from './list-path.ts';
import type { Reader } from './reader.ts';

/** The list of the rows behind one side of a figure; null where the reader counts them without reading. */
export function listBehind(reader: Reader, rows: RowsBehind | null, unit: string): string | null {
  const ledger = rows === null ? null : findLedger(rows.ledger);
  if (rows === null || ledger === null || !reader.can('read', ledger)) return null;
  const days = Object.entries(rows.days).map(([field, { from, to }]) => [field, `${from ?? ''}..${to}`]);
  const wanted = Object.entries(rows.where).map(([field, value]) => [field, String(value)]);
  return listPath(ledger, {
    tab: 'all',
    unit,
    states: rows.states,
    fields: Object.fromEntries([...days, ...wanted]),
  });
}
