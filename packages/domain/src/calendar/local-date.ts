/** A calendar day in Asia/Shanghai as `YYYY-MM-DD`; compares as text. Never a `Date`. */
export type LocalDate = string;

const DAY_MS = 86_400_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** Stored where a row has no due day, so that the order column is never null; shown empty. */
export const NO_DAY: LocalDate = '9999-12-31';

/** Stored where no day is meant and every other day comes later. */
export const FIRST_DAY: LocalDate = '0001-01-01';

export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

/** A month as `YYYY-MM`. */
export const isMonth = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);

const toDayNumber = (day: LocalDate): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const fromDayNumber = (n: number): LocalDate => new Date(n * DAY_MS).toISOString().slice(0, 10);

/** Calendar days later; the starting day does not count (自然日, start day not counted). */
export const addDays = (day: LocalDate, days: number): LocalDate => fromDayNumber(toDayNumber(day) + days);
/** The same day some years later; 29 February falls on the 28th where the year has none. */
export function addYears(day: LocalDate, years: number): LocalDate {
  const later = `${String(yearOf(day) + years).padStart(4, '0')}${day.slice(4)}`;
  return isLocalDate(later) ? later : `${later.slice(0, 8)}28`;
}
/** Days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: LocalDate, b: LocalDate): number => toDayNumber(b) - toDayNumber(a);
/** The earlier of two days. */
export const earlierOf = (a: LocalDate, b: LocalDate): LocalDate => (daysBetween(a, b) > 0 ? a : b);
/** The later of two days. */
export const laterOf = (a: LocalDate, b: LocalDate): LocalDate => (daysBetween(a, b) > 0 ? b : a);
export const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));
export const monthOf = (day: LocalDate): string => day.slice(0, 7);
export const firstOfMonth = (day: LocalDate): LocalDate => `${day.slice(0, 7)}-01`;
export const lastOfMonth = (day: LocalDate): LocalDate =>
  addDays(firstOfMonth(addDays(firstOfMonth(day), 31)), -1);
/** The same day so many months later; where that month has no such day, its last one. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const first = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  const last = Number(lastOfMonth(first).slice(8));
  return `${first.slice(0, 8)}${String(Math.min(date, last)).padStart(2, '0')}`;
}

/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (day: LocalDate): number => (((toDayNumber(day) + 4) % 7) + 7) % 7;

/** The day in Asia/Shanghai at an instant (China keeps one zone without summer time since 1992). */
export const dayOf = (instant: Date): LocalDate =>
  new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);

/** The hour of the day in Asia/Shanghai at an instant, 0 to 23. */
export const hourOf = (instant: Date): number =>
  new Date(instant.getTime() + SHANGHAI_OFFSET_MS).getUTCHours();

/** Last millisecond of a day in Asia/Shanghai: deadlines run to the end of their day. */
export const endOfDay = (day: LocalDate): Date =>
  new Date((toDayNumber(day) + 1) * DAY_MS - SHANGHAI_OFFSET_MS - 1);
