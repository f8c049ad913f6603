import { type Ledger } from '@luze/domain';
import type { LedgerDetail } from '../record.ts';
/** Title, light, deadline with its rule, and whose turn it is. */
export declare function RecordHead({ ledger, record }: {
    readonly ledger: Ledger;
    readonly record: LedgerDetail;
}): import("react").JSX.Element;
