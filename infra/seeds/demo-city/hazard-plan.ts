import type { LocalDate } from '@luze/domain';
import type { GeneralEnding } from './general-lives.ts';
import type { MajorEnding } from './major-lives.ts';

/** The branch by its number, null for the bureau itself. */
type Owner = number | null;

/**
 * A general hazard that is not simply done by the end of the year. The day is the due day; for REPORTED, GRADED and
 * VOIDED, which have none yet, the day it was found.
 */
export type GeneralLine = readonly [owner: Owner, ending: GeneralEnding, day: LocalDate, applied?: LocalDate];
/** A major hazard: found on a day, due on another (empty where no plan has set one). */
export type MajorLine = readonly [owner: Owner, ending: MajorEnding, found: LocalDate, due?: LocalDate];

/** What one county's ledger holds at the end of the demo year. */
export interface CountyPlan {
  readonly code: string;
  /** General hazards due in 2021 and closed by its end. */
  readonly closed: number;
  /** General hazards due in 2021 and not closed. */
  readonly missed: readonly GeneralLine[];
  readonly major: readonly MajorLine[];
  /** General hazards due in 2022, and what was voided: nobody counts them for 2021. */
  readonly next: readonly GeneralLine[];
}

/** Every plan fixes the figures SA1 and SA2 of its county: the lengths of its lists are their numerators and denominators. */
export const HAZARD_PLANS: readonly CountyPlan[] = [
  {
    code: 'QK',
    closed: 36,
    missed: [
      [1, 'CHECKED', '2021-12-28'],
      [null, 'CHECKED', '2021-12-16'],
      [1, 'WAITING', '2021-12-17', '2021-12-15'],
      [null, 'ACCEPTED', '2021-12-27'],
    ],
    major: [
      [1, 'CLOSED', '2021-03-10', '2021-06-10'],
      [null, 'CLOSED', '2021-07-05', '2021-10-15'],
      [1, 'PROPOSED', '2021-12-24'],
      [null, 'CONFIRMED', '2021-12-20'],
    ],
    next: [
      [null, 'REPORTED', '2021-12-29'],
      [1, 'GRADED', '2021-12-21'],
      [1, 'RUNNING', '2022-01-04'],
      [null, 'RUNNING', '2022-01-18'],
      [1, 'PENDING', '2022-01-03'],
      [null, 'WAITING', '2022-01-05', '2021-12-16'],
      [1, 'VOIDED', '2021-12-22'],
      [null, 'CLOSED', '2022-01-06', '2021-12-24'],
      [1, 'CLOSED', '2022-01-04', '2021-12-23'],
    ],
  },
  {
    code: 'WX',
    closed: 27,
    missed: [
      [null, 'CHECKED', '2021-12-26'],
      [1, 'REJECTED', '2021-12-11'],
      [1, 'WAITING', '2021-12-20', '2021-12-17'],
    ],
    major: [
      [null, 'CLOSED', '2021-04-12', '2021-07-15'],
      [1, 'CLOSED', '2021-08-16', '2021-11-30'],
      [null, 'PROPOSED', '2021-12-27'],
    ],
    next: [
      [1, 'REPORTED', '2021-12-30'],
      [null, 'GRADED', '2021-12-23'],
      [1, 'RUNNING', '2022-01-02'],
      [null, 'RUNNING', '2022-01-20'],
      [1, 'DEFERRED', '2022-01-12'],
      [null, 'ACCEPTED', '2022-01-06'],
      [1, 'WAITING', '2022-01-10', '2021-12-28'],
      [null, 'VOIDED', '2021-12-20'],
      [1, 'CLOSED', '2022-01-05', '2021-12-23'],
    ],
  },
  {
    code: 'SZ',
    closed: 40,
    missed: [
      [14, 'CHECKED', '2021-12-05'],
      [9, 'REFUSED', '2021-12-11'],
      [7, 'CHECKED', '2021-12-18'],
      [12, 'REJECTED', '2021-12-24'],
      [10, 'CHECKED', '2021-12-29'],
      [null, 'WAITING', '2021-12-22', '2021-12-20'],
      [8, 'WAITING', '2021-12-17', '2021-12-15'],
      [16, 'ACCEPTED', '2021-12-24'],
      [13, 'WAITING', '2021-12-31', '2021-12-29'],
      [15, 'ACCEPTED', '2021-12-28'],
    ],
    major: [
      [9, 'CLOSED', '2021-02-24', '2021-05-31'],
      [null, 'CLOSED', '2021-05-17', '2021-08-31'],
      [14, 'CLOSED', '2021-06-21', '2021-09-30'],
      [12, 'CLOSED_LATE', '2021-09-06', '2021-11-12'],
      [7, 'LISTED', '2021-08-23', '2021-11-20'],
      [1, 'PROPOSED', '2021-12-27'],
      [null, 'RUNNING', '2021-12-01', '2022-03-31'],
    ],
    next: [
      [6, 'RUNNING', '2022-01-03'],
      [6, 'REJECTED', '2022-01-20'],
      [7, 'PENDING', '2022-01-04'],
      [8, 'RUNNING', '2022-01-02'],
      [9, 'REPORTED', '2021-12-30'],
      [10, 'REOPENED', '2022-01-10'],
      [11, 'RUNNING', '2022-01-01'],
      [11, 'DEFERRED', '2022-01-14'],
      [12, 'GRADED', '2021-12-24'],
      [13, 'GRADED', '2021-12-20'],
      [14, 'REPORTED', '2021-12-28'],
      [15, 'RUNNING', '2022-01-04'],
      [16, 'RUNNING', '2022-01-05'],
      [null, 'RUNNING', '2022-01-02'],
      [6, 'CLOSED', '2022-01-04', '2021-12-23'],
      [8, 'CLOSED', '2022-01-05', '2021-12-24'],
      [11, 'CLOSED', '2022-01-03', '2021-12-23'],
      [13, 'CLOSED', '2022-01-06', '2021-12-24'],
      [null, 'CLOSED', '2022-01-05', '2021-12-23'],
      [9, 'VOIDED', '2021-12-22'],
      [14, 'VOIDED', '2021-12-21'],
    ],
  },
  {
    code: 'SP',
    closed: 36,
    missed: [
      [1, 'CHECKED', '2021-12-29'],
      [null, 'LISTED', '2021-12-19'],
      [1, 'REFUSED', '2021-11-23'],
      [null, 'ACCEPTED', '2021-12-24'],
    ],
    major: [
      [null, 'CLOSED', '2021-03-22', '2021-06-30'],
      [1, 'CLOSED', '2021-06-15', '2021-09-24'],
      [null, 'CLOSED', '2021-08-09', '2021-11-19'],
      [1, 'WAITING', '2021-09-13', '2021-12-13'],
      [null, 'RUNNING', '2021-11-08', '2022-01-12'],
      [1, 'PROPOSED', '2021-12-28'],
    ],
    next: [
      [1, 'REPORTED', '2021-12-28'],
      [null, 'GRADED', '2021-12-20'],
      [1, 'RUNNING', '2022-01-05'],
      [null, 'RUNNING', '2022-01-14'],
      [null, 'PENDING', '2022-01-04'],
      [1, 'DEFERRED', '2022-01-17'],
      [1, 'WAITING', '2022-01-06', '2021-12-17'],
      [null, 'VOIDED', '2021-12-23'],
      [null, 'CLOSED', '2022-01-05', '2021-12-24'],
    ],
  },
  {
    code: 'LD',
    closed: 32,
    missed: [
      [null, 'CHECKED', '2021-12-27'],
      [1, 'CHECKED', '2021-12-22'],
      [null, 'PENDING', '2021-12-29'],
      [1, 'REFUSED', '2021-12-13'],
      [null, 'LISTED', '2021-11-28'],
      [1, 'CHECKED', '2021-11-16'],
      [1, 'WAITING', '2021-12-14', '2021-12-10'],
      [null, 'REJECTED', '2021-12-25'],
    ],
    major: [
      [null, 'CLOSED', '2021-02-22', '2021-05-28'],
      [1, 'CLOSED', '2021-05-24', '2021-08-27'],
      [null, 'CLOSED', '2021-07-26', '2021-10-29'],
      [null, 'REFUSED', '2021-08-30', '2021-12-11'],
      [1, 'PROPOSED', '2021-12-23'],
    ],
    next: [
      [null, 'REPORTED', '2021-12-30'],
      [1, 'GRADED', '2021-12-22'],
      [1, 'RUNNING', '2022-01-03'],
      [null, 'RUNNING', '2022-01-21'],
      [1, 'REOPENED', '2022-01-08'],
      [null, 'ACCEPTED', '2022-01-07'],
      [1, 'VOIDED', '2021-12-20'],
      [1, 'CLOSED', '2022-01-04', '2021-12-23'],
    ],
  },
  {
    code: 'LS',
    closed: 27,
    missed: [
      [1, 'CHECKED', '2021-12-25'],
      [null, 'CHECKED', '2021-12-06'],
      [1, 'LISTED', '2021-11-21'],
    ],
    major: [
      [1, 'CLOSED', '2021-04-19', '2021-07-30'],
      [null, 'CLOSED', '2021-08-30', '2021-12-03'],
      [null, 'RETURNED', '2021-12-20'],
      [1, 'PROPOSED', '2021-12-27'],
    ],
    next: [
      [1, 'REPORTED', '2021-12-29'],
      [null, 'GRADED', '2021-12-22'],
      [1, 'RUNNING', '2022-01-01'],
      [null, 'RUNNING', '2022-01-19'],
      [1, 'WAITING', '2022-01-07', '2021-12-17'],
      [1, 'ACCEPTED', '2022-01-06'],
      [null, 'VOIDED', '2021-12-21'],
      [1, 'CLOSED', '2022-01-05', '2021-12-24'],
    ],
  },
  {
    code: 'HQ',
    closed: 0,
    missed: [],
    major: [[null, 'PROPOSED', '2021-12-23']],
    next: [
      [1, 'REPORTED', '2021-12-28'],
      [null, 'GRADED', '2021-12-20'],
      [1, 'RUNNING', '2022-01-04'],
      [null, 'RUNNING', '2022-01-28'],
      [1, 'WAITING', '2022-01-05', '2021-12-16'],
      [null, 'WAITING', '2022-01-10', '2021-12-29'],
      [1, 'ACCEPTED', '2022-01-07'],
      [null, 'PENDING', '2022-01-05'],
      [null, 'CLOSED', '2022-01-06', '2021-12-24'],
      [1, 'CLOSED', '2022-01-04', '2021-12-23'],
      [1, 'VOIDED', '2021-12-22'],
    ],
  },
];
