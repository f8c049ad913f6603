import type { Ledger } from '@luze/domain';
import { type Place } from './use-overview.ts';
/** The very rows that make the light red, those late the longest first. */
export declare function LateRows({ ledger, place }: {
    readonly ledger: Ledger;
    readonly place: Place;
}): import("react").JSX.Element | null;
