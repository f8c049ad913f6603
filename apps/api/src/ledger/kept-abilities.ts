import { type Actor, abilityFor, type LedgerAbility } from '@luze/permissions';

const MOST_KEPT = 500;

/** Abilities by what they are made of: the same authority gives the same ability, and a changed one another. */
export function keptAbilities(): (actor: Actor) => LedgerAbility {
  const kept = new Map<string, LedgerAbility>();
  return (actor) => {
    const key = JSON.stringify(actor);
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const ability = abilityFor(actor);
    kept.set(key, ability);
    return ability;
  };
}
