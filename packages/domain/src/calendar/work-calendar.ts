import { addDays, type LocalDate, weekdayOf } from './local-date.ts';

/** A stretch of days off, both ends included, and the weekend days worked in exchange (调休). */
interface Holiday {
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly workOn: readonly LocalDate[];
}

interface Notice {
  readonly year: number;
  /** Document number of the arrangement of the General Office of the State Council. */
  readonly source: string;
  readonly holidays: readonly Holiday[];
}

const off = (first: LocalDate, last: LocalDate, ...workOn: LocalDate[]): Holiday => ({ first, last, workOn });

const NOTICES: readonly Notice[] = [
  {
    year: 2021,
    source: '国务院办公厅关于2021年部分节假日安排的通知（国办发明电〔2020〕27号）',
    holidays: [
      off('2021-01-01', '2021-01-03'),
      off('2021-02-11', '2021-02-17', '2021-02-07', '2021-02-20'),
      off('2021-04-03', '2021-04-05'),
      off('2021-05-01', '2021-05-05', '2021-04-25', '2021-05-08'),
      off('2021-06-12', '2021-06-14'),
      off('2021-09-19', '2021-09-21', '2021-09-18'),
      off('2021-10-01', '2021-10-07', '2021-09-26', '2021-10-09'),
    ],
  },
  {
    year: 2022,
    source: '国务院办公厅关于2022年部分节假日安排的通知（国办发明电〔2021〕11号）',
    holidays: [
      off('2022-01-01', '2022-01-03'),
      off('2022-01-31', '2022-02-06', '2022-01-29', '2022-01-30'),
      off('2022-04-03', '2022-04-05', '2022-04-02'),
      off('2022-04-30', '2022-05-04', '2022-04-24', '2022-05-07'),
      off('2022-06-03', '2022-06-05'),
      off('2022-09-10', '2022-09-12'),
      off('2022-10-01', '2022-10-07', '2022-10-08', '2022-10-09'),
    ],
  },
];

/** A day that is not what its weekday says. */
export interface WorkCalendarRow {
  readonly day: LocalDate;
  readonly isWorkday: boolean;
  readonly source: string;
}

const isMondayToFriday = (day: LocalDate): boolean => weekdayOf(day) !== 0 && weekdayOf(day) !== 6;

function daysOff({ first, last }: Holiday): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The days of 2021 and 2022 that differ from Monday to Friday, in their order. */
export const workCalendarRows = (): WorkCalendarRow[] =>
  NOTICES.flatMap(({ source, holidays }) =>
    holidays.flatMap((holiday) => [
      ...daysOff(holiday)
        .filter(isMondayToFriday)
        .map((day) => ({ day, isWorkday: false, source })),
      ...holiday.workOn.map((day) => ({ day, isWorkday: true, source })),
    ]),
  ).sort((a, b) => (a.day < b.day ? -1 : 1));

const exceptions: ReadonlyMap<LocalDate, boolean> = new Map(
  workCalendarRows().map(({ day, isWorkday }) => [day, isWorkday]),
);

/** Whether a day is worked, by the arrangements of the General Office of the State Council; outside 2021 and 2022 Monday to Friday are. */
export const isWorkday = (day: LocalDate): boolean => exceptions.get(day) ?? isMondayToFriday(day);

/** The day itself if it is worked, else the next one that is. */
export function workdayFrom(day: LocalDate): LocalDate {
  let candidate = day;
  while (!isWorkday(candidate)) candidate = addDays(candidate, 1);
  return candidate;
}

/** The day itself if it is worked, else the last one before it that is. */
export function workdayUntil(day: LocalDate): LocalDate {
  let candidate = day;
  while (!isWorkday(candidate)) candidate = addDays(candidate, -1);
  return candidate;
}

/** Working days later, the starting day not counted. */
export function addWorkdays(day: LocalDate, count: number): LocalDate {
  let candidate = day;
  for (let left = count; left > 0; left -= 1) candidate = workdayFrom(addDays(candidate, 1));
  return candidate;
}
