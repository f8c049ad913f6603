import { isWorkday, type LocalDate, weekdayOf } from '@luze/domain';
import { Link } from 'react-router';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { FigureLink } from '../ui/figure-link.tsx';
import { LightGlyph } from '../ui/light-chip.tsx';
import type { CalendarLine } from './calendar-requests.ts';
import { RestMark } from './day-head.tsx';
import { type Thing, useThings } from './use-things.ts';

interface Props {
  readonly days: readonly LocalDate[];
  readonly unit: string | null;
  on(day: LocalDate): readonly CalendarLine[];
}

/** The days that hold anything, one below the other. */
export function Agenda({ days, unit, on }: Props) {
  const { t } = useWords('work');
  const { today } = useReader();
  const thingsOf = useThings(unit);
  return (
    <ol className="lz-agenda">
      {days
        .map((day) => ({ day, things: thingsOf(on(day)) }))
        .filter(({ things }) => things.length > 0)
        .map(({ day, things }) => (
          <li key={day} data-rest={!isWorkday(day)} aria-current={day === today ? 'date' : undefined}>
            <h2>
              <time dateTime={day}>{day}</time>{' '}
              <span className="lz-muted">
                {t(`weekdayLong_${weekdayOf(day) as 0 | 1 | 2 | 3 | 4 | 5 | 6}`)}
              </span>{' '}
              <RestMark day={day} />
            </h2>
            <ul>
              {things.map((thing) => (
                <AgendaLine key={thing.id} thing={thing} />
              ))}
            </ul>
          </li>
        ))}
    </ol>
  );
}

function AgendaLine({ thing }: { readonly thing: Thing }) {
  const { t } = useWords('calendar');
  const { kind, colour, count, name, title, unit, to } = thing;
  return (
    <li className="lz-agenda-line" data-kind={kind} data-light={colour ?? undefined}>
      <span className="lz-agenda-kind">
        {colour !== null && <LightGlyph colour={colour} />} {t(`kind_${kind}`)}
      </span>
      <span className="lz-agenda-what">
        {count === null ? (
          <Link to={to}>{title}</Link>
        ) : (
          <>
            {name} <FigureLink to={to}>{t('items', { count })}</FigureLink>
          </>
        )}
      </span>
      {count === null && (
        <span className="lz-muted">
          {title !== name && name} <span lang="zh-CN">{unit}</span>
        </span>
      )}
    </li>
  );
}
