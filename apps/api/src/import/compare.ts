import { fieldOf, type Ledger, type LedgerRow, labelOf } from '@luze/domain';
import { readCell, saysNothing, yesNoIn } from '../workbook/cell-values.ts';
import { childText } from '../workbook/child-text.ts';
import type { RawCell } from '../workbook/raw-sheet.ts';
import { type Remark, remarkOn } from './remark.ts';
import type { SheetColumn } from './stored-sheet.ts';

const bare = (text: string): string => text.replace(/\s/g, '');

/** True where a cell of a compared column says something else than the record. An empty cell says nothing. */
function differs(
  ledger: Ledger,
  { spec }: SheetColumn,
  cell: RawCell,
  stored: LedgerRow | null,
  children: readonly Readonly<Record<string, unknown>>[],
  date1904: boolean,
): boolean {
  if (spec.source === 'history') {
    const now = spec.child === undefined ? '' : childText(ledger, spec.child, children);
    return bare(cell.text) !== bare(now) && yesNoIn(cell.text) !== false;
  }
  const field = fieldOf(ledger, spec.source);
  const reading = readCell(field, cell, date1904);
  if (reading.empty) return false;
  const now = stored?.[spec.source] ?? field.initial ?? null;
  if (spec.noneValue === undefined) return reading.value !== now;
  const said = yesNoIn(cell.text) ?? (reading.value !== null && reading.value !== spec.noneValue);
  return said !== (now !== spec.noneValue && now !== null);
}

/** Remarks on columns an import compares and never writes: each names the move that changes them. */
export function compared(
  ledger: Ledger,
  columns: readonly SheetColumn[],
  cells: ReadonlyMap<number, RawCell>,
  stored: LedgerRow | null,
  childrenOf: (name: string) => readonly Readonly<Record<string, unknown>>[],
  context: { readonly date1904: boolean; readonly hidden: ReadonlySet<string> },
): Remark[] {
  return columns.flatMap((column) => {
    const { spec } = column;
    const cell = cells.get(column.at);
    if (spec.mode !== 'compare' || cell === undefined || context.hidden.has(spec.source)) return [];
    if (spec.noneValue === undefined && cell.kind === 'text' && saysNothing(cell.text)) return [];
    const children = spec.child === undefined ? [] : childrenOf(spec.child);
    if (!differs(ledger, column, cell, stored, children, context.date1904)) return [];
    const move = spec.move === undefined ? undefined : ledger.moves[spec.move];
    const params = { move: move === undefined ? '' : labelOf(move.label, spec.move ?? '') };
    return [remarkOn(column, spec.source, { code: 'IMPORT_COMPARED', params, warns: true }, cell.text)];
  });
}
