import { type Indicator, type LocalDate, rowsBehind, type Side } from '@luze/domain';
import { FigureLink, NearLink } from '../ui/figure-link.tsx';
import { listBehind } from './list-behind.ts';
import { useReader } from './reader.ts';
import { numberText } from './value-text.ts';
import { useWords } from './words.ts';

interface Props {
  readonly indicator: Indicator;
  readonly side: Side;
  readonly figure: Readonly<Record<Side, number>>;
  readonly unit: string;
  readonly asOf: LocalDate;
}

/** One side of a figure, opening its rows, or the nearest list and the word that it is no more than that. */
export function IndicatorCount({ indicator, side, figure, unit, asOf }: Props) {
  const { t } = useWords();
  const reader = useReader();
  const rows = rowsBehind(indicator, side, asOf);
  const to = listBehind(reader, rows, unit);
  const text = numberText(figure[side]);
  if (to === null) return text;
  if (rows?.isExact === true && asOf === reader.today) return <FigureLink to={to}>{text}</FigureLink>;
  return (
    <NearLink to={to} note={t('nearestList')}>
      {text}
    </NearLink>
  );
}
