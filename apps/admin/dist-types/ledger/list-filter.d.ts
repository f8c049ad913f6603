import { type Field, type Ledger, type LocalDate } from '@luze/domain';
import type { ListState, Tab } from './list-state.ts';
/** A filter of the contract: `{ and: [{ open: { eq: true } }, …] }`. */
export type Filter = Readonly<Record<string, unknown>>;
/** `2021-12-01..2021-12-31`, `..2021-11-30`, `2021-12-31..`. */
export declare function rangeOf(text: string): {
    readonly gte?: string;
    readonly lte?: string;
};
/** The condition one field's text of the address stands for; null where it says nothing that can be asked. */
export declare function fieldCondition(field: Field, value: string): Filter | null;
/** What a tab asks for. Closed rows count by the day they were closed, so voided ones are not among them. */
export declare function tabCondition(ledger: Ledger, tab: Tab, today: LocalDate): readonly Filter[];
/** The filter of exactly the rows a list shows. */
export declare const filterOf: (ledger: Ledger, state: ListState, today: LocalDate) => Filter;
/** The same list under another tab: the figures on the tabs. */
export declare const filterUnderTab: (ledger: Ledger, state: ListState, tab: Tab, today: LocalDate) => Filter;
/** The same list in every unit: the figures of the tree. */
export declare const filterAnywhere: (ledger: Ledger, state: ListState, today: LocalDate) => Filter;
