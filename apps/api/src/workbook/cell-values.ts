import {
  choiceList,
  DAY_SPELLING,
  EMPTY_MARKS,
  type Field,
  faultOf,
  isLocalDate,
  isSafeText,
  labelOf,
  NO_WORDS,
  NUMBER_UNITS,
  normaliseText,
  type SentenceParams,
  type WordPair,
  YES_WORDS,
} from '@luze/domain';
import { dayOfSerial, type RawCell } from './raw-sheet.ts';

/** A remark on one cell; `warns` lets the row pass. */
export interface CellRemark {
  readonly code: string;
  readonly params?: SentenceParams;
  readonly warns: boolean;
}

/** What a cell says. `empty`: nothing, which is not the same as a fault. */
export interface CellReading {
  readonly value: unknown;
  readonly empty: boolean;
  readonly remarks: readonly CellRemark[];
}

const EMPTY: CellReading = { value: null, empty: true, remarks: [] };
const fault = (code: string, params?: SentenceParams): CellRemark =>
  params === undefined ? { code, warns: false } : { code, params, warns: false };
const warning = (code: string, params: SentenceParams): CellRemark => ({ code, params, warns: true });

/** Widths folded and every blank gone: for days, numbers, codes and choices, never for free text. */
const folded = (text: string): string => unquoted(text.normalize('NFKC').replace(/[\s\u200b\ufeff]/g, ''));

