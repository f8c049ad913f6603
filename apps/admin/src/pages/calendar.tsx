import { ledgers } from '@luze/domain';
import { CalendarPage } from '../calendar/calendar-page.tsx';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { NotFound } from './not-found.tsx';
import { useTitle } from './use-title.ts';

/** `/calendar?month=2021-12&unit=…` */
export function CalendarRoute() {
  const { t } = useWords('calendar');
  const { can } = useReader();
  useTitle(t('title'));
  return ledgers.some((ledger) => can('read', ledger)) ? <CalendarPage /> : <NotFound />;
}
