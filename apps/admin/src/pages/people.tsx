import { PeoplePage } from '../identity/people-page.tsx';
import { useWords } from '../ledger/words.ts';
import { useTitle } from './use-title.ts';

/** `/people` */
export function PeopleRoute() {
  const { t } = useWords('manage');
  useTitle(t('people'));
  return <PeoplePage />;
}
