import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { hasReveals, type Ledger } from '@luze/domain';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useSession } from '../graphql/session-context.ts';
import type { LedgerDetail } from '../ledger/record.ts';
import { clockText } from '../ledger/time-text.ts';
import { useAct } from '../ledger/use-act.ts';
import { useWords } from '../ledger/words.ts';
import { AskReveal } from './ask-reveal.tsx';
import { readsReveals } from './reveal-readers.ts';
import { DECIDE_REVEAL, HIDE_REVEAL, OPEN_REVEAL, REVEALS } from './reveal-requests.ts';
import { RevealTable } from './reveal-table.tsx';
import { useHiding } from './use-hiding.ts';

interface Props {
  readonly ledger: Ledger;
  readonly record: LedgerDetail;
}

/** Whom the record is about, where that is opened on request only; absent where nothing is and nobody has asked. */
export function RevealSection({ ledger, record }: Props) {
  const { viewer } = useSession();
  return hasReveals(ledger) && readsReveals(viewer) ? <Reveals ledger={ledger} record={record} /> : null;
}

function Reveals({ ledger, record }: Props) {
  const { t } = useWords('discipline');
  const { viewer } = useSession();
  const client = useApolloClient();
  const { data, refetch } = useQuery(REVEALS, {
    variables: { subject: ledger.name, id: record.id },
    fetchPolicy: 'cache-and-network',
  });
  const [decide] = useMutation(DECIDE_REVEAL);
  const [open] = useMutation(OPEN_REVEAL);
  const [asking, setAsking] = useState(false);
  const reveals = data?.reveals ?? [];
  const own = reveals.filter(({ askedBy }) => askedBy.id === viewer.person.id);
  const opened = own.find(({ state }) => state === 'OPEN');
  const isAsked = own.some(({ state }) => state === 'WAITING' || state === 'CONSENTED');
  const isHidden = (record.revealable ?? []).length > 0;
  const reload = async (): Promise<void> => {
    await Promise.all([refetch(), client.refetchQueries({ include: [`${ledger.name}Detail`] })]);
  };
  const act = useAct(reload);
  useHiding(opened?.hidesAt ?? null, reload);
  if (reveals.length === 0 && !isHidden) return null;
  return (
    <section className="lz-facts">
      <h2>
        {t('identity')}{' '}
        {isHidden && !isAsked && <Button onClick={() => setAsking(true)}>{t('askReveal')}</Button>}
      </h2>
      {opened?.hidesAt != null && <Opened id={opened.id} hidesAt={opened.hidesAt} onHidden={reload} />}
      {reveals.length === 0 ? (
        <p className="lz-muted">{t('noReveals')}</p>
      ) : (
        <RevealTable
          reveals={reveals}
          onDecide={(id, consent) => void act(() => decide({ variables: { id, consent } }))}
          onOpen={(id) => void act(() => open({ variables: { id } }))}
        />
      )}
      {asking && (
        <AskReveal
          subject={ledger.name}
          id={record.id}
          number={String(record[ledger.number.field] ?? '')}
          onAsked={reload}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}

interface OpenedProps {
  readonly id: string;
  /** Instant. */
  readonly hidesAt: string;
  onHidden(): Promise<void>;
}

/** Says that an identity is open and until when, and hides it before. */
function Opened({ id, hidesAt, onHidden }: OpenedProps) {
  const { t } = useWords('discipline');
  const [hide] = useMutation(HIDE_REVEAL);
  const act = useAct(onHidden);
  const { viewer } = useSession();
  return (
    <>
      <p className="lz-print-only">{t('revealPrinted', { id, name: viewer.person.name })}</p>
      <Alert
        className="lz-no-print"
        type="warning"
        role="status"
        title={t('revealOpen', { at: clockText(hidesAt) })}
        action={<Button onClick={() => void act(() => hide({ variables: { id } }))}>{t('hideNow')}</Button>}
      />
    </>
  );
}
