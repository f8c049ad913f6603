import type { Indicator } from '@luze/domain';
import type { ReactNode } from 'react';
import { DASH, numberText } from '../ledger/value-text.ts';
import { useWords } from '../ledger/words.ts';

interface Props {
  readonly indicator: Indicator;
  readonly figure: { readonly value: number; readonly denominator: number };
  /** Said where there is nothing to count. */
  readonly nothing: string;
  /** The numbers the share is made of, each opening its rows. */
  readonly children: ReactNode;
}

/** One figure of a unit's year: its share, the numbers behind it, and for who asks how it is counted. */
export function FigureSection({ indicator, figure, nothing, children }: Props) {
  const { t, label } = useWords('obligation');
  return (
    <section>
      <h2>
        {label(indicator.title)} <small>{indicator.code}</small>
      </h2>
      {figure.denominator === 0 ? (
        <p className="lz-muted">
          {DASH} {nothing}
        </p>
      ) : (
        <p className="lz-duty-figure">
          <strong>{numberText(figure.value * 100, 1)}%</strong> {children}
        </p>
      )}
      <details>
        <summary>{t('howCounted')}</summary>
        <p className="lz-note">{label(indicator.definition)}</p>
      </details>
    </section>
  );
}
