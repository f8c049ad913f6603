import { EntitySchema } from 'typeorm';
import {
  idColumn,
  instantColumn,
  instantOrNull,
  integerColumn,
  jsonColumn,
  refColumn,
  refOrNull,
  textColumn,
} from '../database/columns.ts';

export type ImportState = 'CHECKED' | 'COMMITTED' | 'UNDONE';
export type ImportOutcome = 'CREATE' | 'UPDATE' | 'UNCHANGED' | 'WARN' | 'REJECT';

/** One file as it was read: the sheet's cells by heading, sealed where its ledger is, kept thirty days, and what became of it. */
export interface ImportJobRow {
  readonly id: string;
  readonly ledger: string;
  readonly personId: string;
  readonly principalId: string | null;
  /** The unit the importer works for: the import is seen by its author and the unit above. */
  readonly unitId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly state: ImportState;
  readonly history: boolean;
  readonly counts: Readonly<Record<ImportOutcome, number>>;
  readonly sheet: unknown;
  readonly createdAt: Date;
  readonly committedAt: Date | null;
  readonly undoneAt: Date | null;
}

export const importJobTable = new EntitySchema<ImportJobRow>({
  name: 'ImportJob',
  tableName: 'import_job',
  columns: {
    id: idColumn(),
    ledger: textColumn(40),
    personId: refColumn(),
    principalId: refOrNull(),
    unitId: refColumn(),
    fileName: textColumn(255),
    sha256: textColumn(64),
    state: textColumn(10),
    history: { type: 'boolean' },
    counts: jsonColumn(),
    sheet: jsonColumn(),
    createdAt: instantColumn(),
    committedAt: instantOrNull(),
    undoneAt: instantOrNull(),
  },
});

/** What a committed import did to one record: enough to take it back while nobody else has touched it. */
export interface ImportEffectRow {
  readonly id: string;
  readonly importId: string;
  readonly rowNo: number;
  readonly effect: 'CREATE' | 'UPDATE';
  readonly recordId: string;
  /** The record's version after the import; another one means somebody has worked on it since. */
  readonly version: number;
  /** Values before an update, by field. */
  readonly before: Readonly<Record<string, unknown>>;
}

export const importEffectTable = new EntitySchema<ImportEffectRow>({
  name: 'ImportEffect',
  tableName: 'import_effect',
  columns: {
    id: idColumn(),
    importId: refColumn(),
    rowNo: integerColumn(),
    effect: textColumn(10),
    recordId: refColumn(),
    version: integerColumn(),
    before: { ...jsonColumn(), name: 'before_values' },
  },
});
