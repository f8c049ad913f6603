import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { type Ledger, labelOf, WORKBOOK_WORDS } from '@luze/domain';
import { ID_HEADING, VERSION_HEADING } from '../workbook/headings.ts';
import {
  aboutLines,
  BARE,
  excel,
  footerOf,
  frame,
  LEDGER_SHEET,
  layOut,
  quoteTextsOf,
  type SheetFrame,
  type SheetHeading,
  setRowCell,
} from '../workbook/write-book.ts';
import type { ExportColumn, ExportedRow } from './export-columns.ts';

/** A row to be written, with what the round trip needs. */
export interface WrittenRow extends ExportedRow {
  readonly id: string;
  readonly version: number;
}

const HIDDEN: readonly SheetHeading[] = [
  { text: ID_HEADING, width: 10, hidden: true },
  { text: VERSION_HEADING, width: 10, hidden: true },
];

/**
 * Writes rows as they come into a workbook of the ledger's format.
 * @param pages rows in order; each page is dropped from memory once written, and none is asked for before the last is packed
 * @param output where the file goes; ended here
 * @throws what the pages or the output throw
 */
export async function writeRows(
  ledger: Ledger,
  columns: readonly ExportColumn[],
  about: SheetFrame,
  pages: AsyncIterable<readonly WrittenRow[]>,
  output: Writable,
): Promise<void> {
  // exceljs never looks at a broken output: what waits for it to take more would wait for ever.
  const broken = new Promise<never>((_resolve, reject) => output.once('error', reject));
  await Promise.race([broken, writeBook(ledger, columns, about, pages, output)]);
}

async function writeBook(
  ledger: Ledger,
  columns: readonly ExportColumn[],
  about: SheetFrame,
  pages: AsyncIterable<readonly WrittenRow[]>,
  stream: Writable,
): Promise<void> {
  const title = labelOf(ledger.workbook.title, ledger.workbook.code).zh;
  // Shared texts would all be kept until the end.
  const { stream: streaming } = await excel();
  const book = new streaming.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  quoteTextsOf(book);
  const sheet = book.addWorksheet(title, LEDGER_SHEET);
  layOut(sheet, {
    title,
    about: aboutLines(about.unit, about.day, about.person),
    headings: [...columns, ...HIDDEN],
  });
  sheet.headerFooter = { oddFooter: footerOf(about) };
  for (const line of [1, 2, 3]) sheet.getRow(line).commit();
  const sums = new Map(ledger.totals.map((field) => [field, 0]));
  let index = 0;
  for await (const page of pages) {
    for (const row of page) {
      index += 1;
      const line = sheet.addRow([]);
      Object.assign(line, { style: BARE });
      columns.forEach((column, at) => {
        setRowCell(line.getCell(at + 1), column.value(row, index), column.kind);
      });
      [row.id, row.version].forEach((value, at) => {
        const cell = line.getCell(columns.length + 1 + at);
        cell.style = BARE;
        cell.value = value;
      });
      line.commit();
      for (const [field, sum] of sums) sums.set(field, sum + Number(row.fields[field] ?? 0));
    }
    await packed(sheet);
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
}

/** Waits for the archive: exceljs hands rows on without asking whether they are taken, and they would pile up. */
async function packed(sheet: object): Promise<void> {
  const { pipes } = (sheet as { readonly stream: { readonly pipes: readonly Writable[] } }).stream;
  for (const pipe of pipes) if (pipe.writableNeedDrain) await once(pipe, 'drain');
}
