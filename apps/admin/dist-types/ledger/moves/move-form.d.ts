import { type Ledger } from '@luze/domain';
import type { LedgerDetail } from '../record.ts';
interface Props {
    readonly ledger: Ledger;
    readonly move: string;
    readonly record: LedgerDetail;
    onReload(): Promise<void>;
    onCancel(): void;
    onDone(saved: LedgerDetail): void;
}
/** The input of a move as the definition asks it; what is typed survives every refusal. */
export declare function MoveForm({ ledger, move, record, onReload, onCancel, onDone }: Props): import("react").JSX.Element;
export {};
