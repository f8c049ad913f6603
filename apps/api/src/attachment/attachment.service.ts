import type { Readable } from 'node:stream';
import {
  AppError,
  isSafeText,
  type Ledger,
  type LedgerRow,
  ledgers,
  normaliseText,
  refuseInvalid,
  SECURITY_MARKS,
  type SecurityMark,
} from '@luze/domain';
import { canEver, mayOf } from '@luze/permissions';
import { writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import { isId } from '../database/id.ts';
import { execute, insertRow } from '../database/rows.ts';
import { accessOf, type LedgerAccess } from '../ledger/of-context.ts';
import { findRow } from '../ledger/read.ts';
import { seesSensitiveFiles } from '../ledger/reader.ts';
import { type AttachmentRow, attachmentTable } from './attachment.entity.ts';
import { promiseToDrop } from './drop-files.service.ts';
import { kindOf } from './file-kind.ts';
import { keepFile, openFile } from './file-store.ts';

/** Size of one file. */
export const MOST_BYTES = 20 * 1024 * 1024;
const MOST_FILES = 20;
const LONGEST_NAME = 200;

/** A file as it came in. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly securityMark: string;
}

const isMark = (mark: string): mark is SecurityMark => (SECURITY_MARKS as readonly string[]).includes(mark);

/** Who may work on a record may add to it: whoever may change it or has a move open. */
function mayAdd(access: LedgerAccess, ledger: Ledger, row: LedgerRow): boolean {
  const { may } = mayOf(access.writer.ability, ledger, row);
  return row.open && Object.entries(may).some(([verb, open]) => open && verb !== 'export');
}

function checked(file: UploadedFile): { name: string; mime: string; securityMark: SecurityMark } {
  const name = normaliseText(file.name).replace(/[\\/]/g, '');
  if (!isMark(file.securityMark))
    throw new AppError('INVALID', { violations: [{ field: 'securityMark', code: 'ATTACHMENT_MARK' }] });
  if (!isSafeText(name) || name.length > LONGEST_NAME)
    refuseInvalid([{ field: 'name', code: 'TEXT_UNSAFE' }]);
  const mime = kindOf(name, file.bytes);
  if (mime === null) throw new AppError('INVALID_FILE', { because: 'ATTACHMENT_KIND' });
  return { name, mime, securityMark: file.securityMark };
}

/**
 * Keeps a file with a record.
 * @param file up to 20 MB; its mark is one of the three that may be in the product
 * @returns the id of the attachment
 * @throws AppError NOT_FOUND, FORBIDDEN, INVALID (mark, too many), INVALID_FILE
 */
export async function addAttachment(
  context: Context,
  ledger: Ledger,
  recordId: string,
  file: UploadedFile,
  dataDir: string,
): Promise<string> {
  const viewer = requireViewer(context);
  const access = await accessOf(context);
  const row = await findRow(access.reader, ledger, recordId);
  if (row === null) throw new AppError('NOT_FOUND');
  if (!mayAdd(access, ledger, row)) throw new AppError('FORBIDDEN', { because: 'ATTACHMENT_NOT_YOURS' });
  const facts = checked(file);
  const sha256 = await keepFile(dataDir, file.bytes);
  const added = await context.database.transaction(async (tx) => {
    const there = await tx.countBy(attachmentTable, { ledger: ledger.name, recordId: row.id });
    if (there >= MOST_FILES)
      refuseInvalid([{ field: 'file', code: 'ATTACHMENT_TOO_MANY', params: { max: MOST_FILES } }]);
    const id = await insertRow(tx, attachmentTable, {
      ledger: ledger.name,
      recordId: row.id,
      ...facts,
      size: file.bytes.length,
      sha256,
      uploadedBy: viewer.personId,
      createdAt: context.clock.now(),
    });
    await writeAudit(tx, context, {
      action: 'attach',
      entity: ledger.name,
      entityId: row.id,
      entityUnitId: row.unitId,
      detail: { attachmentId: id, size: file.bytes.length, mark: facts.securityMark },
    });
    return id;
  });
  // Whoever takes the same bytes off the disk in these moments has not seen that they are named again.
  await keepFile(dataDir, file.bytes);
  return added;
}

/** An attachment of a record the viewer reads. @throws AppError NOT_FOUND for every other */
async function visible(
  context: Context,
  id: string,
): Promise<{ attachment: AttachmentRow; ledger: Ledger; row: LedgerRow }> {
  requireViewer(context);
  const attachment = isId(id) ? await context.database.read.findOneBy(attachmentTable, { id }) : null;
  const ledger = ledgers.find(({ name }) => name === attachment?.ledger);
  if (attachment === null || ledger === undefined) throw new AppError('NOT_FOUND');
  const { reader } = await accessOf(context);
  // Who reads no such record at all hears the same as for a number nobody has.
  const mayRead = canEver(reader.ability, 'read', ledger);
  const row = mayRead ? await findRow(reader, ledger, attachment.recordId) : null;
  if (
    row === null ||
    (attachment.securityMark === 'SENSITIVE' && !seesSensitiveFiles(reader.actor, ledger, row))
  )
    throw new AppError('NOT_FOUND');
  return { attachment, ledger, row };
}

/** The bytes of an attachment. @throws AppError NOT_FOUND */
export async function readAttachment(
  context: Context,
  id: string,
  dataDir: string,
): Promise<{ readonly attachment: AttachmentRow; readonly stream: Readable }> {
  const { attachment } = await visible(context, id);
  const stream = await openFile(dataDir, attachment.sha256);
  if (stream === null) throw new AppError('NOT_FOUND');
  return { attachment, stream };
}

/** Takes a file away again: who brought it, while the record is open; its bytes go after. @throws AppError NOT_FOUND, FORBIDDEN */
export async function removeAttachment(context: Context, id: string): Promise<void> {
  const { attachment, ledger, row } = await visible(context, id);
  const viewer = requireViewer(context);
  if (attachment.uploadedBy !== viewer.personId || !row.open)
    throw new AppError('FORBIDDEN', { because: 'ATTACHMENT_KEPT' });
  await context.database.transaction(async (tx) => {
    await execute(tx, 'DELETE FROM attachment WHERE id = ?', [attachment.id]);
    await writeAudit(tx, context, {
      action: 'detach',
      entity: ledger.name,
      entityId: row.id,
      entityUnitId: row.unitId,
      detail: { attachmentId: attachment.id },
    });
    await promiseToDrop(tx, [attachment.sha256], context.clock.systemNow());
  });
}
