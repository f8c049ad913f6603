import { weekdayOf } from '@luze/domain';
import { useReader } from '../ledger/reader.ts';
import { DASH } from '../ledger/value-text.ts';
import { useWords } from '../ledger/words.ts';
import { FigureLink } from '../ui/figure-link.tsx';
import { fortnightOf, type Group } from './group-work.ts';

/** The next fourteen days with what is due on each; a figure leaves only those rows on the page. */
export function Fortnight({ groups }: { readonly groups: readonly Group[] }) {
  const { t } = useWords('work');
  const { today } = useReader();
  return (
    <div className="lz-fortnight">
      <p>
        {t('fortnight')}
        <br />
        {t('fortnightNote')}
      </p>
      <ol>
        {fortnightOf(groups, today).map(({ day, count }) => {
          const weekday = weekdayOf(day) as 0 | 1 | 2 | 3 | 4 | 5 | 6;
          return (
            <li
              key={day}
              data-rest={weekday === 0 || weekday === 6}
              aria-current={day === today ? 'date' : undefined}
              title={day}
            >
              <span>{t(`weekday_${weekday}`)}</span>
              <b>{Number(day.slice(8))}</b>
              {count === 0 ? (
                <span className="lz-muted">{DASH}</span>
              ) : (
                <FigureLink to={`?due=${day}`}>{count}</FigureLink>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
