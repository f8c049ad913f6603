import {
  daysBetween,
  type Ledger,
  labelOf,
  ledgers,
  OBLIGATION_KINDS,
  OBLIGATION_STATUSES,
  type ObligationKind,
  type ObligationStatus,
} from '@luze/domain';
import { useWords } from '../ledger/words.ts';
import type { Obligation } from './obligation-requests.ts';

/** The ledger whose records meet a kind; null where none does. */
export const ledgerMeeting = (kind: ObligationKind): Ledger | null =>
  ledgers.find(({ fulfils }) => fulfils !== null && Object.hasOwn(fulfils.kinds, kind)) ?? null;

/** What an obligation and its parts are called. */
export function useObligationWords() {
  const { t, label } = useWords('obligation');
  const kindText = (kind: ObligationKind): string => label(labelOf(OBLIGATION_KINDS[kind].label, kind));
  const statusText = (status: ObligationStatus): string =>
    label(labelOf(OBLIGATION_STATUSES[status], status));
  const periodText = ({ periodStart, periodEnd }: Pick<Obligation, 'periodStart' | 'periodEnd'>): string => {
    const [year, month] = [periodStart.slice(0, 4), Number(periodStart.slice(5, 7))];
    const days = daysBetween(periodStart, periodEnd);
    if (days <= 31) return t('periodMonth', { year, month, padded: periodStart.slice(5, 7) });
    if (days <= 92) return t('periodQuarter', { year, quarter: (month + 2) / 3 });
    if (days > 184) return t('periodYear', { year });
    return t(month < 7 ? 'periodHalf_1' : 'periodHalf_2', { year });
  };
  const nameText = (one: Pick<Obligation, 'kind' | 'subjectNo'>): string =>
    one.subjectNo === 0 ? kindText(one.kind) : t('ofCell', { kind: kindText(one.kind), cell: one.subjectNo });
  return { kindText, statusText, periodText, nameText };
}
