import type { LocalDate } from '@luze/domain';
import type { Actor } from '@luze/permissions';
import type { ActorSource } from './actor-source.service.ts';
import { assignmentsOn, delegationsOn, recusalOf } from './viewer.ts';

/** What a person is on a day, signed in or not: what he holds, for whom he acts, what he is kept from. */
export async function actorOn(source: ActorSource, personId: string, day: LocalDate): Promise<Actor> {
  const [assignments, delegations, recusal] = await Promise.all([
    assignmentsOn(source, [personId], day),
    delegationsOn(source, personId, day),
    recusalOf(source, personId),
  ]);
  return { personId, assignments, delegations, recusal };
}
