import { type WorkItem } from './group-work.ts';
/** `2 项逾期，4 项三天内到期`: the day in one sentence; each figure leads to the group that holds exactly those rows. */
export declare function DaySentence({ items }: {
    readonly items: readonly WorkItem[];
}): import("react").JSX.Element;
