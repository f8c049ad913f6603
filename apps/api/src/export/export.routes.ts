import { AppError, type Ledger } from '@luze/domain';
import type { GraphQLSchema } from 'graphql';
import { requireViewer } from '../context.ts';
import type { Routes } from '../route.ts';
import { ledgerOfSlug } from '../workbook/ledger-slug.ts';
import { sendWorkbook } from '../workbook/send-file.ts';
import { type ExportOrder, exportNow, exportRows, GET_ROWS, readJob } from './export.service.ts';
import { filterFromJson, parseFilter } from './filter-json.ts';
import { reasonOf } from './reason.input.ts';

interface BySlug {
  readonly Params: { readonly slug: string };
  readonly Querystring: { readonly filter?: string; readonly reason?: string };
}
interface ByToken {
  readonly Params: { readonly token: string };
}

const filterOf = (schema: GraphQLSchema, ledger: Ledger, json: unknown) =>
  filterFromJson(schema, `${ledger.name}Filter`, json);

/** @throws AppError INVALID for a body of another shape */
function orderOf(schema: GraphQLSchema, ledger: Ledger, body: unknown): ExportOrder {
  const { filter, columns, reason } = (body ?? {}) as Readonly<Record<string, unknown>>;
  const names = columns ?? [];
  const isNames =
    Array.isArray(names) && names.length <= 200 && names.every((name) => typeof name === 'string');
  if (!isNames) throw new AppError('INVALID', { violations: [{ field: 'columns', code: 'NOT_THIS_KIND' }] });
  return {
    filter: filterOf(schema, ledger, filter),
    columns: names as string[],
    reason: reasonOf(reason),
  };
}

/** Workbooks on their way out: at once, in the background, and the background's files. */
export const exportRoutes: Routes = async (scope, { openContext, schema, dataDir }) => {
  scope.get<ByToken>('/exports/jobs/:token', async (request, reply) => {
    const context = await openContext(request, reply);
    const { job, stream } = await readJob(context, request.params.token, dataDir);
    if (stream !== null) return sendWorkbook(reply, job.fileName, stream);
    return reply
      .code(202)
      .header('cache-control', 'no-store')
      .send({ jobId: job.token, rows: job.rowCount, done: job.doneCount });
  });

  scope.get<BySlug>('/exports/:slug.xlsx', async (request, reply) => {
    const context = await openContext(request, reply);
    requireViewer(context);
    const ledger = ledgerOfSlug(request.params.slug);
    const filter = filterOf(schema, ledger, parseFilter(request.query.filter));
    const reason = reasonOf(request.query.reason);
    const file = await exportNow(context, ledger, { filter, columns: [], reason }, GET_ROWS);
    return sendWorkbook(reply, file.name, file.bytes);
  });

  scope.post<BySlug>('/exports/:slug', async (request, reply) => {
    const context = await openContext(request, reply);
    requireViewer(context);
    const ledger = ledgerOfSlug(request.params.slug);
    const made = await exportRows(context, ledger, orderOf(schema, ledger, request.body), dataDir);
    if ('file' in made) return sendWorkbook(reply, made.file.name, made.file.bytes);
    return reply.code(202).header('cache-control', 'no-store').send(made);
  });
};
