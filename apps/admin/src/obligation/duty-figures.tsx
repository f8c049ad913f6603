import { useQuery } from '@apollo/client/react';
import {
  findLedger,
  type Indicator,
  indicators,
  type LocalDate,
  ledgersOf,
  type ObligationKind,
} from '@luze/domain';
import { Skeleton } from 'antd';
import { useProblem } from '../ledger/problem.ts';
import { type Reader, useReader } from '../ledger/reader.ts';
import { numberText } from '../ledger/value-text.ts';
import { useWords } from '../ledger/words.ts';
import { FigureLink } from '../ui/figure-link.tsx';
import { FigureSection } from './figure-section.tsx';
import { DUTY_INDICATORS } from './obligation-requests.ts';
import { OWED, obligationsPath } from './obligation-state.ts';

interface Duty {
  readonly indicator: Indicator;
  readonly kinds: readonly ObligationKind[];
}

/** Figures read from what units owe, as far as the reader counts what meets them. */
const dutiesFor = (reader: Reader): Duty[] =>
  indicators.flatMap((indicator) =>
    indicator.reckoning.kind === 'OBLIGATIONS' &&
    ledgersOf(indicator).every((name) => {
      const ledger = findLedger(name);
      return ledger !== null && reader.can('count', ledger);
    })
      ? [{ indicator, kinds: indicator.reckoning.kinds as readonly ObligationKind[] }]
      : [],
  );

interface Props {
  readonly unitId: string;
  readonly asOf: LocalDate;
}

/** The figures of a unit's year, each number opening exactly its rows, with how they are counted beneath. */
export function DutyFigures({ unitId, asOf }: Props) {
  const { t } = useWords('obligation');
  const problem = useProblem();
  const reader = useReader();
  const duties = dutiesFor(reader);
  const { data, error } = useQuery(DUTY_INDICATORS, {
    variables: { unitId, asOf },
    fetchPolicy: 'cache-and-network',
    skip: duties.length === 0,
  });
  if (duties.length === 0) return null;
  if (error !== undefined) return <p role="alert">{problem(error).message}</p>;
  if (data === undefined) return <Skeleton active paragraph={{ rows: 3 }} />;
  const due = `${asOf.slice(0, 4)}-01-01..${asOf}`;
  return (
    <div className="lz-duty-figures">
      {duties.map(({ indicator, kinds }) => {
        const figure = data.indicators.find(({ code }) => code === indicator.code);
        if (figure === undefined) return null;
        const opens = { unit: unitId, kinds, due, asOf } as const;
        return (
          <FigureSection
            key={indicator.code}
            indicator={indicator}
            figure={figure}
            nothing={t('nothingOwed')}
          >
            <FigureLink to={obligationsPath({ ...opens, statuses: ['FULFILLED'] })}>
              {numberText(figure.numerator)}
            </FigureLink>
            {' / '}
            <FigureLink to={obligationsPath({ ...opens, statuses: OWED })}>
              {numberText(figure.denominator)}
            </FigureLink>
            {figure.exempt > 0 && (
              <small>
                {' '}
                <FigureLink to={obligationsPath({ ...opens, statuses: ['EXEMPT'] })}>
                  {t('exemptCount', { count: figure.exempt })}
                </FigureLink>
              </small>
            )}
          </FigureSection>
        );
      })}
    </div>
  );
}
