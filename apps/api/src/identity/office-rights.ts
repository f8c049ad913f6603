import {
  AppError,
  OFFICE_RIGHTS,
  OFFICES,
  type Office,
  type OfficeRight,
  rightsOfOffice,
} from '@luze/domain';
import { type Context, requireViewer } from '../context.ts';

/** Whether somebody who can sign in holds an office. */
async function isHeld(context: Pick<Context, 'database'>, office: Office): Promise<boolean> {
  const rows = await context.database.query(
    'SELECT p.id FROM person p JOIN account a ON a.person_id = p.id WHERE p.office = ? AND p.active = 1 AND a.disabled = 0 LIMIT 1',
    [office],
  );
  return rows.length > 0;
}

/**
 * A right of the platform is its officer's; while nobody holds the office, the city's administrators have it.
 * @throws AppError FORBIDDEN
 */
export async function requireRight(context: Context, right: OfficeRight): Promise<void> {
  const viewer = requireViewer(context);
  const office = OFFICE_RIGHTS[right];
  if (viewer.office === office) return;
  if (!viewer.assignments.some(({ role }) => role === 'CITY_ADMIN')) throw new AppError('FORBIDDEN');
  if (await isHeld(context, office)) throw new AppError('FORBIDDEN', { because: `HELD_BY_${office}` });
}

/** The rights of the platform the viewer has at this moment: of his office, or as the city's administrator. */
export async function rightsOf(context: Context): Promise<OfficeRight[]> {
  const { office, assignments } = requireViewer(context);
  if (office !== null) return rightsOfOffice(office);
  if (!assignments.some(({ role }) => role === 'CITY_ADMIN')) return [];
  const vacant = await Promise.all(
    OFFICES.map(async (each) => ((await isHeld(context, each)) ? [] : rightsOfOffice(each))),
  );
  return vacant.flat();
}

/** As `requireRight`, for who would act as the city's administrator; others are judged by their own rules. */
export async function refuseHeld(context: Context, right: OfficeRight): Promise<void> {
  if (requireViewer(context).assignments.some(({ role }) => role === 'CITY_ADMIN'))
    await requireRight(context, right);
}
