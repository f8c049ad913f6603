import type { Ledger } from '@luze/domain';
import type { LedgerDetail } from '../record.ts';
interface Props {
    readonly ledger: Ledger;
    readonly record: LedgerDetail;
    /** The version the reader had before him. */
    readonly since: number;
}
/** What others did since the form was opened: who, when, which values. */
export declare function ConflictNote({ ledger, record, since }: Props): import("react").JSX.Element;
export {};
