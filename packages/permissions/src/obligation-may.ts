import { subject } from '@casl/ability';
import type { LedgerAbility } from './ability.ts';
import type { Actor } from './actor.ts';
import { apartOf, principalWhere } from './may.ts';
import { OBLIGATION } from './obligation-rules.ts';

/** What a decision about one obligation stands on: its kind, its unit and the unit's ancestors. */
export type ObligationPlace = Readonly<Record<string, string>>;

/** The answer for one obligation. */
export const canOnObligation = (ability: LedgerAbility, action: string, place: ObligationPlace): boolean =>
  ability.can(action, subject(OBLIGATION, { ...place }));

/** True where some rule gives the verb on some obligation. */
export const canEverOnObligations = (ability: LedgerAbility, action: string): boolean =>
  ability.rulesFor(action, OBLIGATION).length > 0;

/** For whom a delegate does this about an obligation: his principal, or null where his own authority opens it. */
export const principalOnObligation = (actor: Actor, action: string, place: ObligationPlace): string | null =>
  actor.delegations.length === 0
    ? null
    : principalWhere(apartOf(actor, []), (ability) => canOnObligation(ability, action, place));
