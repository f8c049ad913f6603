import type { Ledger } from '@luze/domain';
import type { FootRow } from './use-list.ts';

export interface Foot {
  readonly count: number;
  readonly overdue: number;
  readonly sums: Readonly<Record<string, number>>;
}

/** Totals over the whole filter from its counted groups. */
export function footOf(ledger: Ledger, rows: readonly FootRow[]): Foot {
  const sum = (key: string): number =>
    rows.reduce((total, row) => total + (typeof row[key] === 'number' ? row[key] : 0), 0);
  return {
    count: sum('count'),
    overdue: sum('overdue'),
    sums: Object.fromEntries(ledger.totals.map((field) => [field, sum(field)])),
  };
}
