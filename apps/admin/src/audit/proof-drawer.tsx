import { useQuery } from '@apollo/client/react';
import { Alert, Drawer, Skeleton } from 'antd';
import { useProblem } from '../ledger/problem.ts';
import { instantText } from '../ledger/time-text.ts';
import { useWords } from '../ledger/words.ts';
import { type Entry, PROOF } from './audit-requests.ts';
import { Findings } from './findings.tsx';
import { nobodyOf } from './nobody.ts';
import { useNames } from './use-names.ts';

interface Props {
  readonly entry: Entry;
  onClose(): void;
}

/** That one act is in the chain as it was written, up to the checkpoint above it. */
export function ProofDrawer({ entry, onClose }: Props) {
  const { t } = useWords('audit');
  const { t: tManage } = useWords('manage');
  const problem = useProblem();
  const nameOf = useNames();
  const { data, error } = useQuery(PROOF, { variables: { id: entry.id }, fetchPolicy: 'network-only' });
  const proof = data?.auditProof;
  return (
    <Drawer open title={t('proof')} onClose={onClose} size={520} destroyOnHidden>
      {error !== undefined && <Alert type="error" role="alert" title={problem(error).message} />}
      {proof === undefined && error === undefined && <Skeleton active />}
      {proof !== undefined && (
        <>
          <p>
            {proof.findings.length > 0 ? (
              <strong className="lz-fault">{t('proofBroken')}</strong>
            ) : (
              <strong>{proof.checkpoint === null ? t('proofUnwitnessed') : t('proofSound')}</strong>
            )}
          </p>
          <Findings findings={proof.findings} found={proof.findings.length} />
          <dl className="lz-drawer-facts">
            <dt>{tManage('at')}</dt>
            <dd>{instantText(entry.at)}</dd>
            <dt>{tManage('who')}</dt>
            <dd lang="zh-CN">{entry.actor?.name ?? tManage(nobodyOf(entry))}</dd>
            <dt>{tManage('action')}</dt>
            <dd>
              {nameOf.action(entry.entity, entry.action)} · {nameOf.entity(entry.entity)} {entry.entityId}
            </dd>
            <dt>{t('sealNumber')}</dt>
            <dd>{proof.number === null ? t('waits') : proof.number.toLocaleString('en')}</dd>
            <dt>{t('previous')}</dt>
            <dd className="lz-code">{proof.previous}</dd>
            <dt>{t('hash')}</dt>
            <dd className="lz-code">{proof.hash}</dd>
            <dt>{t('checkpointAbove')}</dt>
            <dd>
              {proof.checkpoint === null ? (
                <span className="lz-muted">{t('noCheckpointYet')}</span>
              ) : (
                <>
                  {t('checkpointAt', {
                    number: proof.checkpoint.number.toLocaleString('en'),
                    at: instantText(proof.checkpoint.time),
                  })}
                  <span className="lz-code">{proof.checkpoint.hash}</span>
                </>
              )}
            </dd>
          </dl>
        </>
      )}
    </Drawer>
  );
}
