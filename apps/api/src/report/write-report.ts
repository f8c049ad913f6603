import { type Report, type ReportLine, type ReportScope, WORKBOOK_WORDS } from '@luze/domain';
import {
  aboutLine,
  aboutLines,
  bookBytes,
  footerOf,
  frame,
  LEDGER_SHEET,
  layOut,
  newBook,
  type SheetFrame,
  setCell,
  widthOf,
} from '../workbook/write-book.ts';

const KIND_WIDTH = { text: 'text', longText: 'longText', day: 'date', number: 'integer' } as const;

const sumOf = (lines: readonly ReportLine[], at: number): number =>
  Number(lines.reduce((sum, line) => sum + Number(line[at] ?? 0), 0).toFixed(2));

/** The file of a report: title, unit line, headings, lines, sums, and how it counts. */
export async function writeReport(
  report: Report,
  scope: ReportScope,
  lines: readonly ReportLine[],
  about: SheetFrame,
): Promise<Buffer> {
  const book = await newBook();
  const sheet = book.addWorksheet(report.title.zh, LEDGER_SHEET);
  layOut(sheet, {
    title: report.title.zh,
    about: [
      ...aboutLines(about.unit, about.day, about.person),
      aboutLine(WORKBOOK_WORDS.period, `${scope.from} ${WORKBOOK_WORDS.to} ${scope.to}`),
    ],
    headings: report.columns.map(({ heading, kind }) => ({
      text: heading,
      width: widthOf(heading, KIND_WIDTH[kind]),
    })),
  });
  for (const line of lines) {
    const row = sheet.addRow([]);
    report.columns.forEach(({ kind }, at) => {
      const cell = row.getCell(at + 1);
      setCell(cell, line[at] ?? null, kind === 'day' ? 'day' : 'text');
      frame(cell);
    });
  }
  if (report.columns.some(({ totalled }) => totalled === true)) {
    const row = sheet.addRow([]);
    report.columns.forEach(({ totalled }, at) => {
      const cell = row.getCell(at + 1);
      if (at === 0) cell.value = WORKBOOK_WORDS.total;
      else if (totalled === true) cell.value = sumOf(lines, at);
      frame(cell, { font: { bold: true } });
    });
  }
  sheet.addRow([]).getCell(1).value = aboutLine(WORKBOOK_WORDS.note, report.note.zh);
  sheet.headerFooter = { oddFooter: footerOf(about) };
  return bookBytes(book);
}
