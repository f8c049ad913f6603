import type { Colour } from '../ledger/light.ts';
import type { ObligationStatus } from './status.ts';

/** How many obligations stand where. */
export type StatusCounts = Readonly<Record<Lowercase<ObligationStatus>, number>>;

export const NO_COUNTS: StatusCounts = { pending: 0, fulfilled: 0, late: 0, overdue: 0, exempt: 0 };

/** Counts added up, status by status. */
export const sumOfCounts = (all: readonly StatusCounts[]): StatusCounts =>
  all.reduce(
    (sum, one) => ({
      pending: sum.pending + one.pending,
      fulfilled: sum.fulfilled + one.fulfilled,
      late: sum.late + one.late,
      overdue: sum.overdue + one.overdue,
      exempt: sum.exempt + one.exempt,
    }),
    NO_COUNTS,
  );

/** 应开: what was owed and not exempted; what was made up for late is owed all the same. */
export const owedOf = ({ pending, fulfilled, late, overdue }: StatusCounts): number =>
  pending + fulfilled + late + overdue;

/** 率: met in time of what was owed; null where nothing was. */
export function shareOf(counts: StatusCounts): number | null {
  const owed = owedOf(counts);
  return owed === 0 ? null : counts.fulfilled / owed;
}

/** From these shares on a table's light is green, and yellow; below red (L03, a default of this system). */
export const SHARE_GREEN = 0.9;
export const SHARE_YELLOW = 0.8;

/** The light of a share; null where nothing was owed. */
export function shareLight(share: number | null): Extract<Colour, 'GREEN' | 'YELLOW' | 'RED'> | null {
  if (share === null) return null;
  if (share >= SHARE_GREEN) return 'GREEN';
  return share >= SHARE_YELLOW ? 'YELLOW' : 'RED';
}
