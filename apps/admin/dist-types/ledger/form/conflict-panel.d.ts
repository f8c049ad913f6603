import { type Ledger } from '@luze/domain';
import type { Conflict } from './use-ledger-form.ts';
interface Props {
    readonly ledger: Ledger;
    readonly conflict: Conflict;
    readonly open: number;
    onChoose(fields: readonly string[], side: 'mine' | 'theirs'): void;
}
/** Opened, mine, theirs, side by side above the form; one choice a field, and saving waits for the last. */
export declare function ConflictPanel({ ledger, conflict, open, onChoose }: Props): import("react").JSX.Element;
export {};
