import type { ListState } from '../list-state.ts';
import type { ListColumn } from './columns.ts';
interface Props {
    readonly column: ListColumn;
    readonly sort: ListState['sort'];
    onSort(sort: ListState['sort']): void;
}
/** A heading; a sortable one goes up, down, and back to the definition's order. */
export declare function SortHeading({ column, sort, onSort }: Props): import("react").JSX.Element;
export {};
