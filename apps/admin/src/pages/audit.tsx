import { AuditPage } from '../audit/audit-page.tsx';
import { useWords } from '../ledger/words.ts';
import { useTitle } from './use-title.ts';

/** `/audit` */
export function AuditRoute() {
  const { t } = useWords('manage');
  useTitle(t('audit'));
  return <AuditPage />;
}
