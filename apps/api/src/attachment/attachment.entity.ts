import type { SecurityMark } from '@luze/domain';
import { EntitySchema } from 'typeorm';
import { idColumn, instantColumn, integerColumn, refColumn, textColumn } from '../database/columns.ts';

/** A file kept with a record; its bytes lie in the data folder under their hash. */
export interface AttachmentRow {
  readonly id: string;
  readonly ledger: string;
  readonly recordId: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  readonly sha256: string;
  readonly securityMark: SecurityMark;
  readonly uploadedBy: string;
  readonly createdAt: Date;
}

export const attachmentTable = new EntitySchema<AttachmentRow>({
  name: 'Attachment',
  tableName: 'attachment',
  columns: {
    id: idColumn(),
    ledger: textColumn(40),
    recordId: refColumn(),
    name: textColumn(200),
    mime: textColumn(100),
    size: integerColumn(),
    sha256: textColumn(64),
    securityMark: textColumn(10),
    uploadedBy: refColumn(),
    createdAt: instantColumn(),
  },
});
