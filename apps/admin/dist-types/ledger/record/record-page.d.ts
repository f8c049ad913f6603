import type { Ledger } from '@luze/domain';
import './record.css';
/** The full page of one record: for work, and for paper. */
export declare function RecordPage({ ledger, id }: {
    readonly ledger: Ledger;
    readonly id: string;
}): import("react").JSX.Element;
