import { type WorkItem } from './group-work.ts';
/** The next fourteen days with what is due on each; a figure leaves only those rows on the page. */
export declare function Fortnight({ items }: {
    readonly items: readonly WorkItem[];
}): import("react").JSX.Element;
