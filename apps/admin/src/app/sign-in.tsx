import { useMutation } from '@apollo/client/react';
import { Alert, Button, Input } from 'antd';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { CODE_INPUT } from '../account/code-input.ts';
import { type Instance, SIGN_IN } from '../graphql/session.ts';
import { useProblem } from '../ledger/problem.ts';
import { useWords } from '../ledger/words.ts';
import seal from '../ui/seal.svg';
import { DemoAccounts } from './demo-accounts.tsx';
import { LanguageSwitch } from './language-switch.tsx';

interface Props {
  readonly instance: Instance;
  /** A session ended while somebody worked. */
  readonly sessionOver: boolean;
  onSignedIn(): Promise<void>;
}

/** The first page for whom nobody knows yet. */
export function SignIn({ instance, sessionOver, onSignedIn }: Props) {
  const { t } = useWords('shell');
  const problem = useProblem();
  const id = useId();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [signIn, { loading }] = useMutation(SIGN_IN);
  const isDemo = instance.demoAccounts !== null;
  useEffect(() => {
    document.title = t('pageTitle', { page: t('signIn') });
  }, [t]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setRefused(null);
    try {
      await signIn({ variables: { username, password, code } });
      await onSignedIn();
    } catch (thrown) {
      const { message, violations } = problem(thrown);
      const fault = violations.find(({ field }) => field === 'code');
      // The server asks for a code: the field appears, and what was typed above it stays.
      if (fault !== undefined && code === null) setCode('');
      else setRefused(fault?.message ?? message);
    }
  };
  return (
    <div className="lz-sign">
      <header className="lz-sign-top">
        {isDemo && (
          <p>
            <span className="lz-tag">{t('demo')}</span>{' '}
            {t('demoNote', { city: instance.cityName ?? '', today: instance.today })}
          </p>
        )}
        <LanguageSwitch />
      </header>
      <main className="lz-sign-main" data-demo={isDemo}>
        <form className="lz-sign-form" onSubmit={(event) => void submit(event)}>
          <img src={seal} alt="" width="56" height="56" />
          <h1>{t('name')}</h1>
          <p className="lz-muted">{isDemo ? t('product') : (instance.cityName ?? t('product'))}</p>
          {sessionOver && refused === null && <Alert type="info" title={t('sessionOver')} role="status" />}
          {refused !== null && <Alert type="error" title={refused} role="alert" />}
          <label htmlFor={`${id}-username`}>{t('username')}</label>
          <Input
            id={`${id}-username`}
            size="large"
            autoComplete="username"
            autoCapitalize="none"
            value={username}
            onChange={(event) => {
              setUsername(event.target.value);
              setCode(null);
            }}
          />
          <label htmlFor={`${id}-password`}>{t('password')}</label>
          <Input.Password
            id={`${id}-password`}
            size="large"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
          {code !== null && (
            <>
              <label htmlFor={`${id}-code`}>{t('code')}</label>
              <Input
                {...CODE_INPUT}
                id={`${id}-code`}
                size="large"
                autoFocus
                value={code}
                onChange={(event) => setCode(event.target.value)}
              />
              <p className="lz-small lz-muted">{t('codeNote')}</p>
            </>
          )}
          <Button type="primary" htmlType="submit" size="large" block loading={loading}>
            {t('signIn')}
          </Button>
          <p className="lz-small lz-muted">{t('signInNote')}</p>
        </form>
        {instance.demoAccounts !== null && (
          <DemoAccounts
            accounts={instance.demoAccounts}
            chosen={username}
            onChoose={(account, secret) => {
              setUsername(account);
              setCode(null);
              setPassword(secret);
            }}
          />
        )}
      </main>
      <footer className="lz-sign-foot">
        <span>{t('footSecret')}</span>
        <span>{t('footRecord')}</span>
        <span className="lz-apart">{t('version', { version: instance.version })}</span>
        <span>{t('kind', { kind: instance.kind })}</span>
      </footer>
    </div>
  );
}
