import {
  AppError,
  branchMeeting,
  isAtOrAbove,
  meetingLine,
  meetingRows,
  meetingsDue,
  meetingTotal,
  type ReportLine,
  type ReportScope,
} from '@luze/domain';
import { authoritiesOf, opensArea } from '@luze/permissions';
import { type Context, requireViewer } from '../context.ts';
import type { Reader } from '../ledger/reader.ts';
import { obligationsByUnit } from './by-unit.service.ts';

/** The unit the viewer keeps or reads meetings of. @throws AppError FORBIDDEN where there is none */
function ownUnit(context: Context): string {
  const own = authoritiesOf(requireViewer(context).actor).find(({ assignment }) =>
    opensArea(assignment, branchMeeting),
  );
  if (own === undefined) throw new AppError('FORBIDDEN');
  return own.assignment.unitId;
}

/**
 * L03, a line for each county with branches of the unit asked for; a county, or a branch, is a line itself.
 * @throws AppError FORBIDDEN, INVALID (period), NOT_FOUND (unit)
 */
export async function meetingSource(
  _reader: Reader,
  scope: ReportScope,
  context: Context,
): Promise<ReportLine[]> {
  const unitId = scope.unitId ?? ownUnit(context);
  const span = meetingsDue(scope, context.clock.today());
  const units = span === null ? [] : await obligationsByUnit(context, unitId, span);
  const asked = await context.loaders.unit.load(unitId);
  const isOneLine = asked !== null && isAtOrAbove('COUNTY', asked.level);
  const total = meetingTotal({ id: '', name: '' }, units);
  return meetingRows(
    isOneLine ? [{ ...total, unit: asked }] : units.filter(({ branches }) => branches > 0).map(meetingLine),
    total,
  );
}
