import type { Ledger } from '@luze/domain';
import { Link } from 'react-router';
import { listPath } from '../ledger/list-path.ts';
import { listParams } from '../ledger/list-state.ts';
import { recordPath } from '../ledger/names.ts';
import { useReader } from '../ledger/reader.ts';
import { RecordChip } from '../ledger/record-chip.tsx';
import { unitText } from '../ledger/unit-text.ts';
import { useWords } from '../ledger/words.ts';
import { type Place, useLateRows } from './use-overview.ts';

const SHOWN = 8;

/** The very rows that make the light red, those late the longest first. */
export function LateRows({ ledger, place }: { readonly ledger: Ledger; readonly place: Place }) {
  const { t } = useWords('work');
  const { topLevel } = useReader();
  const late = useLateRows(ledger, place, SHOWN);
  if (late === null || late.totalCount === 0) return null;
  const state = { unit: place.id, tab: 'overdue' as const };
  const search = listParams(state).toString();
  return (
    <section className="lz-why-red">
      <h2>
        {t('whyRed')} <Link to={listPath(ledger, state)}>{t('allLate', { count: late.totalCount })}</Link>
      </h2>
      <table className="lz-table">
        <tbody>
          {late.nodes.map((record, at) => (
            <tr key={record.id} className="lz-row" data-light={record.light?.colour}>
              <td className="lz-why-number">
                <Link to={recordPath(ledger, record.id)} state={{ place: { search, at } }}>
                  {String(record[ledger.number.field] ?? '')}
                </Link>
              </td>
              <td lang="zh-CN" title={record.title}>
                {record.title}
              </td>
              <td className="lz-why-unit" lang="zh-CN">
                {unitText(record, topLevel)}
              </td>
              <td className="lz-why-chip">
                <RecordChip ledger={ledger} light={record.light} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
