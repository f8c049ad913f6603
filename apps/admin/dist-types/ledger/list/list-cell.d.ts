import { type Ledger } from '@luze/domain';
import type { LedgerRecord } from '../record.ts';
interface Props {
    readonly ledger: Ledger;
    readonly record: LedgerRecord;
    readonly column: string;
    /** A plain click on the number opens the quick look instead of the page. */
    onOpen?(id: string): void;
}
/** One value of one row as the table shows it. */
export declare function ListCell({ ledger, record, column, onOpen }: Props): string | import("react").JSX.Element;
export {};
