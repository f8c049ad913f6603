import { opensIntegrity } from '../discipline/integrity.ts';
import { IntegrityPage } from '../discipline/integrity-page.tsx';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { NotFound } from './not-found.tsx';
import { useTitle } from './use-title.ts';

/** `/discipline/overview` */
export function IntegrityRoute() {
  const { t } = useWords('discipline');
  const reader = useReader();
  useTitle(t('integrity'));
  return opensIntegrity(reader) ? <IntegrityPage /> : <NotFound />;
}
