import { CalendarSubscription } from '../account/calendar-subscription.tsx';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { useTitle } from './use-title.ts';

/** `/mine/calendar` */
export function CalendarSubscriptionRoute() {
  const { t } = useWords('shell');
  useTitle(t('calendarSubscription'));
  return (
    <div className="lz-page">
      <PageHeader title={t('calendarSubscription')} note={t('subscriptionWhat')} />
      <CalendarSubscription />
    </div>
  );
}
