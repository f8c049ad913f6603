import { Messages } from '../account/messages.tsx';
import { useWords } from '../ledger/words.ts';
import { useTitle } from './use-title.ts';

/** `/messages` */
export function MessagesRoute() {
  const { t } = useWords('shell');
  useTitle(t('notifications'));
  return <Messages />;
}
