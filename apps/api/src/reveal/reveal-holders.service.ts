import type { Ledger, LedgerRow } from '@luze/domain';
import { meets } from '@luze/domain';
import { type Actor, abilityFor, canOn, holdsDiscipline, reachOf } from '@luze/permissions';
import { type Context, requireViewer } from '../context.ts';
import { actorOn } from '../identity/actor.service.ts';
import { type ActorSource, actorSource } from '../identity/actor-source.service.ts';
import { peopleAt } from '../ledger/notices.ts';

/** A record whose identity may be opened on request. */
export interface About {
  readonly ledger: Ledger;
  readonly row: LedgerRow;
}

/** True where an own assignment of the city over the record names the discipline duty. */
export const holdsOver = ({ assignments }: Pick<Actor, 'assignments'>, row: LedgerRow): boolean =>
  assignments.some((assignment) => holdsDiscipline(assignment) && meets(row, reachOf(assignment)));

/** True of who holds the duty over a record and reads it: never of who is recused from it. */
export const isHolder = (actor: Actor, { ledger, row }: About): boolean =>
  holdsOver(actor, row) && canOn(abilityFor(actor, [ledger]), 'read', ledger, row);

/** The same of a person on a day. */
export const isHolderOn = async (
  source: ActorSource,
  personId: string,
  about: About,
  today: string,
): Promise<boolean> => isHolder(await actorOn(source, personId, today), about);

/** True where the viewer is that person, be it by another account: two people of one staff number are one. */
export async function isSameHuman(context: Context, other: string): Promise<boolean> {
  const { personId, actor } = requireViewer(context);
  if (other === personId) return true;
  const { recusal } = await actorOn(actorSource(context), other, context.clock.today());
  return recusal.personKey !== null && recusal.personKey === actor.recusal.personKey;
}

/** Who holds the duty over records on a day; those of a city are looked up once, for however many records. */
export function holdersKept(
  source: ActorSource,
  today: string,
): (about: About) => Promise<readonly string[]> {
  const kept = new Map<string, Promise<readonly (readonly [string, Actor])[]>>();
  const find = async ({ ledger, row }: About): Promise<readonly (readonly [string, Actor])[]> => {
    const people = await peopleAt(source.query, ledger, 'city', row, today);
    return Promise.all(people.map(async (id) => [id, await actorOn(source, id, today)] as const));
  };
  return async (about) => {
    const key = `${about.ledger.name} ${about.row.cityId}`;
    const people = kept.get(key) ?? find(about);
    kept.set(key, people);
    return (await people).filter(([, actor]) => isHolder(actor, about)).map(([id]) => id);
  };
}

/** Who may consent to an identity being seen on a day. */
export const holdersOn = (source: ActorSource, about: About, today: string): Promise<readonly string[]> =>
  holdersKept(source, today)(about);
