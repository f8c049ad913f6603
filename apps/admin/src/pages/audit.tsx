import { useWords } from '../ledger/words.ts';
import { AuditPage } from '../settings/audit-page.tsx';
import { useTitle } from './use-title.ts';

/** `/audit` */
export function AuditRoute() {
  const { t } = useWords('manage');
  useTitle(t('audit'));
  return <AuditPage />;
}
