import { type Verdict } from './verdict.ts';
/** The verdict: counts as filters, what was recognised, and the rows. */
export declare function VerdictView({ verdict }: {
    readonly verdict: Verdict;
}): import("react").JSX.Element;
