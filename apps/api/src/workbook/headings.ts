import {
  ABOUT_SHEET,
  fieldOf,
  HEADING_MARK,
  type Ledger,
  REPORTER_LINE,
  type WorkbookColumn,
} from '@luze/domain';
import type { RawRow, RawSheet } from './raw-sheet.ts';
import { refuseFile } from './refuse.ts';

/** Hidden columns of the round trip. */
export const ID_HEADING = '_id';
export const VERSION_HEADING = '_version';

/** Where a column of the definition stands in the sheet. */
export interface FoundColumn {
  readonly column: WorkbookColumn;
  /** Column of the sheet, A = 0. */
  readonly at: number;
  /** The heading as the sheet spells it. */
  readonly heading: string;
}

/** What the lines down to the headings say. */
export interface Headings {
  readonly columns: readonly FoundColumn[];
  readonly ignored: readonly { readonly at: number; readonly heading: string }[];
  readonly idAt: number | null;
  readonly versionAt: number | null;
  /** Last row of the headings, as Excel shows it; the data begins below. */
  readonly lastRow: number;
  /** 填表人 of the lines above, or null. */
  readonly reporter: string | null;
}

/** Headings stand near the top; what lies deeper is data. */
export const SEARCH_ROWS = 15;

/** A heading as it is compared: widths folded, no blanks, punctuation, marks or line breaks. */
export const bareHeading = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}_°*＊★☆·.,，、;；:：()（）[\]【】<>《》/\\"'“”‘’-]/gu, '')
    .toUpperCase();

const withoutMark = (text: string): string => text.normalize('NFKC').replace(HEADING_MARK, '');
const REMARK = /\([^()]*\)\s*$/;

const hidden = (text: string): string => text.trim().toLowerCase();

/** Every spelling of every column; a spelling two columns share belongs to the earlier one. */
export function spellingsOf(ledger: Ledger): Map<string, WorkbookColumn> {
  const spellings = new Map<string, WorkbookColumn>();
  const enter = (words: readonly string[], column: WorkbookColumn): void => {
    for (const word of words.map(bareHeading)) if (!spellings.has(word)) spellings.set(word, column);
  };
  for (const column of ledger.workbook.columns) enter([column.heading], column);
  for (const column of ledger.workbook.columns) {
    enter(column.synonyms ?? [], column);
    if (Object.hasOwn(ledger.fields, column.source) && column.mode === undefined) {
      enter(fieldOf(ledger, column.source).synonyms ?? [], column);
    }
  }
  return spellings;
}

/**
 * The column a text heads when its remark in brackets is left out: (一般/重大), but never one where a unit could
 * stand, as (元).
 */
function nearly(
  spellings: ReadonlyMap<string, WorkbookColumn>,
  ledger: Ledger,
  text: string,
): WorkbookColumn | null {
  const word = withoutMark(text);
  const near = REMARK.test(word) ? spellings.get(bareHeading(word.replace(REMARK, ''))) : undefined;
  if (near === undefined) return null;
  const isMeasured =
    Object.hasOwn(ledger.fields, near.source) && fieldOf(ledger, near.source).unit !== undefined;
  return isMeasured ? null : near;
}

/** What may stand for the heading of one column: the lower line, the upper, both, and the upper carried from the left. */
function candidates(upper: RawRow | null, lower: RawRow, at: number, carried: string): string[] {
  const low = lower.cells.get(at)?.text.trim() ?? '';
  const up = upper?.cells.get(at)?.text.trim() ?? '';
  if (low === '' && up === '') return [];
  const above = up === '' ? carried : up;
  return [low, ...(above === '' ? [] : [`${above}${low}`]), ...(low === '' ? [up] : [])].filter(
    (text) => text !== '',
  );
}

interface Attempt {
  readonly headings: Headings;
  readonly twice: string | null;
}

