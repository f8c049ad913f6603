import { addDays, type Ledger, type LocalDate } from '@luze/domain';
import { decides, nextMoveOf, sendsBack, waitsForReader } from '../ledger/next-move.ts';
import type { LedgerRecord, RecordEvent } from '../ledger/record.ts';

export const GROUPS = ['overdue', 'near', 'returned', 'decide', 'later'] as const;
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

const NEAR_DAYS = 3;

function returnOf(ledger: Ledger, record: LedgerRecord): RecordEvent | null {
  const history = (record.history ?? []) as readonly RecordEvent[];
  const moved = [...history]
    .sort((a, b) => b.version - a.version)
    .find((event) => event.toState !== event.fromState);
  return moved !== undefined && sendsBack(ledger, moved.move) && moved.toState === record.state
    ? moved
    : null;
}

function groupOf(
  ledger: Ledger,
  record: LedgerRecord,
  move: string,
  returned: RecordEvent | null,
  today: LocalDate,
): Group {
  const due = record.light?.dueOn ?? null;
  if (record.light?.colour === 'RED') return 'overdue';
  if (due !== null && due >= today && due <= addDays(today, NEAR_DAYS)) return 'near';
  if (returned !== null) return 'returned';
  return decides(ledger, move) ? 'decide' : 'later';
}

/** The rows whose next step is the reader's, most urgent first; the order within a group is the list's. */
export function workOf(ledger: Ledger, records: readonly LedgerRecord[], today: LocalDate): WorkItem[] {
  return records.flatMap((record) => {
    const move = waitsForReader(ledger, record) ? nextMoveOf(ledger, record) : null;
    if (move === null) return [];
    const returned = returnOf(ledger, record);
    return [{ ledger, record, move, returned, group: groupOf(ledger, record, move, returned, today) }];
  });
}

export const itemsOf = (work: readonly WorkItem[], group: Group): WorkItem[] =>
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
