import { findLedger } from '@luze/domain';
import { Link } from 'react-router';
import { recordPath } from '../ledger/names.ts';
import { DASH } from '../ledger/value-text.ts';
import { useWords } from '../ledger/words.ts';
import { Explained } from '../ui/explained.tsx';
import type { Obligation } from './obligation-requests.ts';

/** What met an obligation, each with its day, leading to its record. */
export function MetBy({ one }: { readonly one: Obligation }) {
  const { t } = useWords('obligation');
  if (one.metBy.length === 0) return <span className="lz-muted">{DASH}</span>;
  return (
    <>
      {one.metBy.map(({ ledger: name, recordId, heldOn }, at) => {
        const ledger = findLedger(name);
        const text = t('heldOn', { day: heldOn });
        return (
          <span key={recordId}>
            {at > 0 && ' '}
            {ledger === null ? text : <Link to={recordPath(ledger, recordId)}>{text}</Link>}
          </span>
        );
      })}
    </>
  );
}

/** How an exemption went: asked for when, by whom and why, and what was said to it. */
export function ExemptionStory({ one }: { readonly one: Obligation }) {
  const { t } = useWords('obligation');
  if (one.exemptRequestedOn === null) return <span className="lz-muted">{DASH}</span>;
  const isGranted = one.exemptApprovedOn !== null;
  return (
    <Explained
      content={
        <>
          <p>
            {t('askedBy', {
              day: one.exemptRequestedOn,
              person: one.exemptRequestedBy?.name ?? t('onPaper'),
            })}
          </p>
          <p lang="zh-CN">{one.exemptReason}</p>
          <p>
            {isGranted
              ? t('grantedBy', {
                  day: one.exemptApprovedOn,
                  person: one.exemptApprovedBy?.name ?? t('onPaper'),
                })
              : t('notDecided')}
          </p>
        </>
      }
    >
      {isGranted ? t('storyGranted') : t('storyWaiting')}
    </Explained>
  );
}
