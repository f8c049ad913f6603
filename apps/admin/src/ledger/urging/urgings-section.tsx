import type { Ledger } from '@luze/domain';
import type { LedgerDetail } from '../record.ts';
import { instantText } from '../time-text.ts';
import { useWords } from '../words.ts';
import type { Escalation, Urging } from './urging-requests.ts';
import { useUrgings } from './use-urgings.ts';

interface Props {
  readonly ledger: Ledger;
  readonly record: LedgerDetail;
}

/** Who urged the record when, and which levels were told that it stays late, for both sides; absent where neither was. */
export function UrgingsSection({ ledger, record }: Props) {
  const { t } = useWords();
  const urgings = useUrgings(ledger, record.id);
  if (urgings === null || urgings.nodes.length + urgings.escalations.length === 0) return null;
  return (
    <section className="lz-facts lz-urgings">
      <h2>{t('urgings')}</h2>
      <ul>
        {urgings.nodes.map((one) => (
          <Urged key={one.id} one={one} />
        ))}
        {urgings.escalations.map((one) => (
          <Told key={`${one.unit?.id} ${one.escalatedOn} ${one.severity}`} one={one} />
        ))}
      </ul>
    </section>
  );
}

function Urged({ one }: { readonly one: Urging }) {
  const { t } = useWords();
  return (
    <li>
      <span className="lz-when">{instantText(one.at)}</span>{' '}
      <span lang="zh-CN">
        {one.unit?.name} {one.by?.name}
      </span>{' '}
      {t('urged')}
      {one.note !== null && <p className="lz-opinion">{one.note}</p>}
    </li>
  );
}

function Told({ one }: { readonly one: Escalation }) {
  const { t } = useWords();
  return (
    <li>
      <span className="lz-when">{one.escalatedOn}</span>{' '}
      {t(`escalated_${one.severity as 1 | 2 | 3}`, { unit: one.unit?.name ?? '' })}
    </li>
  );
}
