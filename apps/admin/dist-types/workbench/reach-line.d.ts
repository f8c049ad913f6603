import type { Ledger } from '@luze/domain';
/** How things stand below the reader: late, near, and where it is worst. For those who answer for other units. */
export declare function ReachLine({ ledger }: {
    readonly ledger: Ledger;
}): import("react").JSX.Element | null;
