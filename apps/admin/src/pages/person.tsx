import { useParams } from 'react-router';
import { PersonPage } from '../identity/person-page.tsx';
import { useWords } from '../ledger/words.ts';
import { useTitle } from './use-title.ts';

/** `/people/:id` */
export function PersonRoute() {
  const { t } = useWords('manage');
  const { id = '' } = useParams();
  useTitle(t('people'));
  return <PersonPage key={id} id={id} />;
}
