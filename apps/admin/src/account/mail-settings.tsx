import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Button, Checkbox, Skeleton } from 'antd';
import type { OwnMailSettingsQuery } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/generated/index.ts';
import { useAct } from '../ledger/use-act.ts';
import { useWords } from '../ledger/words.ts';
import { MailAddressForm, MailCodeForm } from './mail-address-form.tsx';

const OWN_MAIL_SETTINGS = graphql(`
  query OwnMailSettings {
    mailSettings { isMailSetUp address isConfirmed wantsDigest }
  }
`);

const CHOOSE_DIGEST = graphql(`
  mutation ChooseDigest($wanted: Boolean!) {
    chooseDigest(wanted: $wanted) { isMailSetUp address isConfirmed wantsDigest }
  }
`);

const FORGET_ADDRESS = graphql(`
  mutation ForgetMailAddress {
    forgetMailAddress { isMailSetUp address isConfirmed wantsDigest }
  }
`);

type Own = OwnMailSettingsQuery['mailSettings'];

/** How one is told of what waits: in the application always, by mail to an address one has shown to be one's own. */
export function MailSettings() {
  const { t } = useWords('shell');
  const { data, refetch } = useQuery(OWN_MAIL_SETTINGS, { fetchPolicy: 'cache-and-network' });
  if (data === undefined) return <Skeleton active paragraph={{ rows: 4 }} />;
  const own = data.mailSettings;
  return (
    <dl className="lz-facts">
      <dt>{t('noticeApp')}</dt>
      <dd>
        {t('noticeAppOn')}
        <p className="lz-muted">{t('noticeAppNote')}</p>
      </dd>
      <dt>{t('noticeMail')}</dt>
      <dd>
        {own.isMailSetUp ? (
          <Mail own={own} onChange={refetch} />
        ) : (
          <Alert type="info" showIcon title={t('mailNotSetUp')} />
        )}
      </dd>
    </dl>
  );
}

function Mail({ own, onChange }: { readonly own: Own; onChange(): Promise<unknown> }) {
  if (own.address === null) return <MailAddressForm onSent={onChange} />;
  if (!own.isConfirmed) return <MailCodeForm address={own.address} onDone={onChange} />;
  return <ConfirmedMail own={own} address={own.address} onChange={onChange} />;
}

interface ConfirmedProps {
  readonly own: Own;
  readonly address: string;
  onChange(): Promise<unknown>;
}

function ConfirmedMail({ own, address, onChange }: ConfirmedProps) {
  const { t } = useWords('shell');
  const [choose] = useMutation(CHOOSE_DIGEST);
  const [forget] = useMutation(FORGET_ADDRESS);
  const act = useAct(onChange);
  return (
    <div className="lz-form-narrow">
      <p>{address}</p>
      <Checkbox
        checked={own.wantsDigest}
        onChange={({ target }) => void act(() => choose({ variables: { wanted: target.checked } }))}
      >
        {t('digestWanted')}
      </Checkbox>
      <p className="lz-muted">{t('digestNote')}</p>
      <Button onClick={() => void act(() => forget())}>{t('mailForget')}</Button>
    </div>
  );
}
