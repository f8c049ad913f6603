import { EntitySchema } from 'typeorm';
import {
  idColumn,
  instantColumn,
  instantOrNull,
  integerColumn,
  refColumn,
  textColumn,
} from '../database/columns.ts';

/** A workbook made in the background; its file lies in the data folder under the token. */
export interface ExportJobRow {
  readonly id: string;
  readonly token: string;
  readonly ledger: string;
  readonly personId: string;
  readonly state: 'RUNNING' | 'READY' | 'FAILED';
  readonly fileName: string;
  readonly rowCount: number;
  readonly doneCount: number;
  readonly createdAt: Date;
  readonly doneAt: Date | null;
}

export const exportJobTable = new EntitySchema<ExportJobRow>({
  name: 'ExportJob',
  tableName: 'export_job',
  columns: {
    id: idColumn(),
    token: textColumn(40),
    ledger: textColumn(40),
    personId: refColumn(),
    state: textColumn(10),
    fileName: textColumn(255),
    rowCount: integerColumn(),
    doneCount: integerColumn(),
    createdAt: instantColumn(),
    doneAt: instantOrNull(),
  },
});
