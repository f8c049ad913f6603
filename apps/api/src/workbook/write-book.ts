import { WORKBOOK_WORDS } from '@luze/domain';
import type ExcelJS from 'exceljs';
import JSZip from 'jszip';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** First row of data in every workbook of ours: title, unit line, headings stand above. */
export const FIRST_DATA_ROW = 4;
const HEADING_ROW = 3;
/** Where headings have groups above them, the groups stand in their row and they in the next. */
const GROUPED_ROW = HEADING_ROW + 1;

type Sheet = ExcelJS.Worksheet;

/** A column of a sheet to be written. */
export interface SheetHeading {
  readonly text: string;
  /** What stands above it and its neighbours of the same group, in one merged cell. */
  readonly group?: string | undefined;
  /** Width in characters, as Excel counts them. */
  readonly width: number;
  readonly needed?: boolean;
  readonly hidden?: boolean;
  /** Number format of the whole column. */
  readonly format?: string;
}

const LINE: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FFBFC7D1' } };
const BOX: Partial<ExcelJS.Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
export const fill = (argb: string): ExcelJS.Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb },
});

/** The format of text cells; those are written with quotePrefix, so that `=1+1` stays text when somebody edits it. */
const TEXT_FORMAT = '@';
export const DAY_FORMAT = 'yyyy-mm-dd';

/** Blanks and full-width signs before or instead of the sign are what spreadsheets forgive. */
const isDangerous = (text: string): boolean => /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/.test(text);

/** Excel reads `_x0041_` as A: whoever wrote just that gets it back when its first mark is escaped. */
const escapeText = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

/** Sets a cell's value; text that Excel could take for a formula is guarded. Days are given as `YYYY-MM-DD`. */
export function setCell(
  cell: ExcelJS.Cell,
  value: string | number | null,
  kind: 'text' | 'day' = 'text',
): void {
  if (value === null || value === '') return;
  if (kind === 'day' && typeof value === 'string') {
    cell.value = new Date(`${value}T00:00:00Z`);
    cell.numFmt = DAY_FORMAT;
    return;
  }
  cell.value = typeof value === 'string' ? escapeText(value) : value;
  if (typeof value === 'string' && isDangerous(value)) cell.numFmt = TEXT_FORMAT;
}

/** Frames a cell of the table and lets long text wrap. */
export function frame(cell: ExcelJS.Cell, more: Partial<ExcelJS.Style> = {}): void {
  cell.border = BOX;
  cell.alignment = { vertical: 'top', wrapText: true, ...more.alignment };
  if (more.font !== undefined) cell.font = more.font;
  if (more.fill !== undefined) cell.fill = more.fill;
}

const ROW: Partial<ExcelJS.Style> = { border: BOX, alignment: { vertical: 'top', wrapText: true } };
/** One object for all cells alike: exceljs works a style out once per object. */
const ROW_STYLES = {
  plain: ROW,
  guarded: { ...ROW, numFmt: TEXT_FORMAT },
  day: { ...ROW, numFmt: DAY_FORMAT },
};

/** A cell nobody sees, and the row itself, in a long table. */
export const BARE: Partial<ExcelJS.Style> = {};

/** A framed cell of a long table: `setCell` and `frame` at once, with the style shared. */
export function setRowCell(cell: ExcelJS.Cell, value: string | number | null, kind: 'text' | 'day'): void {
  const isGuarded = kind === 'text' && typeof value === 'string' && isDangerous(value);
  cell.style = isGuarded ? ROW_STYLES.guarded : kind === 'day' ? ROW_STYLES.day : ROW_STYLES.plain;
  if (value === null || value === '') return;
  if (typeof value === 'string')
    cell.value = kind === 'day' ? new Date(`${value}T00:00:00Z`) : escapeText(value);
  else cell.value = value;
}

/** What a sheet must be told at its making: a streamed one writes its head at once. */
export const LEDGER_SHEET: Partial<ExcelJS.AddWorksheetOptions> = {
  views: [{ state: 'frozen', ySplit: HEADING_ROW }],
};
/** The same for a sheet whose headings have groups above them. */
export const GROUPED_SHEET: Partial<ExcelJS.AddWorksheetOptions> = {
  views: [{ state: 'frozen', ySplit: GROUPED_ROW }],
};

function setHeading(cell: ExcelJS.Cell, text: string, needed = false): void {
  cell.value = text;
  cell.numFmt = 'General';
  cell.font = { bold: true };
  cell.fill = fill(needed ? 'FFFDE9D9' : 'FFE8EEF5');
  cell.border = BOX;
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
}

/** Headings below their groups: neighbours of one group under one merged cell, the others over both rows. */
function layOutGroups(sheet: Sheet, headings: readonly SheetHeading[]): void {
  headings.forEach(({ text, group }, index) => {
    const at = index + 1;
    if (group === undefined) {
      setHeading(sheet.getCell(HEADING_ROW, at), text);
      sheet.mergeCells(HEADING_ROW, at, GROUPED_ROW, at);
      return;
    }
    setHeading(sheet.getCell(GROUPED_ROW, at), text);
    if (headings[index - 1]?.group === group) return;
    const behind = headings.slice(at).findIndex((next) => next.group !== group);
    setHeading(sheet.getCell(HEADING_ROW, at), group);
    sheet.mergeCells(HEADING_ROW, at, HEADING_ROW, behind < 0 ? headings.length : at + behind);
  });
}

