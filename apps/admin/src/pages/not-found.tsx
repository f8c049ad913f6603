import { Link } from 'react-router';
import { useWords } from '../ledger/words.ts';
import { useTitle } from './use-title.ts';

/** Where nothing is, or nothing for this reader: both look alike. */
export function NotFound() {
  const { t } = useWords('shell');
  useTitle(t('notFoundTitle'));
  return (
    <section className="lz-lonely">
      <h1>{t('notFoundTitle')}</h1>
      <p>{t('notFoundNote')}</p>
      <Link to="/">{t('toWorkbench')}</Link>
    </section>
  );
}
