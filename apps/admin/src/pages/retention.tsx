import { RetentionPage } from '../discipline/retention-page.tsx';
import { useWords } from '../ledger/words.ts';
import { useTitle } from './use-title.ts';

/** `/discipline/retention` */
export function RetentionRoute() {
  const { t } = useWords('discipline');
  useTitle(t('retention'));
  return <RetentionPage />;
}
