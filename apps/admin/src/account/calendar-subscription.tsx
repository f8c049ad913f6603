import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Popconfirm, Skeleton, Typography } from 'antd';
import { useState } from 'react';
import { graphql } from '../graphql/generated/index.ts';
import { instantText } from '../ledger/time-text.ts';
import { useAct } from '../ledger/use-act.ts';
import { useWords } from '../ledger/words.ts';

const OWN_SUBSCRIPTION = graphql(`
  query OwnCalendarSubscription {
    calendarSubscription { madeAt }
  }
`);

const MAKE = graphql(`
  mutation MakeCalendarSubscription {
    makeCalendarSubscription
  }
`);

const REVOKE = graphql(`
  mutation RevokeCalendarSubscription {
    revokeCalendarSubscription
  }
`);

/** The own address for calendar programs: made, shown once, ended. */
export function CalendarSubscription() {
  const { t } = useWords('shell');
  const { data, refetch } = useQuery(OWN_SUBSCRIPTION, { fetchPolicy: 'cache-and-network' });
  if (data === undefined) return <Skeleton active paragraph={{ rows: 4 }} />;
  return (
    <dl className="lz-facts">
      <dt>{t('subscriptionState')}</dt>
      <dd>
        <Address madeAt={data.calendarSubscription?.madeAt ?? null} onChange={refetch} />
      </dd>
      <dt>{t('subscriptionHolds')}</dt>
      <dd>{t('subscriptionTold')}</dd>
      <dt>{t('subscriptionCare')}</dt>
      <dd>{t('subscriptionSecret')}</dd>
    </dl>
  );
}

interface AddressProps {
  readonly madeAt: string | null;
  onChange(): Promise<unknown>;
}

function Address({ madeAt, onChange }: AddressProps) {
  const { t } = useWords('shell');
  const [made, setMade] = useState<string | null>(null);
  const [make, making] = useMutation(MAKE);
  const [revoke] = useMutation(REVOKE);
  const act = useAct(onChange);
  const onMake = (): Promise<void> =>
    act(async () => {
      const { data } = await make();
      if (data) setMade(new URL(data.makeCalendarSubscription, window.location.origin).href);
    });
  const onEnd = (): Promise<void> =>
    act(async () => {
      await revoke();
      setMade(null);
    });
  if (madeAt === null)
    return (
      <>
        <p>{t('subscriptionNone')}</p>
        <Button type="primary" loading={making.loading} onClick={() => void onMake()}>
          {t('subscriptionMake')}
        </Button>
      </>
    );
  return (
    <>
      {made === null ? (
        <p>{t('subscriptionSince', { at: instantText(madeAt) })}</p>
      ) : (
        <ShownOnce address={made} />
      )}
      <div className="lz-calendar-verbs">
        <Popconfirm title={t('subscriptionAgainAsk')} onConfirm={() => void onMake()}>
          <Button loading={making.loading}>{t('subscriptionAgain')}</Button>
        </Popconfirm>
        <Popconfirm title={t('subscriptionEndAsk')} onConfirm={() => void onEnd()}>
          <Button danger>{t('subscriptionEnd')}</Button>
        </Popconfirm>
      </div>
    </>
  );
}

function ShownOnce({ address }: { readonly address: string }) {
  const { t } = useWords('shell');
  return (
    <div role="status">
      <p className="lz-calendar-address">
        <code>{address}</code>
      </p>
      <Typography.Text copyable={{ text: address, tooltips: false }}>{t('subscriptionCopy')}</Typography.Text>
      <p>{t('subscriptionOnce')}</p>
    </div>
  );
}
