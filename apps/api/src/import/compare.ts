import { date, fieldOf, type Ledger, type LedgerRow, labelOf } from '@luze/domain';
import { readCell, saysNothing, yesNoIn } from '../workbook/cell-values.ts';
import { childText } from '../workbook/child-text.ts';
import type { RawCell } from '../workbook/raw-sheet.ts';
import { stateIn } from './past.ts';
import { type Remark, remarkOn } from './remark.ts';
import type { SheetColumn } from './stored-sheet.ts';

const ANY_DAY = date('');
const bare = (text: string): string => text.replace(/\s/g, '');

type ChildLists = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** A day as exports write it, whatever the cell holds it as. */
const saidBy = (cell: RawCell, date1904: boolean): string =>
  cell.kind === 'date' || cell.kind === 'number'
    ? String(readCell(ANY_DAY, cell, date1904).value ?? cell.text)
    : cell.text;

/** True where a cell of a compared column says something else than the record. An empty cell says nothing. */
function differs(
  ledger: Ledger,
  { spec }: SheetColumn,
  cell: RawCell,
  stored: LedgerRow | null,
  children: ChildLists,
  date1904: boolean,
): boolean {
  if (spec.source === 'history') {
    const now = spec.child === undefined ? '' : childText(ledger, spec.child, children[spec.child] ?? []);
    return bare(cell.text) !== bare(now) && yesNoIn(cell.text) !== false;
  }
  if (spec.source === 'state') return stateIn(ledger, cell.text) !== (stored?.state ?? null);
  if (spec.shows !== undefined)
    return (
      stored !== null && bare(saidBy(cell, date1904)) !== bare(String(spec.shows(stored, children) ?? ''))
    );
  const field = fieldOf(ledger, spec.source);
  const reading = readCell(field, cell, date1904, spec.words);
  if (reading.empty) return false;
  const now = stored?.[spec.source] ?? field.initial ?? null;
  if (spec.noneValue === undefined) return reading.value !== now;
  const said = yesNoIn(cell.text) ?? (reading.value !== null && reading.value !== spec.noneValue);
  return said !== (now !== spec.noneValue && now !== null);
}

/** Columns an import compares with a record that is there: those of moves, and those only a new record is asked for. */
const isCompared = (ledger: Ledger, { spec }: SheetColumn, stored: LedgerRow | null): boolean =>
  spec.mode === 'compare' ||
  (stored !== null && Object.hasOwn(ledger.asks, spec.source) && !isKey(ledger, spec.source));
const isKey = (ledger: Ledger, name: string): boolean =>
  Object.values(ledger.keys).some(({ from }) => from === name);

/** Remarks on columns an import compares and never writes: each names the move that changes them. */
export function compared(
  ledger: Ledger,
  columns: readonly SheetColumn[],
  cells: ReadonlyMap<number, RawCell>,
  stored: LedgerRow | null,
  childrenOf: (name: string) => readonly Readonly<Record<string, unknown>>[],
  context: { readonly date1904: boolean; readonly hidden: ReadonlySet<string> },
): Remark[] {
  const children = Object.fromEntries(Object.keys(ledger.children).map((name) => [name, childrenOf(name)]));
  return columns.flatMap((column) => {
    const { spec } = column;
    const cell = cells.get(column.at);
    if (!isCompared(ledger, column, stored) || cell === undefined || context.hidden.has(spec.source))
      return [];
    if (spec.noneValue === undefined && cell.kind === 'text' && saysNothing(cell.text)) return [];
    if (!differs(ledger, column, cell, stored, children, context.date1904)) return [];
    const move = spec.move === undefined ? undefined : ledger.moves[spec.move];
    const params = { move: move === undefined ? '' : labelOf(move.label, spec.move ?? '') };
    return [remarkOn(column, spec.source, { code: 'IMPORT_COMPARED', params, warns: true }, cell.text)];
  });
}
