import {
  addDays,
  type Ledger,
  type LocalDate,
  nextMoveOf,
  sendsBack,
  type WorkGroup,
  waitsForReader,
  workGroupOf,
} from '@luze/domain';
import type { LedgerRecord, RecordEvent } from '../ledger/record.ts';

/** One row that waits for the reader. */
export interface WorkItem {
  readonly ledger: Ledger;
  readonly record: LedgerRecord;
  readonly move: string;
  readonly group: WorkGroup;
  /** The last event, where it sent the row back. */
  readonly returned: RecordEvent | null;
}

function returnOf(ledger: Ledger, record: LedgerRecord): RecordEvent | null {
  const history = (record.history ?? []) as readonly RecordEvent[];
  const moved = [...history]
    .sort((a, b) => b.version - a.version)
    .find((event) => event.toState !== event.fromState);
  return moved !== undefined && sendsBack(ledger, moved.move) && moved.toState === record.state
    ? moved
    : null;
}

/** The rows whose next step is the reader's, most urgent first; the order within a group is the list's. */
export function workOf(ledger: Ledger, records: readonly LedgerRecord[], today: LocalDate): WorkItem[] {
  return records.flatMap((record) => {
    const move = waitsForReader(ledger, record) ? nextMoveOf(ledger, record) : null;
    if (move === null) return [];
    const returned = returnOf(ledger, record);
    const group = workGroupOf(ledger, move, record.light, returned !== null, today);
    return [{ ledger, record, move, returned, group }];
  });
}

export const itemsOf = (work: readonly WorkItem[], group: WorkGroup): WorkItem[] =>
  work.filter((item) => item.group === group);

/** Items due on each of the next days, today first. */
export function fortnightOf(
  work: readonly WorkItem[],
  today: LocalDate,
): { readonly day: LocalDate; readonly count: number }[] {
  return Array.from({ length: 14 }, (_, offset) => {
    const day = addDays(today, offset);
    return { day, count: work.filter(({ record }) => record.light?.dueOn === day).length };
  });
}
