/** The bar below on a phone: what waits, the first ledger, a new record, the own page. */
export declare function PhoneBar(): import("react").JSX.Element;
