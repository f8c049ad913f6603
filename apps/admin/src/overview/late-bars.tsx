import type { Ledger } from '@luze/domain';
import { DASH } from '../ledger/value-text.ts';
import { useWords } from '../ledger/words.ts';
import { Figure } from './figure.tsx';
import type { MatrixRow } from './matrix.ts';
import type { Place } from './use-overview.ts';

/** Late rows by place, most first: a table whose bars are only for the eye. */
export function LateBars({
  ledger,
  place,
  rows,
}: {
  readonly ledger: Ledger;
  readonly place: Place;
  readonly rows: readonly MatrixRow[];
}) {
  const { t } = useWords('work');
  const late = rows.map((row) => ({ row, count: row.light(['RED']) })).sort((a, b) => b.count - a.count);
  const most = Math.max(1, ...late.map(({ count }) => count));
  const shown = late.filter(({ count }, at) => count > 0 || at < 8);
  return (
    <section className="lz-side-block">
      <h2>
        {t('lateByUnit')} <span className="lz-completeness">{t('unitOfCount')}</span>
      </h2>
      <table className="lz-bars">
        <tbody>
          {shown.map(({ row, count }) => (
            <tr key={row.place?.id}>
              <th scope="row" lang="zh-CN">
                {row.place?.shortName ?? DASH}
              </th>
              <td>
                <span
                  className="lz-bar"
                  style={{ inlineSize: `${(count / most) * 82}%` }}
                  aria-hidden="true"
                />
                <Figure
                  ledger={ledger}
                  count={count}
                  state={{ unit: row.place?.id ?? null, own: row.place?.id === place.id, tab: 'overdue' }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