function attempt(
  ledger: Ledger,
  spellings: ReadonlyMap<string, WorkbookColumn>,
  upper: RawRow | null,
  lower: RawRow,
  reporter: string | null,
): Attempt {
  const columns: FoundColumn[] = [];
  const ignored: { at: number; heading: string }[] = [];
  let idAt: number | null = null;
  let versionAt: number | null = null;
  let twice: string | null = null;
  let carried = '';
  const width = Math.max(-1, ...lower.cells.keys(), ...(upper?.cells.keys() ?? []));
  for (let at = 0; at <= width; at++) {
    carried = upper?.cells.get(at)?.text.trim() || carried;
    const words = candidates(upper, lower, at, carried);
    const heading = words[0];
    if (heading === undefined) continue;
    if (hidden(heading) === ID_HEADING) idAt = at;
    else if (hidden(heading) === VERSION_HEADING) versionAt = at;
    else {
      const word = words.find((candidate) => spellings.has(bareHeading(withoutMark(candidate))));
      const column = word === undefined ? undefined : spellings.get(bareHeading(withoutMark(word)));
      if (column === undefined || word === undefined) ignored.push({ at, heading });
      else if (columns.some((known) => known.column === column)) twice ??= heading;
      else columns.push({ column, at, heading: word });
    }
  }
  const left = ignored.filter(({ at, heading }) => {
    const column = nearly(spellings, ledger, heading);
    if (column === null || columns.some((known) => known.column === column)) return true;
    columns.push({ column, at, heading });
    return false;
  });
  return {
    headings: { columns, ignored: left, idAt, versionAt, lastRow: lower.row, reporter },
    twice,
  };
}

function reporterOf(rows: readonly RawRow[]): string | null {
  for (const row of rows) {
    const texts = [...row.cells.entries()].sort(([a], [b]) => a - b).map(([, cell]) => cell.text.trim());
    const inLine = REPORTER_LINE.exec(texts.join(' '));
    if (inLine?.[1] !== undefined && !ABOUT_SHEET.test(`${inLine[1]}:`)) return inLine[1];
  }
  return null;
}

/** A column the file must have: its field is needed from birth and nothing else fills it. */
export function isNeeded(ledger: Ledger, column: WorkbookColumn, counties: number): boolean {
  if (column.optional === true || column.mode !== undefined) return false;
  if (column.source === 'county') return counties !== 1;
  return Object.hasOwn(ledger.fields, column.source) || column.flags !== undefined;
}

/**
 * Finds the headings: one line or two, below any title and unit lines.
 * @param counties how many counties the importer has: with one, its column may be absent
 * @throws AppError INVALID_FILE when there are none, a needed one is missing, or one stands twice
 */
export function findHeadings(ledger: Ledger, sheet: RawSheet, counties: number): Headings {
  const spellings = spellingsOf(ledger);
  const top = sheet.rows.slice(0, SEARCH_ROWS);
  let best: Attempt | null = null;
  for (const [index, lower] of top.entries()) {
    const upper = top[index - 1] ?? null;
    const reporter = reporterOf(top.slice(0, index));
    const tries = [attempt(ledger, spellings, null, lower, reporter)];
    if (upper !== null && upper.row === lower.row - 1)
      tries.push(attempt(ledger, spellings, upper, lower, reporter));
    for (const one of tries) {
      if (best === null || one.headings.columns.length > best.headings.columns.length) best = one;
    }
  }
  const needed = ledger.workbook.columns.filter((column) => isNeeded(ledger, column, counties));
  const names = needed.slice(0, 4).map(({ heading }) => heading);
  if (best === null || best.headings.columns.length < 3) {
    throw refuseFile('FILE_NO_HEADINGS', { headings: names.join('、') });
  }
  if (best.twice !== null) throw refuseFile('FILE_HEADING_TWICE', { heading: best.twice });
  const found = new Set(best.headings.columns.map(({ column }) => column));
  const hasIds = best.headings.idAt !== null;
  const missing = hasIds ? [] : needed.filter((column) => !found.has(column));
  if (missing.length > 0) {
    throw refuseFile('FILE_HEADING_MISSING', {
      headings: missing.map(({ heading }) => heading).join('、'),
    });
  }
  return best.headings;
}
