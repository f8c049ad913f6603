import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import type { Ledger } from '@luze/domain';
import { Alert, App, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useSession } from '../graphql/session-context.ts';
import { hasReveals } from '../ledger/operations.ts';
import { useProblem } from '../ledger/problem.ts';
import type { LedgerDetail } from '../ledger/record.ts';
import { clockText } from '../ledger/time-text.ts';
import { useWords } from '../ledger/words.ts';
import { ShortForm } from '../ui/short-form.tsx';
import { readsReveals } from './reveal-readers.ts';
import { ASK_REVEAL, DECIDE_REVEAL, HIDE_REVEAL, OPEN_REVEAL, REVEALS } from './reveal-requests.ts';
import { RevealTable } from './reveal-table.tsx';

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
  const problem = useProblem();
  const { message } = App.useApp();
  const { data, refetch } = useQuery(REVEALS, {
    variables: { subject: ledger.name, id: record.id },
    fetchPolicy: 'cache-and-network',
  });
  const [ask] = useMutation(ASK_REVEAL);
  const [decide] = useMutation(DECIDE_REVEAL);
  const [open] = useMutation(OPEN_REVEAL);
  const [hide] = useMutation(HIDE_REVEAL);
  const [asking, setAsking] = useState(false);
  const reveals = data?.reveals ?? [];
  const own = reveals.find(({ state, askedBy }) => state === 'OPEN' && askedBy.id === viewer.person.id);
  const isHidden = (record.revealable ?? []).length > 0;
  const isAsked = reveals.some(
    ({ state, askedBy }) => askedBy.id === viewer.person.id && (state === 'WAITING' || state === 'CONSENTED'),
  );
  const reload = async (): Promise<void> => {
    await Promise.all([refetch(), client.refetchQueries({ include: [`${ledger.name}Detail`] })]);
  };
  const hidesAt = own?.hidesAt ?? null;
  // What was opened leaves the screen by itself, whoever sits before it.
  useEffect(() => {
    if (hidesAt === null) return undefined;
    const timer = setTimeout(() => void reload(), Math.max(0, Date.parse(hidesAt) - Date.now()) + 500);
    return () => clearTimeout(timer);
  });
  const act = async (done: () => Promise<unknown>): Promise<void> => {
    try {
      await done();
      await reload();
    } catch (thrown) {
      const { message: said, violations } = problem(thrown);
      message.error(violations[0]?.message ?? said);
    }
  };
  if (reveals.length === 0 && !isHidden) return null;
  return (
    <section className="lz-facts">
      <h2>
        {t('identity')}{' '}
        {isHidden && !isAsked && <Button onClick={() => setAsking(true)}>{t('askReveal')}</Button>}
      </h2>
      {hidesAt !== null && (
        <Alert
          type="warning"
          role="status"
          title={t('revealOpen', { at: clockText(hidesAt) })}
          action={
            <Button onClick={() => void act(() => hide({ variables: { id: own?.id ?? '' } }))}>
              {t('hideNow')}
            </Button>
          }
        />
      )}
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
        <ShortForm
          title={t('askRevealTitle', { number: String(record[ledger.number.field] ?? '') })}
          note={t('askRevealNote')}
          questions={[
            { name: 'reason', label: t('reason'), kind: 'long', required: true, hint: t('reasonHint') },
          ]}
          submit={t('send')}
          cancel={t('cancel')}
          explain={problem}
          onSubmit={async ({ reason }) => {
            await ask({ variables: { subject: ledger.name, id: record.id, reason: String(reason ?? '') } });
            await reload();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
