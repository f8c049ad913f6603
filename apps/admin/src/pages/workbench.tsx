import { isAtOrAbove, ledgers } from '@luze/domain';
import { Navigate } from 'react-router';
import { CaseReminders } from '../discipline/case-reminders.tsx';
import { RevealsToDecide } from '../discipline/reveals-to-decide.tsx';
import { EscalatedLine } from '../escalation/escalated-line.tsx';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { LightStrip } from '../overview/light-strip.tsx';
import { ReachLines } from '../workbench/reach-line.tsx';
import { Workbench } from '../workbench/workbench.tsx';
import { useTitle } from './use-title.ts';

/** `/`: what waits for the reader, and behind it what is late where for who answers for others; who keeps no ledger sees the units. */
export function WorkbenchRoute() {
  const { t } = useWords('shell');
  useTitle(t('menu_workbench'));
  const { topLevel, can } = useReader();
  if (!ledgers.some((ledger) => can('read', ledger))) return <Navigate to="/units" replace />;
  const answersFor = { city: isAtOrAbove(topLevel, 'CITY'), county: isAtOrAbove(topLevel, 'COUNTY') };
  const below = answersFor.county && (
    <>
      <EscalatedLine level={answersFor.city ? 'CITY' : 'COUNTY'} />
      {answersFor.city ? <LightStrip /> : <ReachLines />}
    </>
  );
  return (
    <Workbench below={below}>
      <RevealsToDecide />
      <CaseReminders />
    </Workbench>
  );
}
