import { branchMeeting, lastOfMonth, monthOf, periodText } from '@luze/domain';
import { Skeleton } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { createPath } from '../ledger/names.ts';
import { useProblem } from '../ledger/problem.ts';
import { useReader } from '../ledger/reader.ts';
import { useUnitName } from '../ledger/use-units.ts';
import { useWords } from '../ledger/words.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { UnitPicker } from '../ui/unit-picker.tsx';
import { usePhone } from '../ui/use-media.ts';
import { Agenda } from './agenda.tsx';
import { type CalendarState, calendarPath, monthAway, parseCalendar, weeksOf } from './month.ts';
import { MonthGrid } from './month-grid.tsx';
import { SaveMonth } from './save-month.tsx';
import { useCalendar } from './use-calendar.ts';
import './calendar.css';

/** 日历: what is held, planned and due in a month, of a unit and all below it. */
export function CalendarPage() {
  const { t, language } = useWords('calendar');
  const { today, home, topLevel, can } = useReader();
  const isPhone = usePhone();
  const navigate = useNavigate();
  const problem = useProblem();
  const [params] = useSearchParams();
  const state = parseCalendar(params, today);
  const unitId = state.unit ?? home?.id ?? null;
  const name = useUnitName(unitId);
  const { isKnown, on, error } = useCalendar(unitId, state);
  const first = `${state.month}-01`;
  const month = periodText({ start: first, end: lastOfMonth(first) }, language);
  const to = (change: Partial<CalendarState>): string => calendarPath({ ...state, day: null, ...change });
  const ownDays = weeksOf(state.month)
    .flat()
    .filter((day) => day.startsWith(state.month));
  const isList = isPhone || state.isList;
  const days = state.day === null ? ownDays : [state.day];
  return (
    <section className="lz-calendar">
      <PageHeader
        title={t('titleOf', { month })}
        note={name}
        extra={can('create', branchMeeting) && <Link to={createPath(branchMeeting)}>{t('plan')}</Link>}
      />
      <div className="lz-calendar-bar">
        <nav aria-label={t('months')}>
          <Link to={to({ month: monthAway(state.month, -1) })} aria-label={t('before')}>
            ‹
          </Link>
          <Link to={to({ month: monthOf(today) })}>{t('thisMonth')}</Link>
          <Link to={to({ month: monthAway(state.month, 1) })} aria-label={t('after')}>
            ›
          </Link>
        </nav>
        {topLevel !== 'BRANCH' && (
          <UnitPicker
            value={unitId}
            placeholder={t('unit')}
            onChange={(unit) => void navigate(to({ unit: unit.id }))}
          />
        )}
        {state.day !== null && (
          <span>
            {t('onlyDay', { day: state.day })} <Link to={to({})}>{t('wholeMonth')}</Link>
          </span>
        )}
        {!isPhone && (
          <Link className="lz-calendar-view" to={to({ isList: !state.isList })}>
            {t(state.isList ? 'asWall' : 'asList')}
          </Link>
        )}
        {unitId !== null && <SaveMonth unitId={unitId} from={first} to={lastOfMonth(first)} />}
      </div>
      {error !== undefined && (
        <p className="lz-empty" role="alert">
          {problem(error).message}
        </p>
      )}
      {error === undefined && !isKnown && <Skeleton active paragraph={{ rows: 10 }} />}
      {isKnown && isList && <Agenda days={days} unit={state.unit} on={on} />}
      {isKnown && isList && days.every((day) => on(day).length === 0) && (
        <p className="lz-empty">{t('nothing', { month })}</p>
      )}
      {isKnown && !isList && <MonthGrid state={state} caption={t('titleOf', { month })} on={on} />}
      {isKnown && <p className="lz-note">{t('note')}</p>}
    </section>
  );
}
