import type { Ledger } from '@luze/domain';
import type { Filter } from './list-filter.ts';
/** Rows above which a file is made in the background. */
export declare const BACKGROUND_ROWS = 5000;
export interface ExportOrder {
    readonly filter: Filter;
    readonly columns: readonly string[];
    readonly reason: string;
}
/** The sentence of a refused plain request, or null where it carries none. */
export declare function refusalOf(response: Response): Promise<string | null>;
/**
 * Orders a workbook and saves it; above the limit the server prepares it and is asked until it is there.
 * @returns null once saved, else the server's sentence
 */
export declare function exportRows(ledger: Ledger, order: ExportOrder, language: string, onBackground: () => void): Promise<string | null>;
