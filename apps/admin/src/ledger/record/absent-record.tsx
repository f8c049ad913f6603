import type { Ledger } from '@luze/domain';
import { WhyLink } from '../access/why-link.tsx';
import { useWords } from '../words.ts';

/**
 * Where a record is not, or not for this reader: both look alike, and so do the answers to the question why. Who manages
 * people asks it about others, too; the server looks with the asker's own eyes.
 */
export function AbsentRecord({ ledger, id }: { readonly ledger: Ledger; readonly id: string }) {
  const { t } = useWords();
  const { t: tAccess } = useWords('access');
  return (
    <p className="lz-empty">
      {t('notFound')}{' '}
      <WhyLink ledger={ledger} recordId={id}>
        {tAccess('whyAbsent')}
      </WhyLink>
    </p>
  );
}
