import type { Ledger } from './ledger.ts';

/** `柳津石灰岩矿：3 号边坡开裂`: the values of the definition's title fields that are readable. */
export function titleOf(ledger: Ledger, row: Readonly<Record<string, unknown>>): string {
  const parts = ledger.title
    .map((field) => row[field])
    .filter((value) => typeof value === 'string' && value !== '');
  return parts.join('：');
}
