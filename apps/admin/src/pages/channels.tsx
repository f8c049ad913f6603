import { Channels } from '../account/channels.tsx';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { useTitle } from './use-title.ts';

/** `/mine/channels` */
export function ChannelsRoute() {
  const { t } = useWords('shell');
  useTitle(t('channels'));
  return (
    <div className="lz-page">
      <PageHeader title={t('channels')} />
      <Channels />
    </div>
  );
}
