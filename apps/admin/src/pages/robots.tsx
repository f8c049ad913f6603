import { useWords } from '../ledger/words.ts';
import { RobotsPage } from '../robot/robots-page.tsx';
import { useTitle } from './use-title.ts';

/** `/robots` */
export function RobotsRoute() {
  const { t } = useWords('robot');
  useTitle(t('robots'));
  return <RobotsPage />;
}
