import { fieldOf, type Ledger } from '@luze/domain';
import { readCell, yesNoIn } from '../workbook/cell-values.ts';
import type { ReadRow } from './read-row.ts';
import { type Remark, remarkOn } from './remark.ts';
import type { SheetColumn } from './stored-sheet.ts';

/** Where a row from before the system stood, and what could not be read. */
export interface ToldPast {
  readonly past: { readonly state: string; readonly values: Readonly<Record<string, unknown>> } | null;
  readonly remarks: readonly Remark[];
}

/**
 * Reads the columns an import otherwise only compares, and asks the definition where such a row stands.
 * Child rows written as one text are left where they are: the paper keeps them.
 */
export function pastOf(
  ledger: Ledger,
  columns: readonly SheetColumn[],
  row: ReadRow,
  date1904: boolean,
): ToldPast {
  const values: Record<string, unknown> = {};
  const remarks: Remark[] = [];
  for (const column of columns) {
    const { spec, at } = column;
    if (spec.mode !== 'compare' || !Object.hasOwn(ledger.fields, spec.source)) continue;
    const cell = row.source.cells.get(at);
    if (cell === undefined || (spec.noneValue !== undefined && yesNoIn(cell.text) !== null)) continue;
    const reading = readCell(fieldOf(ledger, spec.source), cell, date1904);
    remarks.push(...reading.remarks.map((remark) => remarkOn(column, spec.source, remark, cell.text)));
    if (!reading.empty && reading.value !== null) values[spec.source] = reading.value;
  }
  const stood = ledger.workbook.history?.({ ...row.values, ...values });
  return {
    past: stood === undefined ? null : { state: stood.state, values: { ...stood.values, ...values } },
    remarks,
  };
}
