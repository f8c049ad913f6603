import { AppError, findLedger, opensReport, type Report, type ReportScope } from '@luze/domain';
import { canEver } from '@luze/permissions';
import { type Context, requireViewer } from '../context.ts';
import { nameExport } from '../export/name-export.service.ts';
import { refuseUnexplained } from '../export/reason.input.ts';
import { accessOf } from '../ledger/of-context.ts';
import type { Reader } from '../ledger/reader.ts';
import { reportSources } from './report-source.ts';
import { writeReport } from './write-report.ts';

/**
 * @throws AppError FORBIDDEN where the reader lacks something the report is computed from, INVALID where a reason has to
 * be stated and is not
 */
function requireReport({ ability }: Reader, report: Report, reason: string | null): void {
  const may = opensReport(report, (verb, name) => {
    const ledger = findLedger(name);
    return ledger !== null && canEver(ability, verb, ledger);
  });
  if (!may) throw new AppError('FORBIDDEN');
  const ledger = findLedger(report.ledger);
  if (ledger !== null) refuseUnexplained(ledger, reason);
}

/**
 * A computed workbook, audited like every export.
 * @throws AppError FORBIDDEN, INVALID, NOT_FOUND (unit)
 */
export async function exportReport(
  context: Context,
  report: Report,
  scope: ReportScope,
  reason: string | null,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const viewer = requireViewer(context);
  const access = await accessOf(context);
  requireReport(access.reader, report, reason);
  const source = reportSources[report.code];
  if (source === undefined) throw new TypeError(`no source of ${report.code}`);
  const lines = await source(access.reader, scope, context);
  const { name, about } = await nameExport(context, access, {
    title: report.title.zh,
    entity: report.ledger,
    fieldSet: report.columns.map(({ heading }) => heading),
    detail: {
      report: report.code,
      from: scope.from,
      to: scope.to,
      rows: lines.length - (report.hasOwnTotal === true ? 1 : 0),
    },
    reason,
    unitId: scope.unitId ?? viewer.unitId,
  });
  return { name, bytes: await writeReport(report, scope, lines, about) };
}
