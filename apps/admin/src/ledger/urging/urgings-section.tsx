import type { Ledger } from '@luze/domain';
import type { LedgerDetail } from '../record.ts';
import { instantText } from '../time-text.ts';
import { useWords } from '../words.ts';
import type { Urging } from './urging-requests.ts';
import { useUrgings } from './use-urgings.ts';

interface Props {
  readonly ledger: Ledger;
  readonly record: LedgerDetail;
}

/** Who urged the record when, for both sides; absent where nobody did. */
export function UrgingsSection({ ledger, record }: Props) {
  const { t } = useWords();
  const nodes = useUrgings(ledger, record.id)?.nodes ?? [];
  if (nodes.length === 0) return null;
  return (
    <section className="lz-facts lz-urgings">
      <h2>
        {t('urgings')} <span className="lz-completeness">{t('urgingsCount', { count: nodes.length })}</span>
      </h2>
      <ul>
        {nodes.map((one) => (
          <Line key={one.id} one={one} />
        ))}
      </ul>
    </section>
  );
}

function Line({ one }: { readonly one: Urging }) {
  return (
    <li>
      <span className="lz-when">{instantText(one.at)}</span>{' '}
      <span lang="zh-CN">
        {one.unit?.name} {one.by?.name}
      </span>
      {one.note !== null && <p className="lz-opinion">{one.note}</p>}
    </li>
  );
}
