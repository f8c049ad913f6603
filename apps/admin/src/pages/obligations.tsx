import { branchMeeting } from '@luze/domain';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { HeatPage } from '../obligation/heat-page.tsx';
import { ObligationPage } from '../obligation/obligation-page.tsx';
import { RecordMeetingPage } from '../obligation/record-meeting-page.tsx';
import { NotFound } from './not-found.tsx';
import { useTitle } from './use-title.ts';

/** `/obligations` */
export function ObligationsRoute() {
  const { t } = useWords('obligation');
  const reader = useReader();
  useTitle(t('title'));
  return reader.canOnObligations('read') ? <ObligationPage /> : <NotFound />;
}

/** `/obligations/heat` */
export function HeatRoute() {
  const { t } = useWords('obligation');
  const reader = useReader();
  useTitle(t('heatTitle'));
  return reader.canOnObligations('read') ? <HeatPage /> : <NotFound />;
}

/** `/party/branch-meetings/record?for=…` */
export function RecordMeetingRoute() {
  const { t } = useWords('obligation');
  const reader = useReader();
  useTitle(t('recordTitle'));
  return reader.can('create', branchMeeting) ? <RecordMeetingPage /> : <NotFound />;
}
