import multipart from '@fastify/multipart';
import { AppError, labelOf } from '@luze/domain';
import { canEver } from '@luze/permissions';
import type { FastifyRequest } from 'fastify';
import { requireViewer } from '../context.ts';
import { answerTo, statusOf } from '../errors.ts';
import { accessOf } from '../ledger/of-context.ts';
import type { Routes } from '../route.ts';
import { LIMITS } from '../workbook/archive.ts';
import { ledgerOfSlug } from '../workbook/ledger-slug.ts';
import { refuseFile } from '../workbook/refuse.ts';
import { sendWorkbook } from '../workbook/send-file.ts';
import { checkImport } from './check.service.ts';
import { failedWorkbook } from './failed-workbook.ts';
import { type CommitMode, commitImport, failedRows, readImport, undoImport } from './import.service.ts';
import { reachableUnits } from './reachable-units.ts';
import { recentImports } from './recent.service.ts';
import { templateOf } from './template.ts';

interface BySlug {
  readonly Params: { readonly slug: string };
  readonly Querystring: { readonly dryRun?: string; readonly history?: string };
}
interface ById {
  readonly Params: { readonly id: string };
}

/** @throws AppError INVALID for a word that is neither yes nor no: a guess could write what was only to be looked at */
function isSaid(field: 'dryRun' | 'history', flag: string | undefined): boolean {
  if (flag === undefined || flag === '0' || flag === 'false') return false;
  if (flag === '1' || flag === 'true') return true;
  throw new AppError('INVALID', { violations: [{ field, code: 'NOT_YES_OR_NO' }] });
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE';

const tooLarge = (): AppError => refuseFile('FILE_TOO_LARGE', { megabytes: LIMITS.fileBytes / 1024 / 1024 });

/** The one file of an upload. @throws AppError INVALID_FILE when there is none or it is larger than 10 MB */
async function uploaded(request: FastifyRequest): Promise<{ name: string; bytes: Buffer }> {
  if (!request.isMultipart()) throw refuseFile('FILE_MISSING');
  const part = await request.file().catch(() => undefined);
  if (part === undefined) throw refuseFile('FILE_MISSING');
  try {
    const bytes = await part.toBuffer();
    // Some cuts just past the limit are not reported as an error.
    if (part.file.truncated) throw tooLarge();
    return { name: part.filename, bytes };
  } catch (error) {
    if (error instanceof AppError) throw error;
    // Else the form ended too early: the upload was cut off on its way.
    throw isTooLarge(error) ? tooLarge() : refuseFile('FILE_DAMAGED');
  }
}

/** @throws AppError INVALID for anything but the two modes */
function modeOf(body: unknown): CommitMode {
  const mode = (body as { mode?: unknown } | null)?.mode ?? 'ALL_OR_NOTHING';
  if (mode === 'ALL_OR_NOTHING' || mode === 'GOOD_ROWS') return mode;
  throw new AppError('INVALID', { violations: [{ field: 'mode', code: 'NOT_THIS_KIND' }] });
}

/** Workbooks on their way in: template, check, commit, undo, failed rows. */
export const importRoutes: Routes = async (scope, { openContext }) => {
  await scope.register(multipart, {
    limits: { files: 1, fields: 5, fieldSize: 1_000, fileSize: LIMITS.fileBytes, parts: 6, headerPairs: 50 },
  });

  scope.get<BySlug>('/imports/:slug/template.xlsx', async (request, reply) => {
    const context = await openContext(request, reply);
    const viewer = requireViewer(context);
    const ledger = ledgerOfSlug(request.params.slug);
    const access = await accessOf(context);
    if (!canEver(access.writer.ability, 'read', ledger)) throw new AppError('FORBIDDEN');
    const units = await reachableUnits(context.database.query, access.writer);
    const unit = (await access.loaders.units.load(viewer.unitId))?.shortName ?? '';
    const about = { unit, person: viewer.personName, day: context.clock.today() };
    const name = `${labelOf(ledger.workbook.title, ledger.workbook.code).zh}.xlsx`;
    return sendWorkbook(reply, name, await templateOf(ledger, units, about));
  });

  scope.post<BySlug>('/imports/:slug', async (request, reply) => {
    const context = await openContext(request, reply);
    requireViewer(context);
    const ledger = ledgerOfSlug(request.params.slug);
    const history = isSaid('history', request.query.history);
    const isDryRun = isSaid('dryRun', request.query.dryRun);
    const verdict = await checkImport(context, ledger, { ...(await uploaded(request)), history });
    reply.header('cache-control', 'no-store');
    if (isDryRun) return verdict;
    try {
      const { counts } = await commitImport(context, verdict.importId, 'ALL_OR_NOTHING');
      return { ...verdict, counts, committed: true };
    } catch (error) {
      if (!(error instanceof AppError && error.details.because === 'IMPORT_HAS_FAULTS')) throw error;
      // Whoever sent the rows unseen is told what is wrong with each, as a dry run would have.
      const answer = answerTo(error, context, context.log);
      return reply.code(statusOf(error.code)).send({ errors: [answer], ...verdict, committed: false });
    }
  });

  scope.get<BySlug>('/imports/:slug/recent', async (request, reply) => {
    const context = await openContext(request, reply);
    requireViewer(context);
    reply.header('cache-control', 'no-store');
    return recentImports(context, ledgerOfSlug(request.params.slug));
  });

  scope.get<ById>('/imports/:id', async (request, reply) => {
    const context = await openContext(request, reply);
    reply.header('cache-control', 'no-store');
    return readImport(context, request.params.id);
  });

  scope.post<ById>('/imports/:id/commit', async (request, reply) => {
    const context = await openContext(request, reply);
    reply.header('cache-control', 'no-store');
    return commitImport(context, request.params.id, modeOf(request.body));
  });

  scope.post<ById>('/imports/:id/undo', async (request, reply) => {
    const context = await openContext(request, reply);
    reply.header('cache-control', 'no-store');
    return undoImport(context, request.params.id);
  });

  scope.get<ById>('/imports/:id/failed.xlsx', async (request, reply) => {
    const context = await openContext(request, reply);
    const { job, ledger, sheet, judgements } = await failedRows(context, request.params.id);
    const suffix = context.language === 'en' ? 'failed' : labelOf(ledger.workbook.title, '').zh;
    const name = `${job.fileName.replace(/\.xlsx$/i, '')}-${suffix}.xlsx`;
    return sendWorkbook(reply, name, await failedWorkbook(ledger, sheet, judgements, context.language));
  });
};
