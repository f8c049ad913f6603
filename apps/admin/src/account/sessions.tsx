import { useMutation, useQuery } from '@apollo/client/react';
import { App, Button, Skeleton } from 'antd';
import { graphql } from '../graphql/generated/index.ts';
import { useProblem } from '../ledger/problem.ts';
import { instantText } from '../ledger/time-text.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';

const SESSIONS = graphql(`
  query MySessions {
    mySessions { id current device createdAt lastSeenAt expiresAt }
  }
`);

const REVOKE = graphql(`
  mutation RevokeSession($id: ID!) {
    revokeSession(id: $id)
  }
`);

/** Browsers signed in with the own account; each but this one can be signed out. */
export function Sessions() {
  const { t } = useWords('shell');
  const problem = useProblem();
  const { message } = App.useApp();
  const { data, refetch } = useQuery(SESSIONS, { fetchPolicy: 'network-only' });
  const [revoke, { loading }] = useMutation(REVOKE);
  if (data === undefined) return <Skeleton active />;
  const end = async (id: string): Promise<void> => {
    try {
      await revoke({ variables: { id } });
      message.success(t('ended'));
    } catch (thrown) {
      message.error(problem(thrown).message);
    }
    await refetch();
  };
  return (
    <div className="lz-page">
      <PageHeader title={t('mySessions')} note={t('sessionsNote')} />
      <ScrollBox className="lz-scroll" label={t('mySessions')}>
        <table className="lz-table lz-stack">
          <thead>
            <tr>
              <th scope="col">{t('device')}</th>
              <th scope="col">{t('signedIn')}</th>
              <th scope="col">{t('lastSeen')}</th>
              <th scope="col">{t('expires')}</th>
              <th scope="col">
                <span className="lz-hidden">{t('endSession')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {data.mySessions.map((session) => (
              <tr key={session.id}>
                <td>{session.device}</td>
                <td>{instantText(session.createdAt)}</td>
                <td>{instantText(session.lastSeenAt)}</td>
                <td>{instantText(session.expiresAt)}</td>
                <td>
                  {session.current ? (
                    <span className="lz-muted">{t('thisDevice')}</span>
                  ) : (
                    <Button size="small" loading={loading} onClick={() => void end(session.id)}>
                      {t('endSession')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  );
}
