import type { Ledger } from '@luze/domain';
import { type DocumentNode } from 'graphql';
/** Fields a reader may show or hide as columns; each is asked for by a variable of its own. */
export declare const optionalColumns: (ledger: Ledger) => readonly string[];
/** The variable that asks for a column: `withFundsWan`. */
export declare const columnVariable: (field: string) => string;
/** The choice a list's foot counts by: the definition's first dimension. */
export declare const footKey: (ledger: Ledger) => string;
/** Every operation the client sends about a ledger, one fixed text per purpose. */
export declare const operationsOf: (ledger: Ledger) => {
    list: () => DocumentNode;
    detail: () => DocumentNode;
    counts: () => DocumentNode;
    months: () => DocumentNode;
    matrix: (by: 'COUNTY' | 'UNIT') => DocumentNode;
    work: () => DocumentNode;
    reach: () => DocumentNode;
    create: () => DocumentNode;
    update: () => DocumentNode;
    remove: () => DocumentNode;
    move: (move: string) => DocumentNode;
};
