import { inputOf, type Ledger, PSEUDONYM, Sealed } from '@luze/domain';
import { readCell, readName } from '../workbook/cell-values.ts';
import { keyOf, type RowIdentity } from './match.ts';
import type { ReachableUnits } from './reachable-units.ts';
import { readFlags } from './read-flags.ts';
import { ownPart, readJoined } from './read-joined.ts';
import { type Remark, remarkOn, rowRemark } from './remark.ts';
import { placeOf, type RowPlace } from './row-place.ts';
import { keyedIn, type SheetColumn, type SheetRow, type StoredSheet } from './stored-sheet.ts';

/** A row as read, before anybody looked at the database. */
export interface ReadRow {
  readonly source: SheetRow;
  readonly place: RowPlace;
  /** Values of plain columns that say something. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Plain columns that say nothing. */
  readonly cleared: readonly string[];
  readonly remarks: readonly Remark[];
  readonly identity: RowIdentity;
  readonly version: number | null;
}

/** A column whose cells are written into the record. */
export const isPlain = (ledger: Ledger, { spec }: SheetColumn): boolean =>
  spec.mode === undefined &&
  (Object.hasOwn(ledger.fields, spec.source) || Object.hasOwn(ledger.asks, spec.source)) &&
  spec.source !== ledger.number.field;

/** Reads a row's cells and its place; the database is not asked. */
export function readRow(
  ledger: Ledger,
  sheet: StoredSheet,
  columns: readonly SheetColumn[],
  units: ReachableUnits,
  row: SheetRow,
): ReadRow {
  const place = placeOf(row, columns, units);
  const remarks: Remark[] = row.hidden ? [rowRemark('IMPORT_ROW_HIDDEN', undefined, true)] : [];
  remarks.push(...place.remarks);
  const values: Record<string, unknown> = {};
  const cleared: string[] = [];
  for (const column of columns.filter((candidate) => isPlain(ledger, candidate))) {
    const name = column.spec.source;
    const cell = ownPart(column.spec, row.cells.get(column.at));
    const keyed = keyedIn(cell);
    if (keyed !== null || PSEUDONYM.test(cell?.text ?? '')) {
      if (keyed === null) cleared.push(name);
      else values[name] = new Sealed(keyed);
      continue;
    }
    const reading = readCell(inputOf(ledger, name), cell, sheet.date1904, column.spec.words);
    remarks.push(...reading.remarks.map((remark) => remarkOn(column, name, remark, cell?.text ?? null)));
    if (reading.empty) cleared.push(name);
    else if (reading.value !== null) values[name] = reading.value;
  }
  for (const column of columns) {
    const reading = readFlags(ledger, column, row.cells.get(column.at));
    const joined = readJoined(ledger, column, row.cells.get(column.at));
    Object.assign(values, reading.values, joined.values);
    cleared.push(...joined.cleared);
    remarks.push(...reading.remarks, ...joined.remarks);
  }
  const numberColumn = columns.find(({ spec }) => spec.source === ledger.number.field);
  const number = numberColumn === undefined ? null : readName(row.cells.get(numberColumn.at), true);
  if (numberColumn !== undefined && number !== null)
    remarks.push(
      ...number.remarks.map((remark) =>
        remarkOn(numberColumn, ledger.number.field, remark, row.cells.get(numberColumn.at)?.text ?? null),
      ),
    );
  const textAt = (at: number | null): string => (at === null ? '' : (row.cells.get(at)?.text.trim() ?? ''));
  const id = textAt(sheet.idAt);
  const version = Number(textAt(sheet.versionAt));
  return {
    source: row,
    place,
    values,
    cleared,
    remarks,
    identity: {
      id: id === '' ? null : id,
      number:
        number === null || number.value === null
          ? null
          : String(number.value).normalize('NFKC').replace(/\s/g, '').toUpperCase(),
      key: keyOf(ledger, place.unit?.id ?? null, values),
      values,
    },
    version: Number.isInteger(version) && version > 0 ? version : null,
  };
}
