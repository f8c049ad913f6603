import { Mine } from '../account/mine.tsx';
import { useWords } from '../ledger/words.ts';
import { useTitle } from './use-title.ts';

/** `/mine` */
export function MineRoute() {
  const { t } = useWords('shell');
  useTitle(t('account'));
  return <Mine />;
}
