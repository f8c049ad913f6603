import { ledgers } from '@luze/domain';
import { EscalatedPage } from '../escalation/escalated-page.tsx';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { NotFound } from './not-found.tsx';
import { useTitle } from './use-title.ts';

/** `/escalated?to=CITY&severity=3` */
export function EscalatedRoute() {
  const { t } = useWords('escalation');
  const { can, canOnObligations } = useReader();
  useTitle(t('title'));
  const reads = canOnObligations('read') || ledgers.some((ledger) => can('read', ledger));
  return reads ? <EscalatedPage /> : <NotFound />;
}
