import {
  type Report,
  type ReportColumn,
  type ReportLine,
  type ReportScope,
  WORKBOOK_WORDS,
} from '@luze/domain';
import type ExcelJS from 'exceljs';
import {
  aboutLine,
  aboutLines,
  bookBytes,
  fill,
  footerOf,
  frame,
  GROUPED_SHEET,
  LEDGER_SHEET,
  layOut,
  newBook,
  type SheetFrame,
  setCell,
  widthOf,
} from '../workbook/write-book.ts';

const KIND_WIDTH = {
  text: 'text',
  longText: 'longText',
  day: 'date',
  number: 'integer',
  share: 'integer',
  light: 'integer',
} as const;
/** Columns under a group are many and narrow. */
const GROUPED_WIDTH = 8;
const SHARE_FORMAT = '0.0%';
const LIGHT_FILLS: Readonly<Record<string, string>> = {
  RED: 'FFFBECEB',
  YELLOW: 'FFFBF4DF',
  GREEN: 'FFE9F4ED',
};

const sumOf = (lines: readonly ReportLine[], at: number): number =>
  Number(lines.reduce((sum, line) => sum + Number(line[at] ?? 0), 0).toFixed(2));

type Value = ReportLine[number];

/** A cell of the table: shares as percentages, lights in words on their ground, nothing due as a dash. */
function setReportCell(
  cell: ExcelJS.Cell,
  kind: ReportColumn['kind'],
  value: Value,
  more: Partial<ExcelJS.Style>,
): void {
  frame(cell, more);
  if (kind === 'share') {
    if (typeof value === 'number') {
      cell.value = value;
      cell.numFmt = SHARE_FORMAT;
    } else setCell(cell, WORKBOOK_WORDS.nothingDue);
  } else if (kind === 'light') {
    const light = value as keyof typeof WORKBOOK_WORDS.lights | null;
    setCell(cell, light === null ? WORKBOOK_WORDS.nothingDue : WORKBOOK_WORDS.lights[light]);
    const ground = light === null ? undefined : LIGHT_FILLS[light];
    if (ground !== undefined) cell.fill = fill(ground);
  } else setCell(cell, value, kind === 'day' ? 'day' : 'text');
}

function addLine(
  sheet: ExcelJS.Worksheet,
  report: Report,
  line: ReportLine,
  more: Partial<ExcelJS.Style> = {},
): void {
  const row = sheet.addRow([]);
  report.columns.forEach(({ kind }, at) => {
    setReportCell(row.getCell(at + 1), kind, line[at] ?? null, more);
  });
}

/** The line of sums: the columns that say so added up, or the one the report's own source gives. */
function totalOf({ columns, hasOwnTotal }: Report, lines: readonly ReportLine[]): ReportLine | null {
  if (hasOwnTotal === true) return [WORKBOOK_WORDS.total, ...(lines.at(-1) ?? []).slice(1)];
  if (!columns.some(({ totalled }) => totalled === true)) return null;
  return columns.map(({ totalled }, at) => {
    if (at === 0) return WORKBOOK_WORDS.total;
    return totalled === true ? sumOf(lines, at) : null;
  });
}

/** The file of a report: title, unit line, headings, lines, sums, and how it counts. */
export async function writeReport(
  report: Report,
  scope: ReportScope,
  lines: readonly ReportLine[],
  about: SheetFrame,
): Promise<Buffer> {
  const book = await newBook();
  const isGrouped = report.columns.some(({ group }) => group !== undefined);
  const sheet = book.addWorksheet(report.title.zh, isGrouped ? GROUPED_SHEET : LEDGER_SHEET);
  layOut(sheet, {
    title: report.title.zh,
    about: [
      ...aboutLines(about.unit, about.day, about.person),
      aboutLine(WORKBOOK_WORDS.period, `${scope.from} ${WORKBOOK_WORDS.to} ${scope.to}`),
    ],
    headings: report.columns.map(({ heading, group, kind }) => ({
      text: heading,
      group,
      width: group === undefined ? widthOf(heading, KIND_WIDTH[kind]) : GROUPED_WIDTH,
    })),
  });
  const total = totalOf(report, lines);
  for (const line of report.hasOwnTotal === true ? lines.slice(0, -1) : lines) addLine(sheet, report, line);
  if (total !== null) addLine(sheet, report, total, { font: { bold: true } });
  sheet.addRow([]).getCell(1).value = aboutLine(WORKBOOK_WORDS.note, report.note.zh);
  sheet.headerFooter = { oddFooter: footerOf(about) };
  return bookBytes(book);
}
