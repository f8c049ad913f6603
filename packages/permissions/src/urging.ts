import { type Assignment, type Ledger, type LedgerRow, levelRank, SPOKEN_DUTIES } from '@luze/domain';
import { abilityFor, canOn, type LedgerAbility } from './ability.ts';
import type { Actor } from './actor.ts';
import { canOnObligation, type ObligationPlace } from './obligation-may.ts';
import { URGING_ROLES } from './rules-of.ts';

/** The highest of an actor's own assignments whose rules alone open something; null where none does. */
function opening(
  actor: Actor,
  of: readonly Ledger[],
  opens: (ability: LedgerAbility) => boolean,
): Assignment | null {
  const alone = (assignment: Assignment): Actor => ({ ...actor, assignments: [assignment], delegations: [] });
  const [first] = actor.assignments
    .filter((assignment) => opens(abilityFor(alone(assignment), of)))
    .sort((a, b) => levelRank(a.unitLevel) - levelRank(b.unitLevel));
  return first ?? null;
}

/** By which of his assignments somebody urges about a record; null where he may not. */
export const urgesRecord = (actor: Actor, ledger: Ledger, row: LedgerRow): Assignment | null =>
  opening(actor, [ledger], (ability) => canOn(ability, 'urge', ledger, row));

/** By which of his assignments somebody urges about something a unit owes; null where he may not. */
export const urgesObligation = (actor: Actor, place: ObligationPlace): Assignment | null =>
  opening(actor, [], (ability) => canOnObligation(ability, 'urge', place));

/** Units whose people below somebody answers for, by his own assignments: who is told of what stays late there. */
export const urgingUnits = ({ assignments }: Actor): string[] => [
  ...new Set(assignments.filter(({ role }) => URGING_ROLES.has(role)).map(({ unitId }) => unitId)),
];

/**
 * True of an office whose holder may have the figures of its unit told to a chat group: he reads every module the group
 * hears of himself. One whose duties are narrowed hears of less, and must not have the rest sent to him.
 */
export const managesRobots = ({ role, duties }: Pick<Assignment, 'role' | 'duties'>): boolean =>
  URGING_ROLES.has(role) && (duties.length === 0 || SPOKEN_DUTIES.every((duty) => duties.includes(duty)));
