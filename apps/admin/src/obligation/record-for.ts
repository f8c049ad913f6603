import { branchMeeting, type LocalDate, type Violation } from '@luze/domain';
import { createPath } from '../ledger/names.ts';
import type { Obligation } from './obligation-requests.ts';
import { ledgerMeeting } from './obligation-words.ts';

/** Where a branch records the meeting it owes: everything known filled in, sent in one go. */
export const RECORD_MEETING_PATH = '/party/branch-meetings/record';

/** Where what meets an obligation is entered; null where no ledger's records do. */
export function recordFor({ id, kind }: Pick<Obligation, 'id' | 'kind'>): string | null {
  const ledger = ledgerMeeting(kind);
  if (ledger === null) return null;
  return ledger === branchMeeting ? `${RECORD_MEETING_PATH}?for=${id}` : createPath(ledger);
}

/** The day a meeting is taken to have been held: today, while its period runs; afterwards only its branch can say. */
export const usualDay = ({ periodEnd }: Pick<Obligation, 'periodEnd'>, today: LocalDate): LocalDate | null =>
  periodEnd < today ? null : today;

/** A day too early for what is owed: such a meeting would be entered and meet nothing. */
export const dayFaults = (
  { periodStart, periodEnd }: Pick<Obligation, 'periodStart' | 'periodEnd'>,
  heldOn: unknown,
): Violation[] =>
  typeof heldOn === 'string' && heldOn < periodStart
    ? [{ field: 'heldOn', code: 'MEETING_BEFORE_PERIOD', params: { from: periodStart, to: periodEnd } }]
    : [];
