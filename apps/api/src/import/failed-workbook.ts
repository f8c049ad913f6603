import { type Language, type Ledger, labelOf, sentence, WORKBOOK_WORDS } from '@luze/domain';
import { ID_HEADING, VERSION_HEADING } from '../workbook/headings.ts';
import type { RawCell } from '../workbook/raw-sheet.ts';
import {
  bookBytes,
  FIRST_DATA_ROW,
  fill,
  frame,
  LEDGER_SHEET,
  layOut,
  newBook,
  type SheetHeading,
  setCell,
} from '../workbook/write-book.ts';
import type { Judgement } from './judge.ts';
import { rowsOfSheet, type StoredSheet } from './stored-sheet.ts';

interface WrittenColumn extends SheetHeading {
  readonly at: number;
}

/** The sheet's own columns in its own order, unknown ones included: nothing anybody wrote is lost. */
function columnsOf(sheet: StoredSheet): WrittenColumn[] {
  const known = [
    ...sheet.columns,
    ...sheet.ignored.filter(({ heading }) => heading !== WORKBOOK_WORDS.faults),
  ];
  const hidden = [
    { at: sheet.idAt, heading: ID_HEADING },
    { at: sheet.versionAt, heading: VERSION_HEADING },
  ].flatMap(({ at, heading }) => (at === null ? [] : [{ at, text: heading, width: 10, hidden: true }]));
  return [
    ...known
      .sort((a, b) => a.at - b.at)
      .map(({ at, heading }) => ({ at, text: heading, width: Math.max(14, heading.length * 2 + 2) })),
    ...hidden,
  ];
}

const isDay = (cell: RawCell): boolean => cell.kind === 'date' && cell.day !== null;

/**
 * Only the rows that failed, as they were written, with what is wrong in a column of its own: mend and send again.
 * @param judgements of the faulty rows
 */
export async function failedWorkbook(
  ledger: Ledger,
  sheet: StoredSheet,
  judgements: readonly Judgement[],
  language: Language,
): Promise<Buffer> {
  const book = await newBook();
  const name = labelOf(ledger.workbook.title, ledger.workbook.code).zh;
  const columns = columnsOf(sheet);
  const shown = columns.filter(({ hidden }) => hidden !== true);
  const headings: SheetHeading[] = [
    { text: WORKBOOK_WORDS.faults, width: 60 },
    ...shown,
    ...columns.filter(({ hidden }) => hidden === true),
  ];
  const written = book.addWorksheet(name, LEDGER_SHEET);
  const about = sheet.reporter === null ? [''] : [`${WORKBOOK_WORDS.reporter}：${sheet.reporter}`];
  layOut(written, { title: name, about, headings });
  const faulty = new Map(judgements.map((judgement) => [judgement.row, judgement]));
  let at = FIRST_DATA_ROW;
  for (const { row, cells } of rowsOfSheet(sheet)) {
    const judgement = faulty.get(row);
    if (judgement === undefined) continue;
    const said = judgement.remarks
      .filter(({ warns }) => !warns)
      .map(
        (remark) =>
          `${remark.column === '' ? '' : `${remark.column}：`}${sentence(remark.code, language, remark.params)}`,
      );
    const atFault = new Set(judgement.remarks.filter(({ warns }) => !warns).map(({ column }) => column));
    const first = written.getCell(at, 1);
    setCell(first, said.join('\n'));
    frame(first, { font: { color: { argb: 'FFB42318' } } });
    headings.slice(1).forEach((heading, index) => {
      const column = heading as WrittenColumn;
      const cell = cells.get(column.at);
      const target = written.getCell(at, index + 2);
      if (cell !== undefined)
        setCell(
          target,
          isDay(cell) ? cell.day : cell.kind === 'number' ? cell.number : cell.text,
          isDay(cell) ? 'day' : 'text',
        );
      frame(target, atFault.has(heading.text) ? { fill: fill('FFFDE2E0') } : {});
    });
    at += 1;
  }
  return bookBytes(book);
}
