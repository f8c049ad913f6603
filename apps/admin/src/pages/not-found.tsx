import type { Ledger } from '@luze/domain';
import { Link } from 'react-router';
import { WhyLink } from '../ledger/access/why-link.tsx';
import { useWords } from '../ledger/words.ts';
import { useTitle } from './use-title.ts';

/**
 * Where nothing is, or nothing for this reader: both look alike.
 * @param asked the ledger and verb of an address every reader knows from the matrix: why it is not his can be asked
 */
export function NotFound({ asked }: { readonly asked?: { readonly ledger: Ledger; readonly verb: string } }) {
  const { t } = useWords('shell');
  const { t: tAccess } = useWords('access');
  useTitle(t('notFoundTitle'));
  return (
    <section className="lz-lonely">
      <h1>{t('notFoundTitle')}</h1>
      <p>{t('notFoundNote')}</p>
      {asked !== undefined && <WhyLink {...asked}>{tAccess('whyAbsent')}</WhyLink>}
      <Link to="/">{t('toWorkbench')}</Link>
    </section>
  );
}
