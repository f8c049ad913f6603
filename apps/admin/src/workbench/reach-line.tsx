import { useQuery } from '@apollo/client/react';
import { type Colour, fallsDue, type Ledger, ledgers } from '@luze/domain';
import { Trans } from 'react-i18next';
import { tabCondition } from '../ledger/list-filter.ts';
import { listPath } from '../ledger/list-path.ts';
import { recordPath } from '../ledger/names.ts';
import { operationsOf } from '../ledger/operations.ts';
import { useReader } from '../ledger/reader.ts';
import type { LedgerRecord } from '../ledger/record.ts';
import { unitText } from '../ledger/unit-text.ts';
import { useWords } from '../ledger/words.ts';
import { FigureLink } from '../ui/figure-link.tsx';

interface ReachData {
  readonly byLight: readonly { readonly light: Colour | null; readonly count: number }[];
  readonly worst: { readonly nodes: readonly LedgerRecord[] };
}

/** How things stand below the reader, ledger by ledger. For those who answer for other units. */
export function ReachLines() {
  const { can } = useReader();
  return (
    <div className="lz-reaches">
      {ledgers
        .filter((ledger) => fallsDue(ledger) && can('read', ledger))
        .map((ledger) => (
          <ReachLine key={ledger.name} ledger={ledger} />
        ))}
    </div>
  );
}

/** Of one ledger: late, near, and where it is worst. */
function ReachLine({ ledger }: { readonly ledger: Ledger }) {
  const { t, label } = useWords('work');
  const { today, home, topLevel } = useReader();
  const { data } = useQuery<ReachData>(operationsOf(ledger).reach(), {
    variables: {
      open: { and: tabCondition(ledger, 'open', today) },
      late: { and: tabCondition(ledger, 'overdue', today) },
    },
    fetchPolicy: 'cache-and-network',
  });
  if (data === undefined || home === null) return null;
  const count = (colour: Colour): number => data.byLight.find((row) => row.light === colour)?.count ?? 0;
  const to = (tab: 'overdue' | 'near'): string => listPath(ledger, { tab });
  const [worst] = data.worst.nodes;
  if (count('RED') === 0 && count('YELLOW') === 0)
    // Among several ledgers only those speak that have something to say.
    return ledgers.length > 1 ? null : <p className="lz-reach">{t('reachClear', { unit: home.name })}</p>;
  return (
    <p className="lz-reach">
      {ledgers.length > 1 && <strong>{label(ledger.label)} </strong>}
      <Trans
        t={t}
        i18nKey="reach"
        values={{ unit: home.name, overdue: count('RED'), near: count('YELLOW') }}
        components={{ a: <FigureLink to={to('overdue')} />, b: <FigureLink to={to('near')} /> }}
      />
      {worst !== undefined && (
        <Trans
          t={t}
          i18nKey="worst"
          values={{ unit: unitText(worst, topLevel), reason: worst.light?.reason ?? '' }}
          components={{ a: <FigureLink to={recordPath(ledger, worst.id)} /> }}
        />
      )}
    </p>
  );
}
