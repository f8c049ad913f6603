import type { WorkItem } from './group-work.ts';
interface Props {
    readonly item: WorkItem;
    readonly index: number;
    /** The worst row's verb is the page's one primary button. */
    readonly primary: boolean;
    onMove(item: WorkItem): void;
}
export declare function WorkRow({ item, index, primary, onMove }: Props): import("react").JSX.Element;
export {};
