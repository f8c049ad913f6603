import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, Spin } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { RouterProvider } from 'react-router';
import { PasswordForm } from '../account/password-form.tsx';
import { SecondFactorFirst } from '../account/second-factor-first.tsx';
import { StepUpDialog } from '../account/step-up-dialog.tsx';
import { SESSION, SIGN_OUT } from '../graphql/session.ts';
import { useWords } from '../ledger/words.ts';
import { router } from './router.tsx';
import { SessionProvider } from './session-provider.tsx';
import { SignIn } from './sign-in.tsx';

/** Shows the sign-in page to whom nobody knows, the password form to whom must set one, the pages to the rest. */
export function Gate({ ended }: { readonly ended: number }) {
  const { t } = useWords('shell');
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(SESSION, { fetchPolicy: 'network-only' });
  const [wasIn, setWasIn] = useState(false);
  const refresh = useCallback(async (): Promise<void> => {
    await refetch();
  }, [refetch]);
  const signOut = useCallback(async (): Promise<void> => {
    await client.mutate({ mutation: SIGN_OUT }).catch(() => undefined);
    setWasIn(false);
    await client.clearStore();
    await refetch();
  }, [client, refetch]);
  useEffect(() => {
    if (ended > 0) void refetch();
  }, [ended, refetch]);
  useEffect(() => {
    if (data?.viewer) setWasIn(true);
  }, [data?.viewer]);

  if (data === undefined) {
    if (error === undefined) return <Spin fullscreen />;
    return (
      <main className="lz-lonely" role="alert">
        <p>{t('unreachable')}</p>
        <Button type="primary" onClick={() => void refetch()}>
          {t('retry')}
        </Button>
      </main>
    );
  }
  const { viewer, instance } = data;
  if (viewer === null) return <SignIn instance={instance} sessionOver={wasIn} onSignedIn={refresh} />;
  if (viewer.account.mustChangePassword)
    return (
      <main className="lz-lonely">
        <h1>{t('mustChange')}</h1>
        <PasswordForm onChanged={refresh} />
      </main>
    );
  if (viewer.account.mustSetUpSecondFactor)
    return <SecondFactorFirst username={viewer.account.username} onDone={refresh} onSignOut={signOut} />;
  return (
    <SessionProvider
      key={viewer.person.id}
      viewer={viewer}
      instance={instance}
      refresh={refresh}
      signOut={signOut}
    >
      <RouterProvider router={router} />
      <StepUpDialog username={viewer.account.username} hasSecondFactor={viewer.secondFactor !== null} />
    </SessionProvider>
  );
}
