import { useMutation } from '@apollo/client/react';
import { Alert, App, Button, Typography } from 'antd';
import { useState } from 'react';
import { useProblem } from '../ledger/problem.ts';
import { instantText } from '../ledger/time-text.ts';
import { useAct } from '../ledger/use-act.ts';
import { useWords } from '../ledger/words.ts';
import { ShortForm } from '../ui/short-form.tsx';
import { CREATE_ACCOUNT, END_TOTP_OF_PERSON, type PersonFacts, RESET } from './people-requests.ts';

interface Props {
  readonly person: PersonFacts;
  readonly mayManage: boolean;
  /** The security officer's right. */
  readonly mayEndTotp: boolean;
  onChanged(): Promise<void>;
}

/** How a person signs in; a one-time password is shown once and nowhere kept. */
export function AccountSection({ person, mayManage, mayEndTotp, onChanged }: Props) {
  const { t } = useWords('manage');
  const problem = useProblem();
  const { modal } = App.useApp();
  const act = useAct(onChanged);
  const [create] = useMutation(CREATE_ACCOUNT);
  const [reset] = useMutation(RESET);
  const [endTotp] = useMutation(END_TOTP_OF_PERSON);
  const [opening, setOpening] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const { account } = person;
  if (account === null && !mayManage) return null;
  const ask = (title: string, okText: string, run: () => Promise<void>): void => {
    modal.confirm({
      title,
      okText,
      cancelText: t('cancel'),
      onOk: () => act(run),
    });
  };
  const askReset = (): void =>
    ask(t('resetAsk', { name: person.name }), t('resetPassword'), async () => {
      const { data } = await reset({ variables: { personId: person.id } });
      setSecret(data?.resetPassword.temporaryPassword ?? null);
    });
  const askEndTotp = (): void =>
    ask(t('endTotpAsk', { name: person.name }), t('endTotp'), async () => {
      await endTotp({ variables: { personId: person.id } });
    });
  return (
    <section className="lz-section">
      <h2>
        {t('account')}
        {mayManage && account === null && (
          <Button onClick={() => setOpening(true)}>{t('createAccount')}</Button>
        )}
        {mayManage && account !== null && <Button onClick={askReset}>{t('resetPassword')}</Button>}
        {mayEndTotp && account?.hasSecondFactor === true && (
          <Button onClick={askEndTotp}>{t('endTotp')}</Button>
        )}
      </h2>
      {account === null ? (
        <p className="lz-muted">{t('noAccount')}</p>
      ) : (
        <p>
          {account.username} <span className="lz-tag">{t(`account_${account.status}`)}</span>{' '}
          {account.hasSecondFactor && <span className="lz-tag">{t('twoStepTag')}</span>}{' '}
          <span className="lz-muted">
            {account.lastSignInAt === null
              ? t('neverSignedIn')
              : t('lastSignIn', { at: instantText(account.lastSignInAt) })}
          </span>
        </p>
      )}
      {secret !== null && (
        <Alert
          type="info"
          role="status"
          title={
            <>
              {t('oneTime')}: <Typography.Text copyable>{secret}</Typography.Text>
            </>
          }
          description={t('oneTimeNote')}
        />
      )}
      {opening && (
        <ShortForm
          title={t('createAccount')}
          questions={[
            { name: 'username', label: t('username'), kind: 'text', required: true, hint: t('usernameHint') },
          ]}
          submit={t('createAccount')}
          cancel={t('cancel')}
          explain={problem}
          onSubmit={async ({ username }) => {
            const { data } = await create({
              variables: { personId: person.id, username: String(username ?? '') },
            });
            setSecret(data?.createAccount.temporaryPassword ?? null);
            await onChanged();
          }}
          onClose={() => setOpening(false)}
        />
      )}
    </section>
  );
}