/** Title, unit line and headings: rows 1 to 3 of every ledger's sheet, one more where headings have groups. */
export function layOut(
  sheet: Sheet,
  {
    title,
    about,
    headings,
  }: {
    readonly title: string;
    readonly about: readonly string[];
    readonly headings: readonly SheetHeading[];
  },
): void {
  const shown = headings.filter(({ hidden }) => hidden !== true).length;
  headings.forEach(({ width, hidden, format }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    if (hidden === true) column.hidden = true;
    if (format !== undefined) column.numFmt = format;
  });
  const first = sheet.getCell(1, 1);
  first.value = title;
  first.font = { bold: true, size: 16 };
  first.alignment = { horizontal: 'center', vertical: 'middle' };
  first.numFmt = 'General';
  if (shown > 1) sheet.mergeCells(1, 1, 1, shown);
  sheet.getRow(1).height = 30;
  const step = Math.max(1, Math.floor(shown / about.length));
  about.forEach((text, index) => {
    const cell = sheet.getCell(2, 1 + index * step);
    cell.value = text;
    cell.numFmt = 'General';
    cell.font = { size: 10, color: { argb: 'FF4A5A6A' } };
  });
  if (headings.some(({ group }) => group !== undefined)) layOutGroups(sheet, headings);
  else
    headings.forEach(({ text, needed }, index) => {
      setHeading(sheet.getCell(HEADING_ROW, index + 1), text, needed);
    });
  sheet.getRow(HEADING_ROW).height = 32;
  sheet.pageSetup = {
    orientation: 'landscape',
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
}

/** 填报单位 and the like with what stands behind it. */
export const aboutLine = (label: string, value: string): string => `${label}：${value}`;

/** The unit line: who fills in, when, who signs. */
export const aboutLines = (unit: string, day: string, reporter: string): string[] => [
  aboutLine(WORKBOOK_WORDS.unit, unit),
  aboutLine(WORKBOOK_WORDS.filledOn, day),
  aboutLine(WORKBOOK_WORDS.reporter, reporter),
  aboutLine(WORKBOOK_WORDS.reviewer, ''),
];

/** What stands around the rows of an exported sheet. */
export interface SheetFrame {
  readonly unit: string;
  readonly person: string;
  readonly day: string;
  /** Number of the audit entry that knows of this file. */
  readonly audit: string;
}

/** The line below every printed page: audit number, who, when. */
export const footerOf = (about: SheetFrame): string =>
  `&L${WORKBOOK_WORDS.footer
    .replace('{audit}', about.audit)
    .replace('{person}', about.person)
    .replace('{day}', about.day)
    .replaceAll('&', '&&')}&R&P / &N`;

const CELL_FORMATS = /(<cellXfs[^>]*>)([\s\S]*?)(<\/cellXfs>)/;

/** Marks every text format of a workbook's styles as quoted: exceljs knows the format but not the mark. */
const withQuotes = (styles: string): string =>
  styles.replace(
    CELL_FORMATS,
    (_whole, open: string, formats: string, close: string) =>
      open + formats.replace(/<xf numFmtId="49"/g, '<xf quotePrefix="1" numFmtId="49"') + close,
  );

/** The same for a workbook that is written as it grows: the mark is made as exceljs writes the styles, last of all. */
export function quoteTextsOf(book: ExcelJS.stream.xlsx.WorkbookWriter): void {
  const { styles } = book as unknown as { styles: object };
  Object.defineProperty(styles, 'xml', {
    get: () => withQuotes(String(Reflect.get(Object.getPrototypeOf(styles), 'xml', styles))),
  });
}

/** Marks every text format as quoted. */
async function quoteTexts(bytes: Buffer): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes);
  const part = zip.file('xl/styles.xml');
  if (part === null) return bytes;
  const styles = await part.async('string');
  zip.file('xl/styles.xml', withQuotes(styles));
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** Loaded with the first workbook: it is a fifth of what a server loads, and many a process writes none. */
export const excel = async (): Promise<typeof ExcelJS> => (await import('exceljs')).default;

export async function newBook(): Promise<ExcelJS.Workbook> {
  const { Workbook } = await excel();
  const book = new Workbook();
  book.creator = 'Luze';
  return book;
}

/** The file of a workbook. */
export const bookBytes = async (book: ExcelJS.Workbook): Promise<Buffer> =>
  quoteTexts(Buffer.from(await book.xlsx.writeBuffer()));

/** Width of a column for its heading and the kind of what stands in it. */
export const widthOf = (heading: string, kind: string | undefined): number =>
  Math.max(
    kind === 'longText' ? 36 : kind === 'date' ? 12 : kind === 'text' ? 18 : 10,
    heading.length * 2 + 3,
  );
