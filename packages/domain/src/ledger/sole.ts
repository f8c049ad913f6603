import { VOIDED } from './define-ledger.ts';
import type { Ledger } from './ledger.ts';
import type { LedgerRow } from './row.ts';

/** What only one record of a ledger may be at a time, in one text; null where a record stands in nobody's way. */
export function soleKeyOf({ sole }: Ledger, row: LedgerRow): string | null {
  if (sole === null) return null;
  const counts = sole.among === 'OPEN' ? row.open : row.state !== VOIDED;
  const parts = sole.by.map((name) => row[name]);
  return !counts || parts.some((part) => part === null || part === undefined)
    ? null
    : [row.unitId, ...parts].join(' ');
}
