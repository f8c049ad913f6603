import { useWords } from '../ledger/words.ts';
import { UnitsPage } from '../organisation/units-page.tsx';
import { useTitle } from './use-title.ts';

/** `/units` */
export function UnitsRoute() {
  const { t } = useWords('manage');
  useTitle(t('units'));
  return <UnitsPage />;
}
