import { AppError, findReport, isLocalDate, type Report, type ReportScope, yearOf } from '@luze/domain';
import { type Context, requireViewer } from '../context.ts';
import { isId } from '../database/id.ts';
import { reasonOf } from '../export/reason.input.ts';
import type { Routes } from '../route.ts';
import { sendWorkbook } from '../workbook/send-file.ts';
import { exportReport } from './report.service.ts';

type Given = Readonly<Record<string, unknown>>;
interface ByCode {
  readonly Params: { readonly code: string };
  readonly Querystring: Given;
}

const wrong = (field: string, code: string): AppError =>
  new AppError('INVALID', { violations: [{ field, code }] });

/** @throws AppError NOT_FOUND */
function reportOf(code: string): Report {
  const report = findReport(code);
  if (report === null) throw new AppError('NOT_FOUND');
  return report;
}

/** The period and unit asked for; without days the business year. @throws AppError INVALID */
function scopeOf({ clock }: Context, { from, to, unitId }: Given): ReportScope {
  const year = yearOf(clock.today());
  const dayOf = (field: string, value: unknown, otherwise: string): string => {
    if (value === undefined || value === null || value === '') return otherwise;
    if (typeof value === 'string' && isLocalDate(value)) return value;
    throw wrong(field, 'NOT_THIS_KIND');
  };
  const scope = { from: dayOf('from', from, `${year}-01-01`), to: dayOf('to', to, `${year}-12-31`) };
  if (scope.to < scope.from) throw wrong('to', 'REPORT_PERIOD');
  if (unitId === undefined || unitId === null || unitId === '') return { ...scope, unitId: null };
  if (typeof unitId === 'string' && isId(unitId)) return { ...scope, unitId };
  throw wrong('unitId', 'NOT_THIS_KIND');
}

/** Computed workbooks on their way out. */
export const reportRoutes: Routes = async (scope, { openContext }) => {
  scope.get<ByCode>('/exports/reports/:code.xlsx', async (request, reply) => {
    const context = await openContext(request, reply);
    requireViewer(context);
    const report = reportOf(request.params.code);
    const reason = reasonOf(request.query['reason']);
    const file = await exportReport(context, report, scopeOf(context, request.query), reason);
    return sendWorkbook(reply, file.name, file.bytes);
  });

  scope.post<ByCode>('/exports/reports/:code', async (request, reply) => {
    const context = await openContext(request, reply);
    requireViewer(context);
    const report = reportOf(request.params.code);
    const body = (request.body ?? {}) as Given;
    const reason = reasonOf(body['reason']);
    if (reason === null) throw wrong('reason', 'EXPORT_REASON_REQUIRED');
    const file = await exportReport(context, report, scopeOf(context, body), reason);
    return sendWorkbook(reply, file.name, file.bytes);
  });
};
