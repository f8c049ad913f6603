import { CaseFiguresPage } from '../discipline/case-figures-page.tsx';
import { useWords } from '../ledger/words.ts';
import { useTitle } from './use-title.ts';

/** `/discipline/statistics` */
export function CaseFiguresRoute() {
  const { t } = useWords('discipline');
  useTitle(t('figures'));
  return <CaseFiguresPage />;
}
