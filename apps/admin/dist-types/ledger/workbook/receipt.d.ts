import type { Ledger } from '@luze/domain';
import type { Outcome } from './verdict.ts';
interface Props {
    readonly ledger: Ledger;
    readonly importId: string;
    readonly counts: Readonly<Record<Outcome, number>>;
    readonly undone: boolean;
    onUndo(): Promise<void>;
    onAgain(): void;
}
/** What was written, and the way back while nobody has touched it. */
export declare function Receipt({ ledger, importId, counts, undone, onUndo, onAgain }: Props): import("react").JSX.Element;
export {};
