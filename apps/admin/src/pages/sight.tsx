import { useParams } from 'react-router';
import { SightPage } from '../identity/sight-page.tsx';
import { useWords } from '../ledger/words.ts';
import { useTitle } from './use-title.ts';

/** `/people/:id/sees` */
export function SightRoute() {
  const { t } = useWords('manage');
  const { id = '' } = useParams();
  useTitle(t('people'));
  return <SightPage key={id} id={id} />;
}