/** Some type the quote that makes text of a day or a number twice, and Excel keeps one. */
const unquoted = (text: string): string => text.replace(/^'/, '');

/** A quote Excel keeps before what would else be a formula; any other quote belongs to the text. */
export const withoutGuard = (text: string): string => (/^'[=+\-@\t]/.test(text) ? text.slice(1) : text);

const pad = (part: string): string => part.padStart(2, '0');
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/;
/** Serials of 1927 to 2199: what lies outside is a number, not a day somebody forgot to format. */
const isSerial = (number: number): boolean => number >= 10_000 && number < 110_000;

function dayIn(cell: RawCell, date1904: boolean): string | null {
  if (cell.day !== null) return cell.day;
  const text = unquoted(cell.text.normalize('NFKC').trim());
  const parts = DAY_SPELLING.exec(text) ?? COMPACT_DAY.exec(text);
  if (parts !== null) {
    const day = `${parts[1]}-${pad(parts[2] ?? '')}-${pad(parts[3] ?? '')}`;
    return isLocalDate(day) ? day : null;
  }
  const number = cell.number ?? (/^\d{5}(\.\d+)?$/.test(text) ? Number(text) : null);
  return number !== null && isSerial(number) ? dayOfSerial(number, date1904) : null;
}

const NUMBER = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|[+-]?\.\d+)(\D*)$/;

function numberIn(cell: RawCell, field: Field): number | null {
  if (cell.kind === 'number') return cell.number === null ? null : Number(cell.number.toPrecision(15));
  if (cell.kind !== 'text') return null;
  const match = NUMBER.exec(folded(cell.text));
  if (match === null) return null;
  const number = Number((match[1] ?? '').replaceAll(',', ''));
  const suffix = (match[2] ?? '').toUpperCase();
  if (suffix === '') return number;
  const unit = field.unit === undefined ? '' : labelOf(field.unit, '').zh;
  const factor = suffix === unit ? 1 : NUMBER_UNITS[unit]?.[suffix];
  return factor === undefined ? null : Number((number / factor).toPrecision(15));
}

const CHOICES = new WeakMap<Field, ReadonlyMap<string, string>>();

/** Choices by every word people write for them. */
function choicesOf(field: Field): ReadonlyMap<string, string> {
  const known = CHOICES.get(field);
  if (known !== undefined) return known;
  const words = new Map<string, string>();
  for (const [key, spec] of Object.entries(field.choices ?? {})) {
    const label = labelOf(spec, key);
    for (const word of [label.zh, label.en, key, ...(field.choiceSynonyms?.[key] ?? [])]) {
      words.set(folded(word).toUpperCase(), key);
    }
  }
  CHOICES.set(field, words);
  return words;
}

/** The choice a text names, or null. */
export const choiceIn = (field: Field, text: string): string | null =>
  choicesOf(field).get(folded(text).toUpperCase()) ?? null;

/** Yes or no, or null for neither. @param words of the column, understood beside those of any */
export function yesNoIn(text: string, words?: WordPair): boolean | null {
  const word = folded(text).toUpperCase();
  if (words !== undefined && (word === words.yes || word === words.no)) return word === words.yes;
  return YES_WORDS.has(word) ? true : NO_WORDS.has(word) ? false : null;
}

function valueIn(field: Field, cell: RawCell, date1904: boolean, words?: WordPair): unknown {
  switch (field.kind) {
    case 'text':
    case 'secret':
    case 'longText':
      return normaliseText(withoutGuard(cell.text));
    case 'choice':
      return choiceIn(field, cell.text);
    case 'date':
      return dayIn(cell, date1904);
    case 'flag':
      return cell.kind === 'flag' ? cell.number === 1 : yesNoIn(cell.text, words);
    case 'integer':
    case 'decimal':
      return numberIn(cell, field);
  }
}

const NOT_UNDERSTOOD: Readonly<Record<Field['kind'], string>> = {
  text: 'CELL_ERROR',
  longText: 'CELL_ERROR',
  secret: 'CELL_ERROR',
  choice: 'CELL_NOT_A_CHOICE',
  date: 'CELL_NOT_A_DAY',
  flag: 'CELL_NOT_YES_OR_NO',
  integer: 'CELL_NOT_A_NUMBER',
  decimal: 'CELL_NOT_A_NUMBER',
};

const isEmptyMark = (field: Field, text: string): boolean =>
  text.trim() === '' ||
  (!field.required && EMPTY_MARKS.has(text.trim()) && !(field.kind === 'flag' && yesNoIn(text) === false));

/** Faults that lie in the cell itself, whatever it should mean; null where it can be read. */
function unreadable(cell: RawCell): CellReading | null {
  const stop = (remark: CellRemark): CellReading => ({ value: null, empty: false, remarks: [remark] });
  if (cell.kind === 'formula') return stop(fault('CELL_FORMULA_NO_VALUE'));
  if (cell.kind === 'error') return stop(fault('CELL_ERROR', { value: cell.text }));
  // U+FFFD stands where a program before us lost a character: half a surrogate pair, a torn byte.
  return isSafeText(cell.text) && !cell.text.includes('\ufffd')
    ? null
    : stop(fault('CELL_CONTROL_CHARACTER'));
}

/** What a cell gives away of how it came to be: a formula's saved result, a merge. */
function manners(cell: RawCell): CellRemark[] {
  return [
    ...(cell.fromFormula ? [warning('CELL_FORMULA', { value: cell.text })] : []),
    ...(cell.mergedFrom === null ? [] : [warning('IMPORT_ROW_MERGED', { row: cell.mergedFrom })]),
  ];
}

/**
 * Reads a cell as the value of a field: days from serials and any usual spelling, numbers with thousands and units,
 * choices by their synonyms. Requiredness is not looked at.
 * @param date1904 the workbook counts its days from 1904
 * @param words of the column for yes and no
 */
export function readCell(
  field: Field,
  cell: RawCell | undefined,
  date1904: boolean,
  words?: WordPair,
): CellReading {
  if (cell === undefined || (cell.kind === 'text' && isEmptyMark(field, cell.text))) return EMPTY;
  const stopped = unreadable(cell);
  if (stopped !== null) return stopped;
  const value = valueIn(field, cell, date1904, words);
  const remarks = manners(cell);
  if (value === null || value === '') {
    const said = cell.text.slice(0, 50);
    const refused =
      field.kind === 'flag' && words !== undefined
        ? fault('CELL_NOT_EITHER', { value: said, ...words })
        : fault(NOT_UNDERSTOOD[field.kind], { value: said, allowed: choiceList(field) });
    return { value: null, empty: false, remarks: [...remarks, refused] };
  }
  const shape = faultOf(field, '', value);
  return {
    value,
    empty: false,
    remarks: shape === null ? remarks : [...remarks, fault(shape.code, shape.params)],
  };
}

/** True for a cell that says nothing, or that there is nothing to say. */
export const saysNothing = (text: string): boolean => text.trim() === '' || EMPTY_MARKS.has(text.trim());

/**
 * Reads a cell that names something: a unit, a number. Guards are dropped.
 * @param optional marks of nothing are nothing
 */
export function readName(cell: RawCell | undefined, optional: boolean): CellReading {
  if (cell === undefined) return EMPTY;
  if (cell.kind !== 'formula' && (optional ? saysNothing(cell.text) : cell.text.trim() === '')) return EMPTY;
  const stopped = unreadable(cell);
  if (stopped !== null) return stopped;
  const value = unquoted(cell.text.trim()).trim();
  return value === '' ? EMPTY : { value, empty: false, remarks: manners(cell) };
}
