import { AppError, NO_ID } from '@luze/domain';
import { holdsDiscipline } from '@luze/permissions';
import type { EntityManager } from 'typeorm';
import type { Context } from '../context.ts';
import { queryIn } from '../database/rows.ts';
import { assignmentsAt } from '../ledger/in-office.ts';
import { notify } from '../notification/notification.service.ts';
import type { PersonRow } from './person.entity.ts';
import type { PersonInput } from './person.type.ts';
import type { PersonValues } from './person-input.ts';
import { requireStepUp } from './require-step-up.service.ts';
import { endAllSessions } from './session.service.ts';

/** A person as he is and as he would be. */
interface Change {
  readonly person: PersonRow;
  readonly values: Pick<PersonValues, 'isPartyGroupMember'>;
  readonly unitId: string;
  readonly input: Pick<PersonInput, 'staffNo'>;
}

/**
 * True where a change touches what somebody is kept from: his number, his seat in a leading group, his unit. A number
 * given is a change even if it is the same: otherwise the answer would tell whether it is.
 */
const touchesGrounds = ({ person, values, unitId, input }: Change): boolean =>
  input.staffNo !== undefined ||
  unitId !== person.unitId ||
  values.isPartyGroupMember !== person.isPartyGroupMember;

/** True where somebody may see more afterwards than before. */
const mayLift = ({ person, values, unitId, input }: Change): boolean =>
  (input.staffNo !== undefined && person.staffNo !== null) ||
  (person.isPartyGroupMember && (!values.isPartyGroupMember || unitId !== person.unitId));

/**
 * What somebody is kept from is another's to change, with a fresh proof of who he is: nobody lifts his own recusal, nor
 * finds out by numbers he gives himself whom a record is about.
 * @throws AppError FORBIDDEN, STEP_UP_REQUIRED
 */
export function requireGroundsRight(context: Context, change: Change): void {
  if (!touchesGrounds(change)) return;
  if (change.person.id === context.viewer?.personId)
    throw new AppError('FORBIDDEN', { because: 'PERSON_OWN_GROUNDS' });
  requireStepUp(context);
}

/**
 * Whoever is kept from something else now looks at nothing with what he was before; those who answer for discipline
 * hear of it where he may see more.
 */
export async function followGrounds(tx: EntityManager, context: Context, change: Change): Promise<void> {
  if (!touchesGrounds(change)) return;
  const { person } = change;
  await endAllSessions(tx, person.id);
  if (!mayLift(change)) return;
  const { clock, viewer } = context;
  const { cityId = NO_ID } = (await context.loaders.unit.load(person.unitId)) ?? {};
  const office = await assignmentsAt(queryIn(tx), { unitId: cityId, cityId }, clock.today());
  const holders = office.filter(holdsDiscipline).map(({ personId }) => personId);
  const personIds = holders.filter((id) => id !== viewer?.personId && id !== person.id);
  if (personIds.length === 0) return;
  const params = { name: person.name, by: viewer?.personName ?? '' };
  await notify(tx, { personIds, kind: 'RECUSAL_GROUNDS_CHANGED', params }, clock.systemNow());
}
