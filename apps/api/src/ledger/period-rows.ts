import { AppError, type Ledger, type LedgerRow, type ReportScope, VOIDED } from '@luze/domain';
import type { FilterInput } from './filter.ts';
import { allRows } from './read.ts';
import type { Reader } from './reader.ts';

/** Rows of one ledger a computed file may hold; a period and a unit make it shorter. */
const MOST = 20_000;

/**
 * What a reader may take out of a ledger in a period, by one of its days and in their order; voided rows are left out.
 * @throws AppError TOO_COMPLEX where it is too much for one file
 */
export async function periodRows(
  reader: Reader,
  ledger: Ledger,
  day: string,
  { from, to, unitId }: ReportScope,
): Promise<LedgerRow[]> {
  const filter = {
    and: [
      { [day]: { gte: from, lte: to } },
      { state: { ne: VOIDED } },
      ...(unitId === null ? [] : [{ unit: { under: unitId } }]),
    ],
  } as FilterInput;
  const rows = await allRows(reader, ledger, { filter, action: 'export', limit: MOST + 1 });
  if (rows.length > MOST) throw new AppError('TOO_COMPLEX');
  return rows.toSorted((one, other) => String(one[day]).localeCompare(String(other[day])));
}

/** A shown value as a cell of a computed file has it; null where it is masked or empty. */
export const cellText = (value: unknown): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);
