import { CountedPage } from '../discipline/counted-page.tsx';
import { useWords } from '../ledger/words.ts';
import { useTitle } from './use-title.ts';

/** `/discipline/counted` */
export function CountedCasesRoute() {
  const { t } = useWords('discipline');
  useTitle(t('counted'));
  return <CountedPage />;
}
