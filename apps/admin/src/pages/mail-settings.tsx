import { MailSettings } from '../account/mail-settings.tsx';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { useTitle } from './use-title.ts';

/** `/mine/mail` */
export function MailSettingsRoute() {
  const { t } = useWords('shell');
  useTitle(t('mailSettings'));
  return (
    <div className="lz-page">
      <PageHeader title={t('mailSettings')} />
      <MailSettings />
    </div>
  );
}
