import { sentence } from '@luze/domain';
import { writeAudit } from '../audit/audit.service.ts';
import type { Context } from '../context.ts';
import { auditOpened } from '../ledger/sealed-fields.ts';
import { unitWithin } from '../organisation/unit-read.service.ts';
import type { Span } from '../span.ts';
import { calendarOf } from './calendar.service.ts';
import { calendarFile } from './calendar-file.ts';

/** An iCalendar file under its name. */
export interface CalendarDownload {
  readonly name: string;
  readonly text: string;
}

/**
 * The calendar of a unit as a file: what `calendar` answers, and no more.
 * @throws AppError UNAUTHENTICATED, NOT_FOUND, INVALID (from, to)
 */
export async function downloadCalendar(
  context: Context,
  unitId: string,
  span: Span,
): Promise<CalendarDownload> {
  const lines = await calendarOf(context, unitId, span);
  const unit = await unitWithin(context, unitId);
  const { language, clock, address } = context;
  await auditOpened(context);
  await context.database.transaction((tx) =>
    writeAudit(tx, context, {
      action: 'export',
      entity: 'Calendar',
      entityUnitId: unitId,
      detail: { ...span, rows: lines.reduce((sum, { count }) => sum + count, 0) },
    }),
  );
  const name = sentence('CALENDAR_OF', language, { unit: unit.shortName ?? unit.name });
  const text = calendarFile(lines, {
    name,
    language,
    now: clock.systemNow(),
    unitId,
    address,
    isOutside: false,
  });
  return { name: `${name} ${span.from} ${span.to}.ics`, text };
}
