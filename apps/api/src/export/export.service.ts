import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { AppError, type Ledger, labelOf } from '@luze/domain';
import { type Context, requireViewer } from '../context.ts';
import { sqlInstant } from '../database/dialect.ts';
import { execute, insertRow } from '../database/rows.ts';
import { requireStepUp } from '../identity/require-step-up.service.ts';
import { countRows } from '../ledger/count.ts';
import type { FilterInput } from '../ledger/filter.ts';
import { accessOf, type LedgerAccess } from '../ledger/of-context.ts';
import { requireVerb, rowIds, rowsOfIds } from '../ledger/read.ts';
import { auditOpened } from '../ledger/sealed-fields.ts';
import type { SheetFrame } from '../workbook/write-book.ts';
import { type ExportJobRow, exportJobTable } from './export.entity.ts';
import { type ExportColumn, exportColumns } from './export-columns.ts';
import { pageOf } from './export-page.ts';
import { nameExport } from './name-export.service.ts';
import { refuseUnexplained } from './reason.input.ts';
import { type WrittenRow, writeRows } from './write-rows.ts';

/** Rows a plain GET may fetch. */
export const GET_ROWS = 1_000;
/** Rows from which on whoever exports proves again who he is. */
const STEP_UP_ROWS = 1_000;
/** Rows above which a file is made in the background. */
export const BACKGROUND_ROWS = 5_000;
/** Rows no file of ours exceeds. */
export const MOST_ROWS = 100_000;
/** Rows read and written at a time: others wait no longer than these take. */
const PAGE = 100;
/** Files lie ready this long. */
const KEPT_MS = 7 * 86_400_000;
/** A job without a sign of life this long died with its process. */
const DEAD_MS = 30 * 60_000;

export interface ExportOrder {
  readonly filter: FilterInput | null;
  readonly columns: readonly string[];
  readonly reason: string | null;
}

/** A workbook under its name. */
export interface ExportedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

interface Prepared {
  readonly access: LedgerAccess;
  readonly columns: readonly ExportColumn[];
  readonly total: number;
  readonly name: string;
  readonly about: SheetFrame;
}

/** Counts, names and audits an export; what is refused is refused before anything is audited. */
async function prepare(
  context: Context,
  ledger: Ledger,
  order: ExportOrder,
  most: number,
): Promise<Prepared> {
  const viewer = requireViewer(context);
  const access = await accessOf(context);
  requireVerb(access.reader, 'export', ledger);
  refuseUnexplained(ledger, order.reason);
  const columns = exportColumns(ledger, order.columns);
  const total = await countRows(access.reader, ledger, order.filter, 'export');
  if (total > most)
    throw new AppError('INVALID', {
      because: 'EXPORT_TOO_LARGE',
      params: { max: most },
      violations: [{ field: 'filter', code: 'EXPORT_TOO_LARGE', params: { max: most } }],
    });
  if (total >= STEP_UP_ROWS) requireStepUp(context);
  const { name, about } = await nameExport(context, access, {
    title: labelOf(ledger.workbook.title, ledger.workbook.code).zh,
    entity: ledger.name,
    fieldSet: columns.map(({ source }) => source),
    detail: { rows: total },
    reason: order.reason,
    unitId: viewer.unitId,
  });
  return { access, columns, total, name, about };
}

/**
 * The rows of an export, a page at a time. Which rows and in what order is settled at the start: a row whose day changes
 * while others are written is neither left out nor written twice.
 */
async function* pagesOf(
  { access, columns }: Prepared,
  ledger: Ledger,
  filter: FilterInput | null,
  onPage: (written: number) => Promise<void> = async () => undefined,
): AsyncGenerator<readonly WrittenRow[]> {
  const wanted = ledger.workbook.columns.filter(({ source }) =>
    columns.some((column) => column.source === source),
  );
  const childNames = wanted.some(({ shows }) => shows !== undefined)
    ? Object.keys(ledger.children)
    : wanted.flatMap(({ child }) => (child === undefined ? [] : [child]));
  const selection = { filter, action: 'export' };
  const ids = await rowIds(access.reader, ledger, selection, MOST_ROWS);
  for (let at = 0; at < ids.length; at += PAGE) {
    const rows = await rowsOfIds(access.reader, ledger, selection, ids.slice(at, at + PAGE));
    yield await pageOf(access, ledger, childNames, rows);
    await onPage(Math.min(at + PAGE, ids.length));
  }
}

/** A workbook that fits in memory. */
async function fileOfRows(
  prepared: Prepared,
  ledger: Ledger,
  filter: FilterInput | null,
): Promise<ExportedFile> {
  const output = new PassThrough();
  const [bytes] = await Promise.all([
    buffer(output),
    writeRows(ledger, prepared.columns, prepared.about, pagesOf(prepared, ledger, filter), output),
  ]);
  return { name: prepared.name, bytes };
}

/** A file at once. @param most rows it may have @throws AppError FORBIDDEN, INVALID, STEP_UP_REQUIRED from 1,000 rows on */
export async function exportNow(
  context: Context,
  ledger: Ledger,
  order: ExportOrder,
  most: number,
): Promise<ExportedFile> {
  const file = await fileOfRows(await prepare(context, ledger, order, most), ledger, order.filter);
  await auditOpened(context);
  return file;
}

