import { CheckpointPage } from '../audit/checkpoint-page.tsx';
import { useWords } from '../ledger/words.ts';
import { useTitle } from './use-title.ts';

/** `/audit/checkpoint` */
export function CheckpointRoute() {
  const { t } = useWords('audit');
  useTitle(t('checkpoint'));
  return <CheckpointPage />;
}
