import type { CaseFigure, LocalDate } from '@luze/domain';
import { graphql } from '../graphql/generated/index.ts';

export const CASES_COUNTED = graphql(`
  query CasesCounted($from: Date!, $to: Date!, $figure: CaseFigure!, $key: String, $unitId: ID, $line: ID) {
    casesCounted(from: $from, to: $to, figure: $figure, key: $key, unitId: $unitId, line: $line) {
      id number cause filedOn stage times days
      unit { id name }
    }
  }
`);

/** Address of the cases behind a figure. */
export const COUNTED_PATH = '/discipline/counted';

/** A figure as it was read: of which days and unit, which line of it, and what it counts. */
export interface CountedQuestion {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Unit the figures were asked of. */
  readonly unitId: string | null;
  readonly line?: string;
  readonly figure: CaseFigure;
  readonly key?: string;
}

/** Where a figure opens exactly the cases it counts. */
export function countedPath({ from, to, unitId, line, figure, key }: CountedQuestion): string {
  const params = new URLSearchParams({ from, to, figure });
  if (unitId !== null) params.set('unit', unitId);
  if (line !== undefined) params.set('line', line);
  if (key !== undefined) params.set('key', key);
  return `${COUNTED_PATH}?${params}`;
}