const folderOf = (dataDir: string): string => join(dataDir, 'exports');
const fileOf = (dataDir: string, token: string): string => join(folderOf(dataDir), `${token}.xlsx`);

async function run(
  context: Context,
  ledger: Ledger,
  order: ExportOrder,
  prepared: Prepared,
  token: string,
  dataDir: string,
): Promise<void> {
  const { database, clock } = context;
  const set = (sql: string, params: readonly unknown[]): Promise<number> =>
    database.transaction((tx) =>
      execute(tx, `UPDATE export_job SET ${sql} WHERE token = ?`, [...params, token]),
    );
  const half = `${fileOf(dataDir, token)}.part`;
  try {
    const pages = pagesOf(prepared, ledger, order.filter, async (written) => {
      await set('done_count = ?', [written]);
    });
    await mkdir(folderOf(dataDir), { recursive: true, mode: 0o700 });
    await writeRows(
      ledger,
      prepared.columns,
      prepared.about,
      pages,
      createWriteStream(half, { mode: 0o600, flush: true }),
    );
    await auditOpened(context);
    await rename(half, fileOf(dataDir, token));
    await set("state = 'READY', done_at = ?", [sqlInstant(clock.systemNow())]);
  } catch (error) {
    context.log.error({ err: error, token }, 'a background export failed');
    await rm(half, { force: true }).catch(() => undefined);
    await set("state = 'FAILED', done_at = ?", [sqlInstant(clock.systemNow())]).catch(() => undefined);
  }
}

/** People for whom this process makes a file in the background. */
const underWay = new Set<string>();

/**
 * A file, at once or in the background above 5,000 rows.
 * @param dataDir where background files lie
 * @throws AppError FORBIDDEN, FORBIDDEN_FIELD, INVALID (no reason, unknown column, more than 100,000 rows), LOCKED while
 * another of one's own is being made, STEP_UP_REQUIRED from 1,000 rows on
 */
export async function exportRows(
  context: Context,
  ledger: Ledger,
  order: ExportOrder,
  dataDir: string,
): Promise<{ readonly file: ExportedFile } | { readonly jobId: string; readonly rows: number }> {
  const viewer = requireViewer(context);
  if (order.reason === null)
    throw new AppError('INVALID', { violations: [{ field: 'reason', code: 'EXPORT_REASON_REQUIRED' }] });
  if (underWay.has(viewer.personId))
    throw new AppError('LOCKED', { because: 'EXPORT_UNDER_WAY', reason: 'EXPORT_UNDER_WAY' });
  const prepared = await prepare(context, ledger, order, MOST_ROWS);
  if (prepared.total <= BACKGROUND_ROWS) {
    const file = await fileOfRows(prepared, ledger, order.filter);
    await auditOpened(context);
    return { file };
  }
  const token = randomBytes(20).toString('hex');
  await context.database.transaction((tx) =>
    insertRow(tx, exportJobTable, {
      token,
      ledger: ledger.name,
      personId: viewer.personId,
      state: 'RUNNING',
      fileName: prepared.name,
      rowCount: prepared.total,
      doneCount: 0,
      createdAt: context.clock.systemNow(),
      doneAt: null,
    }),
  );
  underWay.add(viewer.personId);
  void run(context, ledger, order, prepared, token, dataDir).finally(() => underWay.delete(viewer.personId));
  return { jobId: token, rows: prepared.total };
}

/** The state of a background export of one's own, with the file once it is there. @throws AppError NOT_FOUND, UNAVAILABLE */
export async function readJob(
  context: Context,
  token: string,
  dataDir: string,
): Promise<{ readonly job: ExportJobRow; readonly stream: Readable | null }> {
  const viewer = requireViewer(context);
  const job = /^[0-9a-f]{40}$/.test(token)
    ? await context.database.read.findOneBy(exportJobTable, { token, personId: viewer.personId })
    : null;
  if (job === null) throw new AppError('NOT_FOUND');
  const age = context.clock.systemNow().getTime() - job.createdAt.getTime();
  if (job.state === 'FAILED' || (job.state === 'RUNNING' && age > DEAD_MS)) throw new AppError('UNAVAILABLE');
  if (job.state === 'RUNNING') return { job, stream: null };
  const file = fileOf(dataDir, token);
  const there = await stat(file).then(
    () => true,
    () => false,
  );
  if (!there) throw new AppError('NOT_FOUND');
  return { job, stream: createReadStream(file) };
}

/** Removes files older than seven days and forgets their jobs. */
export async function forgetOldExports(
  context: Pick<Context, 'database' | 'clock'>,
  dataDir: string,
): Promise<void> {
  const before = context.clock.systemNow().getTime() - KEPT_MS;
  const names = await readdir(folderOf(dataDir)).catch(() => []);
  for (const name of names) {
    const file = join(folderOf(dataDir), name);
    const age = await stat(file).catch(() => null);
    if (age !== null && age.mtimeMs < before) await rm(file, { force: true });
  }
  await context.database.transaction((tx) =>
    execute(tx, 'DELETE FROM export_job WHERE created_at < ?', [sqlInstant(new Date(before))]),
  );
}
