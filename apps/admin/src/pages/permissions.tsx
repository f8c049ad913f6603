import { useWords } from '../ledger/words.ts';
import { PermissionMatrixPage } from '../settings/permission-matrix-page.tsx';
import { useTitle } from './use-title.ts';

/** `/permissions` */
export function PermissionsRoute() {
  const { t } = useWords('manage');
  useTitle(t('permissions'));
  return <PermissionMatrixPage />;
}
