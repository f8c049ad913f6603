import { useWords } from '../ledger/words.ts';
import { Overview } from '../overview/overview.tsx';
import { useTitle } from './use-title.ts';

/** `/overview` */
export function OverviewRoute() {
  const { t } = useWords('shell');
  useTitle(t('menu_overview'));
  return <Overview />;
}
