import { subject } from '@casl/ability';
import type { LedgerAbility } from './ability.ts';
import { OBLIGATION } from './obligation-rules.ts';

/** What a decision about one obligation stands on: its kind, its unit and the unit's ancestors. */
export type ObligationPlace = Readonly<Record<string, string>>;

/** The answer for one obligation. */
export const canOnObligation = (ability: LedgerAbility, action: string, place: ObligationPlace): boolean =>
  ability.can(action, subject(OBLIGATION, { ...place }));

/** True where some rule gives the verb on some obligation. */
export const canEverOnObligations = (ability: LedgerAbility, action: string): boolean =>
  ability.rulesFor(action, OBLIGATION).length > 0;
