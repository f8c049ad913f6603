import type { Ledger } from '@luze/domain';
import type { FootRow } from './use-list.ts';
export interface Foot {
    readonly count: number;
    readonly overdue: number;
    readonly sums: Readonly<Record<string, number>>;
}
/** Totals over the whole filter from its counted groups. */
export declare function footOf(ledger: Ledger, rows: readonly FootRow[]): Foot;
