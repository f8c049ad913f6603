import { type Ledger, type LocalDate } from '@luze/domain';
import type { ListState } from './list-state.ts';
/** The twelve months up to a day, `2021-01` … `2021-12`. */
export declare function twelveMonths(today: LocalDate): string[];
/** Last day of a month as a day. */
export declare const lastDayOf: (month: string) => LocalDate;
/** Rows that began in each of the last twelve months, in the unit the list shows; null while unknown. */
export declare function useMonths(ledger: Ledger, { unit, own }: Pick<ListState, 'unit' | 'own'>): {
    month: string;
    count: number;
}[] | null;
