import { isWorkday, type LocalDate, weekdayOf } from '@luze/domain';
import { Link } from 'react-router';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import type { CalendarLine } from './calendar-requests.ts';
import { RestMark } from './day-head.tsx';
import { type CalendarState, calendarPath, weeksOf } from './month.ts';
import { ThingLink } from './thing-link.tsx';
import { amountOf, useThings } from './use-things.ts';

/** Lines of a cell; the last one leads to the day where there are more. */
const LINES = 4;

interface Props {
  readonly state: CalendarState;
  readonly caption: string;
  on(day: LocalDate): readonly CalendarLine[];
}

/** A month on the wall: Monday to Sunday, each day with what stands on it. */
export function MonthGrid({ state, caption, on }: Props) {
  const { t } = useWords('work');
  const weeks = weeksOf(state.month);
  return (
    <table className="lz-month">
      <caption className="lz-hidden">{caption}</caption>
      <thead>
        <tr>
          {weeks[0]?.map((day) => {
            const weekday = weekdayOf(day) as 0 | 1 | 2 | 3 | 4 | 5 | 6;
            return (
              <th key={day} scope="col" abbr={t(`weekdayLong_${weekday}`)}>
                {t(`weekday_${weekday}`)}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <Day key={day} day={day} state={state} lines={on(day)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  readonly day: LocalDate;
  readonly state: CalendarState;
  readonly lines: readonly CalendarLine[];
}

function Day({ day, state, lines }: DayProps) {
  const { t } = useWords('calendar');
  const { today } = useReader();
  const things = useThings(state.unit)(lines);
  const shown = things.length > LINES ? things.slice(0, LINES - 1) : things;
  const rest = things.slice(shown.length);
  return (
    <td
      data-rest={!isWorkday(day)}
      data-other={!day.startsWith(state.month)}
      aria-current={day === today ? 'date' : undefined}
    >
      <div className="lz-day-head">
        <time dateTime={day}>{Number(day.slice(8))}</time>
        <RestMark day={day} />
      </div>
      {things.length > 0 && (
        <ul>
          {shown.map((thing) => (
            <li key={thing.id}>
              <ThingLink thing={thing} />
            </li>
          ))}
          {rest.length > 0 && (
            <li>
              <Link className="lz-day-more" to={calendarPath({ ...state, isList: true, day })}>
                {t('more', { count: amountOf(rest) })}
              </Link>
            </li>
          )}
        </ul>
      )}
    </td>
  );
}
