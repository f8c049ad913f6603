import { AppError, type Office } from '@luze/domain';
import { type Context, requireViewer } from '../context.ts';

/** Whether somebody who can sign in holds an office. */
export async function isHeld(context: Pick<Context, 'database'>, office: Office): Promise<boolean> {
  const rows = await context.database.query(
    'SELECT p.id FROM person p JOIN account a ON a.person_id = p.id WHERE p.office = ? AND p.active = 1 AND a.disabled = 0 LIMIT 1',
    [office],
  );
  return rows.length > 0;
}

/**
 * The rights of an office are its holder's; while nobody holds it, the city's administrators have them.
 * @throws AppError FORBIDDEN
 */
export async function requireRightsOf(context: Context, office: Office): Promise<void> {
  const viewer = requireViewer(context);
  if (viewer.office === office) return;
  if (!viewer.assignments.some(({ role }) => role === 'CITY_ADMIN')) throw new AppError('FORBIDDEN');
  if (await isHeld(context, office)) throw new AppError('FORBIDDEN', { because: `HELD_BY_${office}` });
}
