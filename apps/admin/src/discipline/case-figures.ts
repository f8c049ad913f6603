import type { ResultOf } from '@graphql-typed-document-node/core';
import { disciplineCase } from '@luze/domain';
import { opensArea } from '@luze/permissions';
import { graphql } from '../graphql/generated/index.ts';
import type { Session } from '../graphql/session-context.ts';

export const CASE_FIGURES = graphql(`
  query DisciplineFigures($year: Int!, $unitId: ID, $cutoff: Date) {
    disciplineStatistics(year: $year, unitId: $unitId, cutoff: $cutoff) {
      disciplined underInvestigation notConcluded total openAtCutoff decisions published cutoff definition
      averageDays overlong overlongDays
      byCause { key count suppressed }
      byForm { key count suppressed }
      byGrade { key count suppressed }
      byUnit { unit { id name } disciplined underInvestigation notConcluded }
    }
  }
`);

export type CaseFigures = ResultOf<typeof CASE_FIGURES>['disciplineStatistics'];
export type FigureCell = CaseFigures['byCause'][number];

/** True where the session's offices open the figures: cases themselves need not be. */
export const readsCaseFigures = ({ viewer }: Pick<Session, 'viewer'>): boolean =>
  viewer.assignments.some((assignment) => opensArea(assignment, disciplineCase));

/** True where the figures may be asked for on any day: the city's duty holder and the auditor. */
export const choosesAnyDay = ({ viewer }: Pick<Session, 'viewer'>): boolean =>
  viewer.assignments.some(
    (assignment) =>
      (assignment.role === 'CITY_ADMIN' || assignment.role === 'AUDITOR') &&
      opensArea(assignment, disciplineCase),
  );

/** Years a reader may choose: those the ledger may know of, the latest first. */
export const yearsUpTo = (year: number): number[] =>
  Array.from({ length: 6 }, (_, index) => year - index).filter((one) => one >= 2016);

/** Where the figures stand. */
export const FIGURES_PATH = `/${disciplineCase.area}/statistics`;
