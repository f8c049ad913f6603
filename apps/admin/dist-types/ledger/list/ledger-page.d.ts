import type { Ledger } from '@luze/domain';
import './list.css';
/** A ledger: whose rows, which of them, what about each, what next. */
export declare function LedgerPage({ ledger }: {
    readonly ledger: Ledger;
}): import("react").JSX.Element;
