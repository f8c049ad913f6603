import type { Ledger } from '@luze/domain';
import type { LedgerRecord } from '../record.ts';
interface Props {
    readonly ledger: Ledger;
    readonly rows: readonly LedgerRecord[];
    onMove(move: string, record: LedgerRecord): void;
}
/** A row on the phone: what, light and day, unit and state, one verb; the rest is behind the card. */
export declare function LedgerCards({ ledger, rows, onMove }: Props): import("react").JSX.Element;
export {};
