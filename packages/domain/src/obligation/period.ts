import { addDays, type LocalDate, lastOfMonth } from '../calendar/local-date.ts';
import type { LabelSpec } from '../ledger/field.ts';
import type { Language } from '../messages/language.ts';

/** How often something is owed; every frequency divides the calendar year evenly. */
export const FREQUENCIES = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 } as const;
export type Frequency = keyof typeof FREQUENCIES;

export const FREQUENCY_LABELS: Readonly<Record<Frequency, LabelSpec>> = {
  MONTH: ['每月', 'Each month'],
  QUARTER: ['每季度', 'Each quarter'],
  HALF_YEAR: ['每半年', 'Each half-year'],
  YEAR: ['每年', 'Each year'],
};

/** From its first day to its last, both included. */
export interface DuePeriod {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** The period of a frequency a day lies in. */
export function periodOf(frequency: Frequency, day: LocalDate): DuePeriod {
  const months = FREQUENCIES[frequency];
  const month = Number(day.slice(5, 7)) - 1;
  const first = month - (month % months);
  const dayIn = (at: number): LocalDate => `${day.slice(0, 4)}-${String(at + 1).padStart(2, '0')}-01`;
  return { start: dayIn(first), end: lastOfMonth(dayIn(first + months - 1)) };
}

/** Periods that begin within a span, in their order. @param last inclusive */
export function periodsIn(frequency: Frequency, first: LocalDate, last: LocalDate): DuePeriod[] {
  const periods: DuePeriod[] = [];
  let period = periodOf(frequency, first);
  if (period.start < first) period = periodOf(frequency, addDays(period.end, 1));
  for (; period.start <= last; period = periodOf(frequency, addDays(period.end, 1))) periods.push(period);
  return periods;
}

/** A period in words: `2021 年 12 月`, `2021 年第四季度`, `2021 年下半年`, `2021 年`. */
export function periodText({ start, end }: DuePeriod, language: Language): string {
  const [year, first, last] = [Number(start.slice(0, 4)), Number(start.slice(5, 7)), Number(end.slice(5, 7))];
  const months = last - first + 1;
  const at = (first - 1) / months;
  const isChinese = language !== 'en';
  switch (months) {
    case FREQUENCIES.MONTH:
      return isChinese ? `${year} 年 ${first} 月` : start.slice(0, 7);
    case FREQUENCIES.QUARTER:
      return isChinese ? `${year} 年第${'一二三四'[at]}季度` : `${year} Q${at + 1}`;
    case FREQUENCIES.HALF_YEAR:
      return isChinese ? `${year} 年${at === 0 ? '上' : '下'}半年` : `${year} H${at + 1}`;
    default:
      return isChinese ? `${year} 年` : String(year);
  }
}
