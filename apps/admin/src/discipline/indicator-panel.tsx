import type { Indicator, LocalDate, Side } from '@luze/domain';
import { IndicatorCount } from '../ledger/indicator-count.tsx';
import { DASH, numberText } from '../ledger/value-text.ts';
import { useWords } from '../ledger/words.ts';
import type { UnitFigures } from './use-integrity.ts';

interface Props {
  readonly indicator: Indicator;
  readonly lines: readonly UnitFigures[];
  /** The unit above all lines, where it has a line of its own at the end. */
  readonly sum: UnitFigures | null;
  readonly asOf: LocalDate;
}

/** One figure unit by unit: its bar, what was done of what was due, the share; beneath, how it is counted. */
export function IndicatorPanel({ indicator, lines, sum, asOf }: Props) {
  const { t, label } = useWords('discipline');
  // What every unit owes has no sum: the unit above owes its own.
  const summed = indicator.reckoning.kind === 'OWED' ? null : sum;
  return (
    <section className="lz-indicator-panel">
      <h3>
        {label(indicator.title)} <small>{indicator.code}</small>
      </h3>
      <table>
        <tbody>
          {lines.map((line) => (
            <Line key={line.unit.id} indicator={indicator} line={line} asOf={asOf} />
          ))}
          {summed !== null && (
            <Line indicator={indicator} line={summed} asOf={asOf} name={t('allOfIt')} isSum />
          )}
        </tbody>
      </table>
      <p className="lz-note">{label(indicator.definition)}</p>
      <Difference indicator={indicator} />
    </section>
  );
}

/** Where the lists behind a figure are not exactly what it counts, why. */
function Difference({ indicator }: { readonly indicator: Indicator }) {
  const { t } = useWords('discipline');
  switch (indicator.reckoning.kind) {
    case 'RECURRING':
      return <p className="lz-note">{t('recurringNote')}</p>;
    case 'KEY_POSTS':
      return <p className="lz-note">{t('keyPostsNote')}</p>;
    case 'OWED':
      return <p className="lz-note">{t('owedNote')}</p>;
    case 'SHARE':
    case 'SUMS':
    case 'OBLIGATIONS':
      return null;
  }
}

interface LineProps {
  readonly indicator: Indicator;
  readonly line: UnitFigures;
  readonly asOf: LocalDate;
  readonly name?: string;
  readonly isSum?: boolean;
}

function Line({ indicator, line: { unit, figures }, asOf, name, isSum = false }: LineProps) {
  const { t } = useWords('discipline');
  const figure = figures.get(indicator.code);
  if (figure === undefined) return null;
  const share = figure.denominator === 0 ? null : figure.value;
  const side = (of: Side) => (
    <IndicatorCount indicator={indicator} side={of} figure={figure} unit={unit.id} asOf={asOf} />
  );
  return (
    <tr {...(isSum ? { 'data-sum': true } : {})}>
      <th scope="row" {...(name === undefined ? { lang: 'zh-CN' } : {})}>
        {name ?? unit.shortName}
      </th>
      <td className="lz-track">
        {share !== null && (
          <span aria-hidden="true">
            <span className="lz-bar" style={{ inlineSize: `${share * 100}%` }} />
          </span>
        )}
      </td>
      <td className="lz-right">
        {share === null ? (
          <span className="lz-muted" title={t('nothingDue')}>
            {DASH}
          </span>
        ) : (
          <>
            {side('numerator')} / {side('denominator')}
          </>
        )}
        {figure.exempt > 0 && <small> {t('exemptShort', { count: figure.exempt })}</small>}
      </td>
      <td className="lz-right">{share !== null && `${numberText(share * 100, 1)}%`}</td>
    </tr>
  );
}
