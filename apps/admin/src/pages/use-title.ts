import { useEffect } from 'react';
import { useWords } from '../ledger/words.ts';

/** Names the tab after the page. */
export function useTitle(page: string): void {
  const { t } = useWords('shell');
  useEffect(() => {
    document.title = t('pageTitle', { page });
  }, [t, page]);
}
