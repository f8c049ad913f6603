import { WORKBOOK_WORDS } from '@luze/domain';
import { dayOfSerial, type RawCell, type RawRow } from './raw-sheet.ts';
import { refuseFile } from './refuse.ts';
import { enough, unescapeText, walk } from './sheet-xml.ts';

export interface SheetContext {
  readonly shared: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly date1904: boolean;
  /** Rows with more in them than their number. */
  readonly maxRows: number;
  /** Only so many rows are wanted. */
  readonly first?: number;
}

export const MAX_COLUMNS = 200;
const MAX_CELL_TEXT = 32_767;
const MAX_MERGES = 5_000;
/** Lines above and below the data: titles, headings, sums. */
const MORE_ROWS = 30;
/** Rows numbered ahead and left empty are usual; beyond this many times the limit they are no ledger. */
const EMPTY_FACTOR = 4;

/** `BC12` as column 54 (A = 0) and row 12; null for what is no address. */
export function addressOf(reference: string): { column: number; row: number } | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (match === null) return null;
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(match[2]) };
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
  value: string | null;
  inline: string[];
}

const plain = (cell: Partial<RawCell> & Pick<RawCell, 'kind' | 'text'>): RawCell => ({
  number: null,
  day: null,
  fromFormula: false,
  mergedFrom: null,
  ...cell,
});

function cellOf(open: OpenCell, context: SheetContext): RawCell | null {
  const { type, value, hasFormula: fromFormula } = open;
  if (type === 'inlineStr' || type === 'is') return textCell(unescapeText(open.inline.join('')), fromFormula);
  if (value === null || value === '')
    return fromFormula && type !== 'str' ? plain({ kind: 'formula', text: '', fromFormula }) : null;
  if (type === 's') return textCell(context.shared[Number(value)] ?? '', fromFormula);
  if (type === 'str') return textCell(unescapeText(value), fromFormula);
  if (type === 'e') return plain({ kind: 'error', text: value, fromFormula });
  if (type === 'b')
    return plain({
      kind: 'flag',
      text: value === '1' ? WORKBOOK_WORDS.yes : WORKBOOK_WORDS.no,
      number: Number(value),
      fromFormula,
    });
  if (type === 'd')
    return plain({ kind: 'date', text: value.slice(0, 10), day: value.slice(0, 10), fromFormula });
  const number = Number(value);
  if (!Number.isFinite(number)) return textCell(value, fromFormula);
  const day = context.dateStyles[open.style] === true ? dayOfSerial(number, context.date1904) : null;
  return day === null
    ? plain({ kind: 'number', text: numberText(number), number, fromFormula })
    : plain({ kind: 'date', text: day, number, day, fromFormula });
}

/** 0.1 + 0.2 shows as Excel shows it: fifteen digits. */
const numberText = (number: number): string => String(Number(number.toPrecision(15)));

function textCell(text: string, fromFormula: boolean): RawCell | null {
  if (text.length > MAX_CELL_TEXT) throw refuseFile('FILE_CELL_TOO_LONG');
  return text === '' ? null : plain({ kind: 'text', text, fromFormula });
}

/** Merges within one row give nothing to other rows. */
const isVertical = (reference: string): boolean => {
  const [from, to] = reference.split(':');
  return addressOf(from ?? '')?.row !== addressOf(to ?? '')?.row;
};

/** A row is hidden by hand or by a filter; both look the same in the file. */
export function readCells(xml: string, context: SheetContext): { rows: RawRow[]; merges: string[] } {
  const tooMany = () => refuseFile('FILE_TOO_MANY_ROWS', { max: context.maxRows });
  let filled = 0;
  const rows: { row: number; hidden: boolean; cells: Map<number, RawCell> }[] = [];
  const merges: string[] = [];
  let row = 0;
  let hidden = false;
  let column = -1;
  let cells = new Map<number, RawCell>();
  let cell: OpenCell | null = null;
  let collecting: 'value' | 'inline' | null = null;
  let inPhonetic = false;
  walk(xml, {
    open(name, attributes) {
      if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']);
        hidden = attributes['hidden'] === '1' || attributes['hidden'] === 'true';
        column = -1;
        cells = new Map();
      } else if (name === 'c') {
        column = addressOf(attributes['r'] ?? '')?.column ?? column + 1;
        cell = {
          column,
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? 0),
          hasFormula: false,
          value: null,
          inline: [],
        };
      } else if (name === 'f' && cell !== null) cell.hasFormula = true;
      else if (name === 'v') collecting = 'value';
      else if (name === 't') collecting = inPhonetic ? null : 'inline';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 'mergeCell' && isVertical(attributes['ref'] ?? '')) {
        if (merges.length >= MAX_MERGES) throw refuseFile('FILE_TOO_COMPLEX');
        merges.push(attributes['ref'] ?? '');
      }
    },
    text(text) {
      if (cell === null || collecting === null) return;
      if (collecting === 'value') cell.value = (cell.value ?? '') + text;
      else cell.inline.push(text);
    },
    close(name) {
      if (name === 'v' || name === 't') collecting = null;
      if (name === 'rPh') inPhonetic = false;
      if (name === 'c' && cell !== null) {
        const read = cell.column < MAX_COLUMNS ? cellOf(cell, context) : null;
        if (read !== null) cells.set(cell.column, read);
        cell = null;
      }
      if (name === 'row' && cells.size > 0) {
        rows.push({ row, hidden, cells });
        if (rows.length === context.first) enough();
        if (cells.size > 1) filled += 1;
        if (filled > context.maxRows + MORE_ROWS || rows.length > context.maxRows * EMPTY_FACTOR)
          throw tooMany();
      }
    },
  });
  return { rows, merges };
}
