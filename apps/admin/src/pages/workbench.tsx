import { useWords } from '../ledger/words.ts';
import { Workbench } from '../workbench/workbench.tsx';
import { useTitle } from './use-title.ts';

/** `/` */
export function WorkbenchRoute() {
  const { t } = useWords('shell');
  useTitle(t('menu_workbench'));
  return <Workbench />;
}
