import { useQuery } from '@apollo/client/react';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useProblem } from '../ledger/problem.ts';
import { instantText } from '../ledger/time-text.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { AUDIT, type Entry, SEAL, type Seal } from './audit-requests.ts';
import { AuditSearch, outcomeOf } from './audit-search.tsx';
import { AuditTable } from './audit-table.tsx';
import { ProofDrawer } from './proof-drawer.tsx';
import { VerifyDrawer } from './verify-drawer.tsx';

/** Acts on record, the latest first, and how they are sealed; who answers for the record verifies it here. */
export function AuditPage() {
  const { t } = useWords('manage');
  const { t: tAudit } = useWords('audit');
  const problem = useProblem();
  const [params, setParams] = useSearchParams();
  const [proving, setProving] = useState<Entry | null>(null);
  const [isVerifying, setVerifying] = useState(false);
  const filter = {
    entity: params.get('entity'),
    entityId: params.get('id'),
    action: params.get('action'),
    outcome: outcomeOf(params.get('outcome')),
    actor: params.get('actor'),
    text: params.get('text'),
    from: params.get('from'),
    to: params.get('to'),
  };
  const { data, error, fetchMore } = useQuery(AUDIT, {
    variables: { filter, after: null },
    fetchPolicy: 'network-only',
  });
  const seal = useQuery(SEAL, { fetchPolicy: 'network-only' }).data?.auditSeal;
  const set = (name: string, value: string | null): void => {
    const next = new URLSearchParams(params);
    if (value === null || value === '') next.delete(name);
    else next.set(name, value);
    setParams(next);
  };
  const log = data?.auditLog;
  return (
    <div className="lz-page">
      <PageHeader
        title={t('audit')}
        note={t('auditNote')}
        extra={
          seal?.mayVerify === true && (
            <Button className="lz-no-print" onClick={() => setVerifying(true)}>
              {tAudit('verify')}
            </Button>
          )
        }
      />
      {seal !== undefined && <Standing seal={seal} />}
      <AuditSearch params={params} set={set} />
      {error !== undefined && log === undefined && (
        <p className="lz-empty" role="alert">
          {problem(error).message}
        </p>
      )}
      {log === undefined && error === undefined && <Skeleton active />}
      {log !== undefined && log.nodes.length === 0 && <p className="lz-empty">{t('auditEmpty')}</p>}
      {log !== undefined && log.nodes.length > 0 && (
        <AuditTable entries={log.nodes} onProve={(entry) => setProving(entry)} />
      )}
      {log?.hasNextPage === true && (
        <Button
          onClick={() =>
            void fetchMore({
              variables: { filter, after: log.endCursor },
              updateQuery: (before, { fetchMoreResult }) => ({
                auditLog: {
                  ...fetchMoreResult.auditLog,
                  nodes: [...before.auditLog.nodes, ...fetchMoreResult.auditLog.nodes],
                },
              }),
            })
          }
        >
          {t('more')}
        </Button>
      )}
      {proving !== null && <ProofDrawer entry={proving} onClose={() => setProving(null)} />}
      {isVerifying && seal !== undefined && (
        <VerifyDrawer end={seal.number} onClose={() => setVerifying(false)} />
      )}
    </div>
  );
}

/** How far the record is sealed, and what witnesses it outside the database. */
function Standing({ seal }: { readonly seal: Seal }) {
  const { t } = useWords('audit');
  const { number, waitingSince, checkpoint } = seal;
  return (
    <p className="lz-legend">
      <span>
        {number === 0 ? t('nothingSealed') : t('sealedThrough', { number: number.toLocaleString('en') })}
      </span>
      <span className="lz-muted">
        {waitingSince === null ? t('noneWaits') : t('waitsSince', { at: instantText(waitingSince) })}
      </span>
      {checkpoint === null ? (
        <span className="lz-muted">{t('noCheckpoint')}</span>
      ) : (
        <Link to="/audit/checkpoint">
          {t('newestCheckpoint', {
            number: checkpoint.number.toLocaleString('en'),
            at: instantText(checkpoint.time),
          })}
        </Link>
      )}
    </p>
  );
}
