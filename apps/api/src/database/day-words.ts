import type { Dialect } from './dialect.ts';

/** What is said of days in SQL, in each database's words. */
export interface DayWords {
  literal(day: string): string;
  /** The earliest of several. */
  least(days: readonly string[]): string;
  next(day: string): string;
  firstOfMonth(day: string): string;
}

const WORDS: Readonly<Record<Dialect, DayWords>> = {
  mysql: {
    literal: (day) => `CAST('${day}' AS DATE)`,
    least: (days) => `LEAST(${days.join(', ')})`,
    next: (day) => `${day} + INTERVAL 1 DAY`,
    firstOfMonth: (day) => `CAST(DATE_FORMAT(${day}, '%Y-%m-01') AS DATE)`,
  },
  sqlite: {
    literal: (day) => `'${day}'`,
    least: (days) => `MIN(${days.join(', ')})`,
    next: (day) => `DATE(${day}, '+1 day')`,
    firstOfMonth: (day) => `DATE(${day}, 'start of month')`,
  },
};

export const dayWordsOf = (dialect: Dialect): DayWords => WORDS[dialect];
