import {
  type Ledger,
  labelOf,
  ledgers,
  OBLIGATION_KINDS,
  OBLIGATION_STATUSES,
  type ObligationKind,
  type ObligationStatus,
  obligationLight,
  periodText as periodInWords,
} from '@luze/domain';
import { rulesOf, useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import type { Obligation } from './obligation-requests.ts';

/** The ledger whose records meet a kind; null where none does. */
export const ledgerMeeting = (kind: ObligationKind): Ledger | null =>
  ledgers.find(({ fulfils }) => fulfils !== null && Object.hasOwn(fulfils.kinds, kind)) ?? null;

/** What an obligation and its parts are called. */
export function useObligationWords() {
  const { t, label, language } = useWords('obligation');
  const reader = useReader();
  const kindText = (kind: ObligationKind): string => label(labelOf(OBLIGATION_KINDS[kind].label, kind));
  const statusText = (status: ObligationStatus): string =>
    label(labelOf(OBLIGATION_STATUSES[status], status));
  const periodText = ({
    periodStart: start,
    periodEnd: end,
  }: Pick<Obligation, 'periodStart' | 'periodEnd'>) => periodInWords({ start, end }, language);
  const lightOf = (one: Obligation) => obligationLight(one, one.asOf, rulesOf(reader, one.asOf));
  const nameText = (one: Pick<Obligation, 'kind' | 'subjectNo'>): string =>
    one.subjectNo === 0 ? kindText(one.kind) : t('ofCell', { kind: kindText(one.kind), cell: one.subjectNo });
  const wholeText = (one: Obligation): string => `${one.unit.shortName} ${periodText(one)} ${nameText(one)}`;
  return { kindText, statusText, periodText, nameText, wholeText, lightOf };
}
