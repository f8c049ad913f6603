import type { LocalDate } from '@luze/domain';
import type { Actor } from '@luze/permissions';
import type { Database } from '../database/database.ts';
import { assignmentsOn, delegationsOn, recusalOf } from './viewer.ts';

/** What a person is on a day, signed in or not: what he holds, for whom he acts, what he is kept from. */
export async function actorOn(
  database: Pick<Database, 'query'>,
  personId: string,
  day: LocalDate,
): Promise<Actor> {
  const [assignments, delegations, recusal] = await Promise.all([
    assignmentsOn(database, [personId], day),
    delegationsOn(database, personId, day),
    recusalOf(database, personId),
  ]);
  return { personId, assignments, delegations, recusal };
}
