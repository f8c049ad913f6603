import { useMutation, useQuery } from '@apollo/client/react';
import { EMPTYING } from '@luze/domain';
import { App, Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useProblem } from '../ledger/problem.ts';
import { useAct } from '../ledger/use-act.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { ShortForm } from '../ui/short-form.tsx';
import {
  bySubject,
  CONSENT_EMPTYING,
  EMPTYINGS,
  type EmptyingFacts,
  PROPOSE_EMPTYING,
  REFUSE_EMPTYING,
} from './emptying-requests.ts';
import { EmptyingSection } from './emptying-section.tsx';

/** Records that have said long enough whom they are about: one holder proposes, a second consents, and it is gone. */
export function RetentionPage() {
  const { t } = useWords('discipline');
  const problem = useProblem();
  const { modal } = App.useApp();
  const { data, error, refetch } = useQuery(EMPTYINGS, { fetchPolicy: 'cache-and-network' });
  const [propose] = useMutation(PROPOSE_EMPTYING);
  const [consent] = useMutation(CONSENT_EMPTYING);
  const [refuse] = useMutation(REFUSE_EMPTYING);
  const [refusing, setRefusing] = useState<readonly EmptyingFacts[] | null>(null);
  const act = useAct(refetch);
  if (data === undefined)
    return error === undefined ? (
      <Skeleton active paragraph={{ rows: 8 }} />
    ) : (
      <p className="lz-empty" role="alert">
        {problem(error).message}
      </p>
    );
  const { years, due, emptied } = data.emptyings;
  const askConsent = (chosen: readonly EmptyingFacts[]): void => {
    modal.confirm({
      title: t('emptyAsk', { count: chosen.length }),
      content: t('emptyAskNote'),
      okText: t('emptyNow'),
      okButtonProps: { danger: true },
      cancelText: t('cancel'),
      onOk: () =>
        act(async () => {
          for (const variables of bySubject(chosen)) await consent({ variables });
        }),
    });
  };
  return (
    <div className="lz-page">
      <PageHeader title={t('retention')} note={t('retentionNote', { years })} />
      <EmptyingSection
        title={t('emptyingDue')}
        none={t('noneDue', { years })}
        records={due.filter(({ mayPropose }) => mayPropose)}
        verbs={(chosen) => (
          <Button
            type="primary"
            disabled={chosen.length === 0}
            onClick={() =>
              void act(async () => {
                for (const variables of bySubject(chosen)) await propose({ variables });
              })
            }
          >
            {t('proposeEmptying', { count: chosen.length })}
          </Button>
        )}
      />
      <EmptyingSection
        title={t('emptyingToDecide')}
        none={t('noneToDecide')}
        records={due.filter(({ mayDecide }) => mayDecide)}
        verbs={(chosen) => (
          <>
            <Button danger disabled={chosen.length === 0} onClick={() => askConsent(chosen)}>
              {t('consentEmptying', { count: chosen.length })}
            </Button>
            <Button disabled={chosen.length === 0} onClick={() => setRefusing(chosen)}>
              {t('refuse')}
            </Button>
          </>
        )}
      />
      <EmptyingSection
        title={t('emptyingOwn')}
        records={due.filter(({ mayPropose, mayDecide }) => !mayPropose && !mayDecide)}
      />
      <EmptyingSection title={t('emptyingDone')} none={t('noneDone')} records={emptied} />
      {refusing !== null && (
        <ShortForm
          title={t('refuseEmptyingTitle', { count: refusing.length })}
          questions={[
            {
              name: 'reason',
              label: t('reason'),
              kind: 'long',
              required: true,
              hint: t('refuseEmptyingHint', { min: EMPTYING.shortestReason, max: EMPTYING.longestReason }),
            },
          ]}
          submit={t('refuse')}
          cancel={t('cancel')}
          explain={problem}
          onSubmit={async ({ reason }) => {
            for (const one of bySubject(refusing))
              await refuse({ variables: { ...one, reason: String(reason ?? '') } });
            await refetch();
          }}
          onClose={() => setRefusing(null)}
        />
      )}
    </div>
  );
}
