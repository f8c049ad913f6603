import type { Ledger } from '@luze/domain';
import { type ListState } from '../list-state.ts';
interface Props {
    readonly ledger: Ledger;
    readonly state: ListState;
    readonly unitName: string | null;
    onReset(): void;
    onAllUnits(): void;
}
/** An empty list says why: outside one's duties, filtered too narrowly, nothing in this unit, or nothing at all. */
export declare function EmptyList({ ledger, state, unitName, onReset, onAllUnits }: Props): import("react").JSX.Element;
export {};
