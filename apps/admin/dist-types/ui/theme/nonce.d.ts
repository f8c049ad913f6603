/** The nonce the page was sent with; empty under a development server. */
export declare const pageNonce: () => string;
/**
 * Gives the page's nonce to every style element made by a script of ours: components that lock scrolling or measure
 * text make theirs without asking for one, and the policy would drop them.
 */
export declare function lendNonceToStyles(): void;
