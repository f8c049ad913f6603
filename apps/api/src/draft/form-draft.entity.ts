import { EntitySchema } from 'typeorm';
import { idColumn, instantColumn, jsonColumn, refColumn, textColumn } from '../database/columns.ts';

/** What a person has typed and not yet sent; `recordId` is '0' for a new record. */
export interface FormDraftRow {
  readonly id: string;
  readonly personId: string;
  readonly ledger: string;
  readonly recordId: string;
  readonly content: unknown;
  readonly savedAt: Date;
}

export const formDraftTable = new EntitySchema<FormDraftRow>({
  name: 'FormDraft',
  tableName: 'form_draft',
  columns: {
    id: idColumn(),
    personId: refColumn(),
    ledger: textColumn(40),
    recordId: refColumn(),
    content: jsonColumn(),
    savedAt: instantColumn(),
  },
});
