import { createHash } from 'node:crypto';
import { type Ledger, type LedgerRow, refuseInvalid, soleKeyOf, type Violation } from '@luze/domain';
import type { Database } from '../database/database.ts';
import { isDuplicate } from '../database/faults.ts';
import { placeholders } from '../database/placeholders.ts';
import { LONGEST_SOLE, quotedTable } from './columns.ts';

type Query = Database['query'];

const taken = ({ sole }: Ledger): Violation[] =>
  sole === null ? [] : [{ field: sole.field, code: sole.because }];

/** A key as its column holds it: in plain letters and short, or the SHA-256 of it. */
export function storedSole(ledger: Ledger, row: LedgerRow): string | null {
  const key = soleKeyOf(ledger, row);
  if (key === null || (key.length <= LONGEST_SOLE && /^[ -~]*$/.test(key))) return key;
  return createHash('sha256').update(key).digest('hex');
}

/**
 * A row as it would be stored, with the key there may be but one of. Where a write does not touch what the key is made of
 * it stays as it is: of two rows from before the rule the second has none, and can still be written.
 */
export const keptSole = (ledger: Ledger, before: LedgerRow, after: LedgerRow): LedgerRow =>
  ledger.sole !== null && soleKeyOf(ledger, before) === soleKeyOf(ledger, after)
    ? { ...after, soleKey: before['soleKey'] ?? null }
    : after;

/** Faults of rows that would not be the only ones. @param rows as they would be stored */
export async function soleFaults(
  query: Query,
  ledger: Ledger,
  rows: readonly LedgerRow[],
): Promise<Violation[]> {
  const wanted = new Map(
    rows.flatMap((row) => (typeof row['soleKey'] === 'string' ? [[row['soleKey'], row.id] as const] : [])),
  );
  if (wanted.size === 0) return [];
  const found = await query<{ id: unknown; sole_key: string }>(
    `SELECT id, sole_key FROM ${quotedTable(ledger)} WHERE sole_key IN (${placeholders([...wanted.keys()])})`,
    [...wanted.keys()],
  );
  return found.some(({ id, sole_key }) => wanted.get(sole_key) !== String(id)) ? taken(ledger) : [];
}

/**
 * Writes rows, and says it at the field where somebody wrote the same a moment before: the index decides between two
 * who looked at once, on every database.
 * @throws AppError INVALID
 */
export async function writeSole<T>(ledger: Ledger, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    // Both databases name what was there already: the index, or the column.
    if (ledger.sole !== null && isDuplicate(error) && /_sole|sole_key/.test(String(error)))
      refuseInvalid(taken(ledger));
    throw error;
  }
}
