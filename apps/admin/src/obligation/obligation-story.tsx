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

/** True where an exemption was ever asked for. */
export const hasExemptionStory = (one: Obligation): boolean =>
  one.exemptRequestedOn !== null || one.refusals.length > 0;

/** How an exemption went: asked for when, by whom and why, what was said to it, and what was refused before. */
export function ExemptionStory({ one }: { readonly one: Obligation }) {
  const { t } = useWords('obligation');
  if (!hasExemptionStory(one)) return <span className="lz-muted">{DASH}</span>;
  const standing =
    one.exemptRequestedOn === null
      ? 'storyRefused'
      : one.exemptApprovedOn === null
        ? 'storyWaiting'
        : 'storyGranted';
  return (
    <Explained
      content={
        <>
          <Request one={one} />
          <Answer one={one} />
          {one.refusals.map((refusal) => (
            <Refused
              key={`${refusal.requestedOn} ${refusal.refusedOn} ${refusal.reason}`}
              refusal={refusal}
            />
          ))}
        </>
      }
    >
      {t(standing)}
    </Explained>
  );
}

interface Said {
  readonly sentence: string;
  readonly reason: string | null;
}

/** Who said something when, and his reason as he wrote it. */
function SaidWithReason({ sentence, reason }: Said) {
  return (
    <>
      <p>{sentence}</p>
      <p lang="zh-CN">{reason}</p>
    </>
  );
}

/** What was asked for, where a request stands. */
export function Request({ one }: { readonly one: Obligation }) {
  const { t } = useWords('obligation');
  if (one.exemptRequestedOn === null) return null;
  const person = one.exemptRequestedBy?.name ?? t('onPaper');
  return (
    <SaidWithReason
      sentence={t('askedBy', { day: one.exemptRequestedOn, person })}
      reason={one.exemptReason}
    />
  );
}

/** What was said to the request that stands. */
function Answer({ one }: { readonly one: Obligation }) {
  const { t } = useWords('obligation');
  if (one.exemptRequestedOn === null) return null;
  if (one.exemptApprovedOn === null) return <p>{t('notDecided')}</p>;
  const person = one.exemptApprovedBy?.name ?? t('onPaper');
  return <p>{t('grantedBy', { day: one.exemptApprovedOn, person })}</p>;
}

function Refused({ refusal }: { readonly refusal: Obligation['refusals'][number] }) {
  const { t } = useWords('obligation');
  const { requestedOn, requestedBy, requestReason, refusedOn, refusedBy, reason } = refusal;
  return (
    <>
      <SaidWithReason
        sentence={t('askedBy', { day: requestedOn, person: requestedBy?.name ?? DASH })}
        reason={requestReason}
      />
      <SaidWithReason
        sentence={t('refusedBy', { day: refusedOn, person: refusedBy?.name ?? DASH })}
        reason={reason}
      />
    </>
  );
}

/** The last refusal, where nothing was asked for since. */
export const lastRefusal = (one: Obligation): Obligation['refusals'][number] | null =>
  one.exemptRequestedOn === null ? (one.refusals[0] ?? null) : null;

/** Why the last request was refused, where nothing was asked for since. */
export function RefusedBecause({ one }: { readonly one: Obligation }) {
  const last = lastRefusal(one);
  if (last === null) return null;
  return (
    <p className="lz-muted lz-refusal" lang="zh-CN" title={last.reason}>
      {last.reason}
    </p>
  );
}

/** When a unit above urged it last, and what it wrote. */
export function Urged({ one }: { readonly one: Obligation }) {
  const { t } = useWords('obligation');
  if (one.urgedOn === null) return null;
  const { urgedOn: day, urgingNote: note } = one;
  return (
    <p className="lz-muted lz-urged" title={note ?? undefined}>
      {note === null ? t('urgedOn', { day }) : t('urgedWith', { day, note })}
    </p>
  );
}
