import {
  type LocalDate,
  lastOfMonth,
  type ObligationKind,
  owedOf,
  type StatusCounts,
  shareLight,
  shareOf,
  sumOfCounts,
} from '@luze/domain';
import type { UnitLine } from './obligation-requests.ts';

/** A cell of the table: what is due of a unit in a month, and whether that month is over on the day asked for. */
export interface HeatCell {
  readonly counts: StatusCounts;
  readonly isOver: boolean;
}

/** The months of the year a day lies in: `2021-03`. */
export const monthsOf = (asOf: LocalDate): string[] =>
  Array.from({ length: 12 }, (_, at) => `${asOf.slice(0, 4)}-${String(at + 1).padStart(2, '0')}`);

/** What is due in a month, both days inclusive. */
export const spanOfMonth = (month: string): { readonly from: LocalDate; readonly to: LocalDate } => ({
  from: `${month}-01`,
  to: lastOfMonth(`${month}-01`),
});

const isOver = (month: string, asOf: LocalDate): boolean => spanOfMonth(month).to <= asOf;

/** The cells of some lines together, a month each. @param kinds none means all */
export function heatCells(
  lines: readonly UnitLine[],
  kinds: readonly ObligationKind[],
  asOf: LocalDate,
): HeatCell[] {
  const cells = lines.flatMap((line) =>
    line.cells.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)),
  );
  return monthsOf(asOf).map((month) => ({
    counts: sumOfCounts(cells.filter((cell) => cell.month === month)),
    isOver: isOver(month, asOf),
  }));
}

/** What of a year is over: its months up to the day, added up. */
export const heatWhole = (cells: readonly HeatCell[]): HeatCell => ({
  counts: sumOfCounts(cells.filter((cell) => cell.isOver).map(({ counts }) => counts)),
  isOver: true,
});

/** The last day of the last month that is over; null in January. */
export const overUntil = (asOf: LocalDate): LocalDate | null => {
  const last = monthsOf(asOf)
    .filter((month) => isOver(month, asOf))
    .at(-1);
  return last === undefined ? null : spanOfMonth(last).to;
};

/** The colour of a cell: its share's where the month is over, none before. */
export const heatLight = ({ counts, isOver: over }: HeatCell) => (over ? shareLight(shareOf(counts)) : null);

/** `15/16` of a cell; null where nothing was owed. */
export const heatText = ({ counts }: HeatCell): string | null =>
  owedOf(counts) === 0 ? null : `${counts.fulfilled}/${owedOf(counts)}`;
