import type { Ledger } from '@luze/domain';
import type { LedgerDetail } from '../record.ts';
interface Props {
    readonly ledger: Ledger;
    readonly move: string;
    readonly id: string;
    onClose(): void;
    onDone?(saved: LedgerDetail): void;
}
/** One move of one record, beside what it speaks of. The record is read anew, so the form starts from what is stored. */
export declare function MoveDrawer({ ledger, move, id, onClose, onDone }: Props): import("react").JSX.Element;
export {};
