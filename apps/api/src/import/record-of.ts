import type { Ledger } from '@luze/domain';
import type { StoredRows } from './match.ts';
import type { ReadRow } from './read-row.ts';
import { remarkOn, rowRemark } from './remark.ts';
import type { SheetColumn } from './stored-sheet.ts';

/** The record a row speaks of; a remark where it names one that is not there. */
export function recordOf(ledger: Ledger, stored: StoredRows, row: ReadRow, columns: readonly SheetColumn[]) {
  const { id, number, key } = row.identity;
  const numberColumn = columns.find(({ spec }) => spec.source === ledger.number.field);
  if (id !== null) {
    const record = stored.byId(id);
    if (record === null) return { record, remark: rowRemark('IMPORT_ROW_UNKNOWN') };
    const changed = number !== null && number !== String(record[ledger.number.field]).toUpperCase();
    return changed
      ? {
          record,
          remark: remarkOn(numberColumn, ledger.number.field, { code: 'IMPORT_NUMBER_CHANGED' }, number),
        }
      : { record, remark: null };
  }
  if (number !== null) {
    const record = stored.byNumber(number);
    const remark =
      record === null && !ledger.number.given
        ? remarkOn(
            numberColumn,
            ledger.number.field,
            { code: 'IMPORT_NUMBER_UNKNOWN', params: { value: number } },
            number,
          )
        : null;
    return { record, remark };
  }
  return { record: key === null ? null : stored.byKey(key), remark: null };
}
