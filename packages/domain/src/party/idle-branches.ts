import { addDays, type LocalDate } from '../calendar/local-date.ts';
import type { ObligationKind } from '../obligation/kind.ts';
import type { DuePeriod } from '../obligation/period.ts';

/** Kinds of obligation whose neglect makes the system speak up, each with the figure for how many in a row. */
export const IDLE_SIGNS: Readonly<Partial<Record<ObligationKind, string>>> = {
  THEME_DAY: 'weakBranch.idleMonths',
  MEMBER_ASSEMBLY: 'weakBranch.idleQuarters',
};

/**
 * The latest run of periods that follow each other without a gap and are as many as wanted, from its first day to its
 * last; null where there is none.
 * @param periods overdue ones of one kind, in any order
 */
export function idleRun(periods: readonly DuePeriod[], wanted: number): DuePeriod | null {
  let found: DuePeriod | null = null;
  let run: DuePeriod[] = [];
  for (const period of [...periods].sort((a, b) => a.start.localeCompare(b.start))) {
    const last = run.at(-1);
    run = last !== undefined && addDays(last.end, 1) === period.start ? [...run, period] : [period];
    if (run.length >= wanted) found = { start: run[0]?.start ?? period.start, end: period.end };
  }
  return found;
}

/** What the system says of an idle branch, from one day to another. */
export const idleProblem = (kind: ObligationKind, { start, end }: DuePeriod): string =>
  kind === 'THEME_DAY'
    ? `${start.slice(0, 7)} 至 ${end.slice(0, 7)} 主题党日连续逾期未开展。`
    : `${start.slice(0, 7)} 至 ${end.slice(0, 7)} 支部党员大会连续逾期未召开。`;

/** What the system says of a branch whose term ended on a day and was followed by no election. */
export const overdueTermProblem = (termEnd: LocalDate): string => `本届任期 ${termEnd} 届满，至今未换届。`;

/** Periods nobody has spoken of yet: those that began after the last day of what was dismissed or delisted. */
export const unspoken = (periods: readonly DuePeriod[], until: LocalDate | null): DuePeriod[] =>
  periods.filter(({ start }) => until === null || start > until);
