import { Appearance } from '../account/appearance.tsx';
import { useWords } from '../ledger/words.ts';
import { useTitle } from './use-title.ts';

/** `/mine/appearance` */
export function AppearancePage() {
  const { t } = useWords('shell');
  useTitle(t('appearance'));
  return <Appearance />;
}
