import { type Ledger, type LocalDate } from '@luze/domain';
import type { LedgerRecord, RecordEvent } from '../ledger/record.ts';
export declare const GROUPS: readonly ['overdue', 'near', 'returned', 'decide', 'later'];
export type Group = (typeof GROUPS)[number];
/** One row that waits for the reader. */
export interface WorkItem {
    readonly ledger: Ledger;
    readonly record: LedgerRecord;
    readonly move: string;
    readonly group: Group;
    /** The last event, where it sent the row back. */
    readonly returned: RecordEvent | null;
}
/** The rows whose next step is the reader's, most urgent first; the order within a group is the list's. */
export declare function workOf(ledger: Ledger, records: readonly LedgerRecord[], today: LocalDate): WorkItem[];
export declare const itemsOf: (work: readonly WorkItem[], group: Group) => WorkItem[];
/** Items due on each of the next days, today first. */
export declare function fortnightOf(work: readonly WorkItem[], today: LocalDate): {
    readonly day: LocalDate;
    readonly count: number;
}[];
