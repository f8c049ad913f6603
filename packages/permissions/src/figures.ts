import { type Assignment, ledgers } from '@luze/domain';
import { opensArea } from './rules-of.ts';

/**
 * Whether figures of the rules are somebody's to set: a city administrator's whose duties open a ledger that names the
 * figure, or any city administrator's where no ledger does.
 */
export function maySetFigure(
  assignments: readonly Pick<Assignment, 'role' | 'duties'>[],
  code: string,
): boolean {
  const naming = ledgers.filter(({ parameters }) => parameters.some((parameter) => parameter.code === code));
  return assignments.some(
    (assignment) =>
      assignment.role === 'CITY_ADMIN' &&
      (naming.length === 0 || naming.some((ledger) => opensArea(assignment, ledger))),
  );
}
