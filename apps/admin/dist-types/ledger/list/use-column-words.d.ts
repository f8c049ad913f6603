import type { Ledger } from '@luze/domain';
/** Headings of the columns that are no fields; the title is headed by what it is made of. */
export declare function useColumnWords(ledger: Ledger): {
    title: string;
    unit: string;
    county: string;
    state: string;
    light: string;
};
