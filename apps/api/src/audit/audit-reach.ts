import { AppError, isAtOrAbove } from '@luze/domain';
import type { Context, Viewer } from '../context.ts';
import { allOf, EVERYTHING, type Sql } from '../database/accessible.ts';
import { placeholders } from '../database/placeholders.ts';
import { nothingWithheld } from './audit-withheld.ts';

/** The units under those an auditor's offices are over. */
async function under(context: Context, unitIds: readonly string[]): Promise<Sql> {
  const places = placeholders(unitIds);
  const paths = await context.database.query<{ path: string }>(
    `SELECT path FROM unit WHERE id IN (${places})`,
    unitIds,
  );
  const below = `SELECT id FROM unit WHERE ${paths.map(() => 'path LIKE ?').join(' OR ') || '1 = 0'}`;
  const params = paths.map(({ path }) => `${path}%`);
  return {
    text: `(unit_id IN (${below}) AND (entity_unit_id IS NULL OR entity_unit_id IN (${below})))`,
    params: [...params, ...params],
  };
}

/**
 * Whose acts the viewer reads: the audit officer everybody's, an auditor what was done below his unit, a city or county
 * its own people's, everybody else none.
 * @throws AppError FORBIDDEN
 */
async function actsOf(context: Context, viewer: Viewer): Promise<Sql> {
  if (viewer.office === 'AUDIT_OFFICER') return EVERYTHING;
  const audited = viewer.assignments.filter(({ role }) => role === 'AUDITOR').map(({ unitId }) => unitId);
  if (audited.length > 0) return under(context, audited);
  if (!viewer.assignments.some(({ role }) => role === 'CITY_ADMIN' || role === 'COUNTY_SECRETARY'))
    throw new AppError('FORBIDDEN');
  return { text: 'unit_id = ?', params: [viewer.unitId] };
}

/**
 * The entries the viewer reads: acts within his reach that tell of no record kept from him.
 * @throws AppError FORBIDDEN
 */
export async function reachOf(context: Context, viewer: Viewer): Promise<Sql> {
  return allOf([await actsOf(context, viewer), await nothingWithheld(context)]);
}

/** True for who answers for the record as a whole: the audit officer, and an auditor of a city or above. */
export const isWholeAuditor = ({ office, assignments }: Viewer): boolean =>
  office === 'AUDIT_OFFICER' ||
  assignments.some(({ role, unitLevel }) => role === 'AUDITOR' && isAtOrAbove(unitLevel, 'CITY'));
