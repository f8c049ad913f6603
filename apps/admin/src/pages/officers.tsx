import { OfficersPage } from '../identity/officers-page.tsx';
import { useWords } from '../ledger/words.ts';
import { useTitle } from './use-title.ts';

/** `/officers` */
export function OfficersRoute() {
  const { t } = useWords('manage');
  useTitle(t('officers'));
  return <OfficersPage />;
}
