import {
  addDays,
  addMonths,
  type Colour,
  firstOfMonth,
  isLocalDate,
  isMonth,
  type LocalDate,
  lastOfMonth,
  monthOf,
  weekdayOf,
} from '@luze/domain';

/** What the calendar shows, as its address says it. */
export interface CalendarState {
  /** `2021-12`. */
  readonly month: string;
  readonly unit: string | null;
  /** Days one below the other instead of on a wall. */
  readonly isList: boolean;
  /** One day alone, of the list. */
  readonly day: LocalDate | null;
}

export const CALENDAR_PATH = '/calendar';

/** Reads an address; what it does not understand is as if absent. */
export function parseCalendar(params: URLSearchParams, today: LocalDate): CalendarState {
  const month = params.get('month') ?? '';
  const day = params.get('day') ?? '';
  return {
    month: isMonth(month) ? month : monthOf(today),
    unit: params.get('unit'),
    isList: params.get('view') === 'list',
    day: isLocalDate(day) ? day : null,
  };
}

/** The address of a calendar; `parseCalendar` reads it back. */
export function calendarPath({ month, unit, isList, day }: CalendarState): string {
  const params = new URLSearchParams({ month });
  if (unit !== null) params.set('unit', unit);
  if (isList) params.set('view', 'list');
  if (day !== null) params.set('day', day);
  return `${CALENDAR_PATH}?${params}`;
}

/** A month some months away. */
export const monthAway = (month: string, months: number): string => monthOf(addMonths(`${month}-01`, months));

/** Monday first, as calendars hang on walls here. */
const fromMonday = (day: LocalDate): number => (weekdayOf(day) + 6) % 7;

/** The weeks a month lies in, Monday to Sunday, with the days of its neighbours that fill them. */
export function weeksOf(month: string): LocalDate[][] {
  const first = firstOfMonth(`${month}-01`);
  const last = lastOfMonth(first);
  const weeks: LocalDate[][] = [];
  for (let monday = addDays(first, -fromMonday(first)); monday <= last; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(monday, at)));
  return weeks;
}

/** What decides how urgent a thing on a day is. */
interface Ranked {
  readonly kind: 'HELD' | 'PLANNED' | 'DUE';
  readonly colour: Colour | null;
}

const RANKS = ['DUE RED', 'DUE YELLOW', 'PLANNED', 'HELD'];

/** Late things come before near ones, those before meetings, and what has time last. */
export function rankOf({ kind, colour }: Ranked): number {
  const at = RANKS.indexOf(kind === 'DUE' ? `DUE ${colour ?? ''}` : kind);
  return at === -1 ? RANKS.length : at;
}
