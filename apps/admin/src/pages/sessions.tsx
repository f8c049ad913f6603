import { Sessions } from '../account/sessions.tsx';
import { useWords } from '../ledger/words.ts';
import { useTitle } from './use-title.ts';

/** `/mine/sessions` */
export function SessionsRoute() {
  const { t } = useWords('shell');
  useTitle(t('mySessions'));
  return <Sessions />;
}
