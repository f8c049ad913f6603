import { type CommitMode } from './import-requests.ts';
import { type Verdict } from './verdict.ts';
interface Props {
    readonly verdict: Verdict;
    readonly committing: boolean;
    onCommit(mode: CommitMode): void;
}
/** What one click will do, in numbers, and the click. */
export declare function CommitBar({ verdict, committing, onCommit }: Props): import("react").JSX.Element;
export {};
