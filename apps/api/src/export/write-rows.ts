import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type Ledger, labelOf, WORKBOOK_WORDS } from '@luze/domain';
import ExcelJS from 'exceljs';
import { ID_HEADING, VERSION_HEADING } from '../workbook/headings.ts';
import {
  aboutLines,
  frame,
  LEDGER_SHEET,
  layOut,
  quoteTexts,
  type SheetHeading,
  setCell,
} from '../workbook/write-book.ts';
import type { ExportColumn, ExportedRow } from './export-columns.ts';

/** A row to be written, with what the round trip needs. */
export interface WrittenRow extends ExportedRow {
  readonly id: string;
  readonly version: number;
}

/** What stands around the rows. */
export interface ExportFrame {
  readonly unit: string;
  readonly person: string;
  readonly day: string;
  /** Number of the audit entry that knows of this file. */
  readonly audit: string;
}

const HIDDEN: readonly SheetHeading[] = [
  { text: ID_HEADING, width: 10, hidden: true },
  { text: VERSION_HEADING, width: 10, hidden: true },
];

const footer = (about: ExportFrame): string =>
  `&L${WORKBOOK_WORDS.footer
    .replace('{audit}', about.audit)
    .replace('{person}', about.person)
    .replace('{day}', about.day)
    .replaceAll('&', '&&')}&R&P / &N`;

/**
 * Writes rows as they come into a workbook of the ledger's format.
 * @param pages rows in order; each page is dropped from memory once written
 */
export async function writeRows(
  ledger: Ledger,
  columns: readonly ExportColumn[],
  about: ExportFrame,
  pages: AsyncIterable<readonly WrittenRow[]>,
): Promise<Buffer> {
  const title = labelOf(ledger.workbook.title, ledger.workbook.code).zh;
  const stream = new PassThrough();
  const bytes = buffer(stream);
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true });
  const sheet = book.addWorksheet(title, LEDGER_SHEET);
  layOut(sheet, {
    title,
    about: aboutLines(about.unit, about.day, about.person),
    headings: [...columns, ...HIDDEN],
  });
  sheet.headerFooter = { oddFooter: footer(about) };
  for (const line of [1, 2, 3]) sheet.getRow(line).commit();
  const sums = new Map(ledger.totals.map((field) => [field, 0]));
  let index = 0;
  for await (const page of pages) {
    for (const row of page) {
      index += 1;
      const line = sheet.addRow([]);
      columns.forEach((column, at) => {
        const cell = line.getCell(at + 1);
        setCell(cell, column.value(row, index), column.kind);
        frame(cell);
      });
      line.getCell(columns.length + 1).value = row.id;
      line.getCell(columns.length + 2).value = row.version;
      line.commit();
      for (const [field, sum] of sums) sums.set(field, sum + Number(row.fields[field] ?? 0));
    }
  }
  const last = sheet.addRow([]);
  columns.forEach((column, at) => {
    const cell = last.getCell(at + 1);
    const sum = sums.get(column.source);
    if (at === 0) cell.value = WORKBOOK_WORDS.total;
    else if (sum !== undefined) cell.value = Number(sum.toFixed(2));
    frame(cell, { font: { bold: true } });
  });
  last.commit();
  await book.commit();
  return quoteTexts(await bytes);
}
