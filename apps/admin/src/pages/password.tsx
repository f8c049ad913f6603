import { App } from 'antd';
import { PasswordForm } from '../account/password-form.tsx';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { useTitle } from './use-title.ts';

/** `/mine/password` */
export function PasswordRoute() {
  const { t } = useWords('shell');
  const { message } = App.useApp();
  useTitle(t('changePassword'));
  return (
    <div className="lz-page">
      <PageHeader title={t('changePassword')} />
      <PasswordForm onChanged={() => void message.success(t('passwordChanged'))} />
    </div>
  );
}
