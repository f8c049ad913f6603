import { isAtOrAbove, ledgers } from '@luze/domain';
import { Navigate } from 'react-router';
import { CaseReminders } from '../discipline/case-reminders.tsx';
import { RevealsToDecide } from '../discipline/reveals-to-decide.tsx';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { LightStrip } from '../overview/light-strip.tsx';
import { Workbench } from '../workbench/workbench.tsx';
import { useTitle } from './use-title.ts';

/** `/`: what waits for the reader; who answers for several counties sees first what is late where, who keeps no ledger the units. */
export function WorkbenchRoute() {
  const { t } = useWords('shell');
  useTitle(t('menu_workbench'));
  const { topLevel, can } = useReader();
  if (!ledgers.some((ledger) => can('read', ledger))) return <Navigate to="/units" replace />;
  return (
    <Workbench>
      <RevealsToDecide />
      {isAtOrAbove(topLevel, 'CITY') && <LightStrip />}
      <CaseReminders />
    </Workbench>
  );
}
