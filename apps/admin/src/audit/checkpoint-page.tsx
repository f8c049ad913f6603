import { useQuery } from '@apollo/client/react';
import { Button, Skeleton } from 'antd';
import { Link } from 'react-router';
import { useSession } from '../graphql/session-context.ts';
import { useProblem } from '../ledger/problem.ts';
import { instantText } from '../ledger/time-text.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { SEAL, type Seal } from './audit-requests.ts';
import { KeptCheckpoint } from './kept-checkpoint.tsx';

/** Saves a text as a file. */
function saveText(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** The newest checkpoint, to keep on paper or elsewhere, and the check of one that was kept. */
export function CheckpointPage() {
  const { t } = useWords('audit');
  const { t: tManage } = useWords('manage');
  const problem = useProblem();
  const { data, error } = useQuery(SEAL, { fetchPolicy: 'network-only' });
  if (error !== undefined)
    return (
      <p className="lz-empty" role="alert">
        {problem(error).message}
      </p>
    );
  if (data === undefined) return <Skeleton active />;
  const { checkpoint } = data.auditSeal;
  return (
    <div className="lz-page">
      <nav className="lz-crumbs">
        <span>
          <Link to="/audit">{tManage('audit')}</Link> / {t('checkpoint')}
        </span>
      </nav>
      <PageHeader
        title={t('checkpoint')}
        note={t('checkpointNote')}
        extra={
          checkpoint !== null && (
            <span className="lz-no-print lz-toolbar">
              <Button
                type="primary"
                onClick={() => saveText(`${checkpoint.text}\n`, `luze-checkpoint-${checkpoint.number}.json`)}
              >
                {t('download')}
              </Button>
              <Button onClick={() => window.print()}>{tManage('print')}</Button>
            </span>
          )
        }
      />
      {checkpoint === null ? (
        <p className="lz-empty">{t('noCheckpoint')}</p>
      ) : (
        <CheckpointFacts seal={data.auditSeal} checkpoint={checkpoint} />
      )}
      <KeptCheckpoint />
    </div>
  );
}

interface FactsProps {
  readonly seal: Seal;
  readonly checkpoint: NonNullable<Seal['checkpoint']>;
}

function CheckpointFacts({ seal, checkpoint }: FactsProps) {
  const { t } = useWords('audit');
  const { viewer } = useSession();
  return (
    <>
      <dl className="lz-facts">
        <dt>{t('installation')}</dt>
        <dd lang="zh-CN">{checkpoint.installation}</dd>
        <dt>{t('sealNumber')}</dt>
        <dd>{checkpoint.number.toLocaleString('en')}</dd>
        <dt>{t('signedAt')}</dt>
        <dd>{instantText(checkpoint.time)}</dd>
        <dt>{t('hash')}</dt>
        <dd className="lz-code">{checkpoint.hash}</dd>
        <dt>{t('signature')}</dt>
        <dd className="lz-code">{checkpoint.signature}</dd>
        <dt>{t('fingerprint')}</dt>
        <dd className="lz-code">{seal.fingerprint}</dd>
        <dt>{t('publicKey')}</dt>
        <dd className="lz-code">{seal.publicKey.replace(/-----[^-]+-----/g, '').trim()}</dd>
      </dl>
      <p className="lz-print-only">
        {viewer.home === null
          ? t('printedByOfficer', { name: viewer.person.name })
          : t('printedBy', { name: viewer.person.name, unit: viewer.home.name })}
      </p>
    </>
  );
}
