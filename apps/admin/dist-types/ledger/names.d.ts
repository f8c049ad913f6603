import type { Ledger } from '@luze/domain';
/** `dueOn` as an enum value of GraphQL: `DUE_ON`. */
export declare const screaming: (name: string) => string;
/** What the schema calls the things of a ledger; nobody else spells these names. */
export declare const namesOf: (ledger: Ledger) => {
    one: string;
    many: string;
    stats: string;
    filter: string;
    order: string;
    dimension: string;
    input: string;
    mutation: (verb: string) => string;
    moveInput: (move: string) => string;
};
/** Last part of the addresses that speak of a ledger: `/imports/hazard`. */
export declare const slugOf: (ledger: Ledger) => string;
/** Where a ledger lives in the client: `/safety/hazards`. */
export declare const pathOf: (ledger: Ledger) => string;
export declare const recordPath: (ledger: Ledger, id: string) => string;
export declare const editPath: (ledger: Ledger, id: string) => string;
export declare const createPath: (ledger: Ledger) => string;
export declare const importPath: (ledger: Ledger) => string;
