import { type Ledger } from '@luze/domain';
import './import.css';
/** A workbook's way in on one page: the file, the verdict, the receipt. */
export declare function ImportPage({ ledger }: {
    readonly ledger: Ledger;
}): import("react").JSX.Element;
