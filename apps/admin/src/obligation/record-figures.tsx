import { useQuery } from '@apollo/client/react';
import { findLedger, type Indicator, indicators, type LocalDate, ledgersOf } from '@luze/domain';
import { IndicatorCount } from '../ledger/indicator-count.tsx';
import { type Reader, useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { FigureSection } from './figure-section.tsx';
import { DUTY_INDICATORS } from './obligation-requests.ts';

/** Figures of party work counted from records, as far as the reader counts these. */
const figuresFor = (reader: Reader): Indicator[] =>
  indicators.filter(
    (indicator) =>
      indicator.reckoning.kind !== 'OBLIGATIONS' &&
      ledgersOf(indicator).every((name) => {
        const ledger = findLedger(name);
        return ledger?.area === 'party' && reader.can('count', ledger);
      }),
  );

interface Props {
  readonly unitId: string;
  readonly asOf: LocalDate;
}

/** The figures of a unit's year that no obligation stands behind: each opens its records, or those nearest to it. */
export function RecordFigures({ unitId, asOf }: Props) {
  const { t } = useWords('obligation');
  const reader = useReader();
  const shown = figuresFor(reader);
  const { data } = useQuery(DUTY_INDICATORS, {
    variables: { unitId, asOf },
    fetchPolicy: 'cache-and-network',
    skip: shown.length === 0,
  });
  if (data === undefined) return null;
  return (
    <section aria-label={t('recordFigures')} className="lz-duty-figures">
      {shown.map((indicator) => {
        const figure = data.indicators.find(({ code }) => code === indicator.code);
        if (figure === undefined) return null;
        const one = { indicator, figure, unit: unitId, asOf };
        return (
          <FigureSection
            key={indicator.code}
            indicator={indicator}
            figure={figure}
            nothing={t('nothingOfYear')}
          >
            <IndicatorCount {...one} side="numerator" />
            {' / '}
            <IndicatorCount {...one} side="denominator" />
          </FigureSection>
        );
      })}
    </section>
  );
}
