import { addDays, type Ledger, type LocalDate } from '@luze/domain';
import type { ListState } from '../ledger/list-state.ts';
import type { Age } from './matrix.ts';

/**
 * How long late rows have been late, as the list asks for it, so that a figure and the list it opens cannot differ.
 * Rows reported done are late for their acceptor's days, not their own, and stand by themselves.
 */
export function ageState(
  ledger: Ledger,
  age: Age,
  today: LocalDate,
): Pick<ListState, 'tab' | 'due' | 'fields'> {
  const { done } = ledger.light;
  const reported = (mark: string) => (done === null ? {} : { [done]: mark });
  const notReported = reported('-');
  switch (age) {
    case 'recent':
      return { tab: 'overdue', due: `${addDays(today, -7)}..`, fields: notReported };
    case 'older':
      return { tab: 'overdue', due: `${addDays(today, -30)}..${addDays(today, -8)}`, fields: notReported };
    case 'oldest':
      return { tab: 'overdue', due: `..${addDays(today, -31)}`, fields: notReported };
    case 'verifying':
      return { tab: 'overdue', due: '', fields: reported('*') };
  }
}
