import type { Group, WorkItem } from './group-work.ts';
interface Props {
    readonly group: Group;
    readonly items: readonly WorkItem[];
    /** Position of the group's first row on the page. */
    readonly from: number;
    readonly folded: boolean;
    onMove(item: WorkItem): void;
}
/** One group of the list: a heading line, then its rows. */
export declare function WorkGroup({ group, items, from, folded, onMove }: Props): import("react").JSX.Element;
export {};
