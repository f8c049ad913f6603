import type { Assignment } from '@luze/domain';

/** True of an assignment that answers for the city's discipline cases: of the city, with the duty named. */
export const holdsDiscipline = ({ role, duties }: Pick<Assignment, 'role' | 'duties'>): boolean =>
  role === 'CITY_ADMIN' && duties.includes('DISCIPLINE');
