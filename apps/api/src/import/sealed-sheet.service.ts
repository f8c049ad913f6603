import { type ContentColumn, openContent, sealContent } from '../secrets/sealed-content.service.ts';
import type { Vault } from '../secrets/vault.service.ts';
import type { ImportJobRow } from './import.entity.ts';
import type { StoredSheet } from './stored-sheet.ts';

/** Where imports into sealed ledgers keep their sheets: whoever fills one in may name people in a column of his own. */
export const sheetContents: ContentColumn = {
  table: 'import_job',
  column: 'sheet',
  placeBy: ['person_id', 'ledger', 'sha256'],
};

type SheetPlace = Pick<ImportJobRow, 'personId' | 'ledger' | 'sha256'>;

const placed = ({ personId, ledger, sha256 }: SheetPlace) => ({ ledger, by: [personId, ledger, sha256] });

/** A sheet as its import stores it. */
export const sealSheet = (vault: Vault, job: SheetPlace, sheet: StoredSheet): unknown =>
  sealContent(vault, sheetContents, placed(job), sheet);

/** The sheet of an import in clear. */
export const sheetOf = (vault: Vault, job: ImportJobRow): StoredSheet =>
  openContent(vault, sheetContents, placed(job), job.sheet) as StoredSheet;
