import type { Ledger } from '@luze/domain';
import { type ListState } from '../list-state.ts';
interface Props {
    readonly ledger: Ledger;
    readonly state: ListState;
    readonly unitName: string | null;
}
/** What the list is, whose rows it shows, and how many begin each month. */
export declare function ListHead({ ledger, state, unitName }: Props): import("react").JSX.Element;
export {};
