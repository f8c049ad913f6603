import type { Ledger } from '@luze/domain';
import type { LedgerDetail } from '../record.ts';
import './record.css';
interface Props {
    readonly ledger: Ledger;
    readonly record: LedgerDetail | null;
    readonly loading: boolean;
    /** In a drawer: one column less wide. */
    readonly narrow?: boolean;
    onMove(move: string): void;
    /** The record was deleted, or is not there. */
    onGone(): void;
}
/** A record: light, deadline and next hand first, then the way it goes, what it is, what happened. */
export declare function RecordView({ ledger, record, loading, narrow, onMove, onGone }: Props): import("react").JSX.Element;
export {};
