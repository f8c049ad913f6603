import multipart from '@fastify/multipart';
import { AppError } from '@luze/domain';
import type { FastifyRequest } from 'fastify';
import { requireViewer } from '../context.ts';
import type { Routes } from '../route.ts';
import { ledgerOfSlug } from '../workbook/ledger-slug.ts';
import { refuseFile } from '../workbook/refuse.ts';
import {
  addAttachment,
  MOST_BYTES,
  readAttachment,
  removeAttachment,
  type UploadedFile,
} from './attachment.service.ts';

interface ByRecord {
  readonly Params: { readonly slug: string; readonly recordId: string };
}
interface ById {
  readonly Params: { readonly id: string };
}

const tooLarge = (): AppError => refuseFile('FILE_TOO_LARGE', { megabytes: MOST_BYTES / 1024 / 1024 });
const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE';

const textOf = (field: unknown): string =>
  typeof field === 'object' && field !== null && 'value' in field ? String(field.value) : '';

/** The file of a form and its mark, which stands before it. @throws AppError INVALID_FILE */
async function uploaded(request: FastifyRequest): Promise<UploadedFile> {
  if (!request.isMultipart()) throw refuseFile('FILE_MISSING');
  const part = await request.file().catch(() => undefined);
  if (part === undefined) throw refuseFile('FILE_MISSING');
  try {
    const bytes = await part.toBuffer();
    // Some cuts just past the limit are not reported as an error.
    if (part.file.truncated) throw tooLarge();
    return { name: part.filename, bytes, securityMark: textOf(part.fields['securityMark']) };
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw isTooLarge(error) ? tooLarge() : refuseFile('FILE_DAMAGED');
  }
}

/** Nothing in a file people brought may act in the page: no script, no frame, no guess at what it is. */
const SANDBOX = "default-src 'none'; sandbox";

/** Files of records: in, out and away. */
export const attachmentRoutes: Routes = async (scope, { openContext, dataDir }) => {
  await scope.register(multipart, {
    limits: { files: 1, fields: 3, fieldSize: 100, fileSize: MOST_BYTES, parts: 4, headerPairs: 50 },
  });

  scope.post<ByRecord>('/files/:slug/:recordId', async (request, reply) => {
    const context = await openContext(request, reply);
    requireViewer(context);
    const ledger = ledgerOfSlug(request.params.slug);
    const file = await uploaded(request);
    reply.header('cache-control', 'no-store');
    return { id: await addAttachment(context, ledger, request.params.recordId, file, dataDir) };
  });

  scope.get<ById>('/files/:id', async (request, reply) => {
    const context = await openContext(request, reply);
    const { attachment, stream } = await readAttachment(context, request.params.id, dataDir);
    return reply
      .header('content-type', attachment.mime)
      .header('content-length', String(attachment.size))
      .header(
        'content-disposition',
        `attachment; filename="file"; filename*=UTF-8''${encodeURIComponent(attachment.name)}`,
      )
      .header('content-security-policy', SANDBOX)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .send(stream);
  });

  scope.post<ById>('/files/:id/remove', async (request, reply) => {
    const context = await openContext(request, reply);
    await removeAttachment(context, request.params.id);
    reply.header('cache-control', 'no-store');
    return { removed: true };
  });
};
