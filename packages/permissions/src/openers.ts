import {
  ANCESTOR_KEYS,
  type Ancestors,
  type Assignment,
  type Duty,
  LEVELS,
  type Ledger,
  type Level,
  NO_ID,
  ROLES,
  type Role,
  standsOver,
} from '@luze/domain';
import type { Actor } from './actor.ts';
import { explain, type Question } from './explain.ts';
import { AREA_DUTY } from './grants.ts';

/** An assignment that would open what is asked. */
export interface Opener {
  readonly role: Role;
  readonly unitId: string;
  readonly unitLevel: Level;
  /** The duty it must name or have. */
  readonly duty: Duty;
}

/**
 * For each role the assignment nearest the row that would open what is asked, plainly: found by asking the rules about
 * somebody who holds it, so nothing is offered that would not help. What refuses whatever is held (回避) has none.
 * @param place where an assignment may stand: the ancestors of the row, or of the person's own unit
 */
export function openersOf(actor: Actor, ledger: Ledger, question: Question, place: Ancestors): Opener[] {
  const duty = AREA_DUTY[ledger.area];
  const levels = LEVELS.filter((level) => place[ANCESTOR_KEYS[level]] !== NO_ID).reverse();
  const holding = (role: Role, unitLevel: Level): Assignment => ({
    id: NO_ID,
    personId: actor.personId,
    role,
    unitId: place[ANCESTOR_KEYS[unitLevel]],
    unitLevel,
    cityId: place[ANCESTOR_KEYS.CITY],
    duties: [duty],
    validFrom: '',
    validTo: null,
  });
  return ROLES.flatMap((role) => {
    const level = levels
      .filter((each) => standsOver(role, each))
      .find((each) => {
        const imagined = { ...actor, assignments: [holding(role, each)], delegations: [] };
        return explain(imagined, ledger, question).verdict === 'ALLOWED';
      });
    return level === undefined ? [] : [{ role, unitId: place[ANCESTOR_KEYS[level]], unitLevel: level, duty }];
  });
}
