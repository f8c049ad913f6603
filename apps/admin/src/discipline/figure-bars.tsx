import { type LabelSpec, labelOf, SMALLEST_PUBLISHED, sharesOf } from '@luze/domain';
import type { ReactNode } from 'react';
import { numberText, shareText } from '../ledger/value-text.ts';
import { useWords } from '../ledger/words.ts';
import { FigureLink } from '../ui/figure-link.tsx';
import type { FigureCell } from './case-figures.ts';

interface BarsProps {
  readonly title: string;
  readonly unit: string;
  readonly cells: readonly FigureCell[];
  readonly labels: Readonly<Record<string, LabelSpec>>;
  readonly hasShares?: boolean;
  opens(key: string): string | null;
}

/** A number, as a link where it opens what it counts. */
export function Opening({ to, children }: { readonly to: string | null; readonly children: ReactNode }) {
  return to === null ? children : <FigureLink to={to}>{children}</FigureLink>;
}

/** A small table drawn as bars; a hidden cell says below what it lies, and has no bar, nor has its table shares. */
export function FigureBars({ title, unit, cells, labels, hasShares = false, opens }: BarsProps) {
  const { t, label } = useWords('discipline');
  const shares = new Map<string, number | null>();
  if (hasShares) {
    const found = sharesOf(cells.map(({ count, suppressed }) => (suppressed ? null : count)));
    cells.forEach(({ key }, at) => {
      shares.set(key, found[at] ?? null);
    });
  }
  const shareOf = (key: string): string => {
    const share = shares.get(key) ?? null;
    return share === null ? '' : shareText(share);
  };
  const shown = cells.filter(({ count, suppressed }) => suppressed || count !== 0);
  const most = Math.max(1, ...cells.map(({ count }) => count ?? 0));
  return (
    <section className="lz-case-bars">
      <h2>
        {title} <small>{unit}</small>
      </h2>
      {shown.length === 0 ? (
        <p className="lz-muted">{t('none')}</p>
      ) : (
        <table>
          <tbody>
            {shown.map(({ key, count, suppressed }) => (
              <tr key={key}>
                <th scope="row">{label(labelOf(labels[key] ?? key, key))}</th>
                <td>
                  {count !== null && (
                    <span className="lz-bar" style={{ width: `${(count / most) * 100}%` }} />
                  )}
                </td>
                <td className="lz-right lz-count">
                  {suppressed || count === null ? (
                    <abbr
                      title={t('hiddenCell', { least: SMALLEST_PUBLISHED })}
                    >{`<${SMALLEST_PUBLISHED}`}</abbr>
                  ) : (
                    <Opening to={opens(key)}>{numberText(count)}</Opening>
                  )}
                </td>
                {hasShares && <td className="lz-right lz-share">{shareOf(key)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
