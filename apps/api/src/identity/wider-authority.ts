import {
  AppError,
  type Assignment,
  DUTIES,
  DUTIES_TO_NAME,
  type Duty,
  needsSecondPerson,
} from '@luze/domain';
import type { Context } from '../context.ts';
import { DIRECTORY_GRANTS } from '../organisation/reach.service.ts';
import { assignmentsOn, delegationsOn } from './viewer.ts';

type Held = Pick<Assignment, 'role' | 'unitId' | 'duties'>;

/** Duties an assignment opens: those it names, else all that need no naming. */
const dutiesOf = ({ role, duties }: Held): readonly Duty[] =>
  duties.length > 0
    ? duties
    : DUTIES.filter((duty) => !DUTIES_TO_NAME.has(duty) && !needsSecondPerson(duty, role));

/** True where some of what is held lies beyond the units somebody writes people of, or beyond his duties there. */
export async function isWider(
  context: Context,
  giver: readonly Held[],
  held: readonly Held[],
): Promise<boolean> {
  const own = giver.filter(({ role }) => DIRECTORY_GRANTS.Person[role].includes('U'));
  const pathOf = async (unitId: string): Promise<string> =>
    (await context.loaders.unit.load(unitId))?.path ?? '';
  const places = await Promise.all(
    own.map(async (assignment) => ({
      path: await pathOf(assignment.unitId),
      duties: dutiesOf(assignment),
    })),
  );
  for (const assignment of held) {
    const path = await pathOf(assignment.unitId);
    const mine = new Set(
      places.filter((place) => path.startsWith(place.path)).flatMap(({ duties }) => duties),
    );
    if (!dutiesOf(assignment).every((duty) => mine.has(duty))) return true;
  }
  return false;
}

/**
 * Nobody hands out authority wider than his own, nor comes by it through another's account: what is given must lie
 * below the giver's units and within his duties there.
 * @throws AppError FORBIDDEN
 */
export async function refuseWiderAuthority(context: Context, held: readonly Held[]): Promise<void> {
  if (await isWider(context, context.viewer?.assignments ?? [], held))
    throw new AppError('FORBIDDEN', { because: 'AUTHORITY_WIDER' });
}

/** Everything somebody may act by today, his own and what he carries for others. */
export async function authorityHeld(context: Context, personId: string): Promise<Assignment[]> {
  const today = context.clock.today();
  const own = await assignmentsOn(context.database, [personId], today);
  const carried = await delegationsOn(context.database, personId, today);
  return [...own, ...carried.flatMap(({ assignments }) => assignments)];
}
