import { type LocalDate } from '@luze/domain';
export interface DayRange {
    readonly from: LocalDate;
    readonly to: LocalDate;
}
/** Spans people name; the week begins on Monday, the business year is the calendar year. */
export declare function presetsOn(today: LocalDate): Readonly<Record<'thisWeek' | 'thisMonth' | 'thisQuarter' | 'thisYear' | 'lastYear', DayRange>>;
