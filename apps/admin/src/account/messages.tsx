import { useApolloClient, useQuery } from '@apollo/client/react';
import { findLedger } from '@luze/domain';
import { OBLIGATION } from '@luze/permissions';
import { Button, Segmented, Skeleton } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { MARK_READ, MESSAGES, type Message, UNREAD } from '../graphql/messages.ts';
import { recordPath } from '../ledger/names.ts';
import { useOwedPlaces } from '../ledger/owed-places.ts';
import { instantText } from '../ledger/time-text.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';

/** Messages to the reader, the latest first; opening a record marks its message read. */
export function Messages() {
  const { t } = useWords('shell');
  const client = useApolloClient();
  const [unreadOnly, setUnreadOnly] = useState(true);
  const { data, refetch } = useQuery(MESSAGES, { variables: { unreadOnly }, fetchPolicy: 'network-only' });
  const mark = async (ids: readonly string[]): Promise<void> => {
    if (ids.length === 0) return;
    await client.mutate({ mutation: MARK_READ, variables: { ids }, refetchQueries: [UNREAD] });
    await refetch();
  };
  const list = data?.notifications ?? [];
  const unread = list.filter(({ readAt }) => readAt === null).map(({ id }) => id);
  return (
    <div className="lz-page">
      <PageHeader
        title={t('notifications')}
        extra={
          <Button disabled={unread.length === 0} onClick={() => void mark(unread)}>
            {t('markAllRead')}
          </Button>
        }
      />
      <Segmented
        value={unreadOnly ? 'unread' : 'all'}
        onChange={(value) => setUnreadOnly(value === 'unread')}
        options={[
          { value: 'unread', label: t('unread') },
          { value: 'all', label: t('allNotifications') },
        ]}
      />
      {data === undefined && <Skeleton active />}
      {data !== undefined && list.length === 0 && (
        <p className="lz-empty">{unreadOnly ? t('noUnread') : t('noNotifications')}</p>
      )}
      <ul className="lz-notices">
        {list.map((message) => (
          <MessageLine key={message.id} message={message} onOpen={() => void mark([message.id])} />
        ))}
      </ul>
    </div>
  );
}

function MessageLine({ message, onOpen }: { readonly message: Message; onOpen(): void }) {
  const { t } = useWords('shell');
  const places = useOwedPlaces();
  const { text, title, refType, refId } = message;
  const ledger = refType === null ? null : findLedger(refType);
  return (
    <li className="lz-notice" data-unread={message.readAt === null}>
      <span>
        {text}
        {title !== null && !text.includes(title) && <span className="lz-muted lz-notice-title">{title}</span>}
      </span>
      <span className="lz-muted">{instantText(message.createdAt)}</span>
      {ledger !== null && refId !== null && (
        <Link to={recordPath(ledger, refId)} onClick={onOpen}>
          {t('openRecord')}
        </Link>
      )}
      {refType === OBLIGATION && refId !== null && (
        <Link to={places.one(refId)} onClick={onOpen}>
          {t('openOwed')}
        </Link>
      )}
    </li>
  );
}
