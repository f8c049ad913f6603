import type { ListState } from '../list-state.ts';
import type { UnitCounts } from '../unit-counts.ts';
interface Props {
    readonly state: ListState;
    readonly counts: UnitCounts | null;
    onPick(unit: string | null, own: boolean): void;
}
/** The units with what each has; a click asks for one, a second click for all. */
export declare function ListUnits({ state, counts, onPick }: Props): import("react").JSX.Element;
export {};
