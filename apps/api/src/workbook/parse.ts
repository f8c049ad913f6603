import { openArchive } from './archive.ts';
import { readCells } from './cells-xml.ts';
import { spreadMerges } from './merges.ts';
import type { RawSheet } from './raw-sheet.ts';
import { refuseFile } from './refuse.ts';
import { readDateStyles, readRelations, readSharedStrings, readWorkbook } from './sheet-xml.ts';

export interface ParseOptions {
  /** Rows with something in them, headings included. */
  readonly maxRows: number;
  /** Sheets that hold no data: dictionaries, rules. Names beginning with `_` never do. */
  readonly skip: readonly string[];
}

const partOf = (target: string): string =>
  (target.startsWith('/') ? target.slice(1) : `xl/${target}`).replace('xl/xl/', 'xl/');

/**
 * Reads the first visible data sheet of a workbook.
 * @throws AppError INVALID_FILE with the reason
 */
export function parseWorkbook(buffer: Buffer, { maxRows, skip }: ParseOptions): RawSheet {
  const archive = openArchive(buffer);
  const workbook = archive.text('xl/workbook.xml');
  const relations = archive.text('xl/_rels/workbook.xml.rels');
  if (workbook === null || relations === null) throw refuseFile('FILE_NOT_XLSX');
  const { sheets, date1904 } = readWorkbook(workbook);
  const targets = readRelations(relations);
  const candidates = sheets.filter(
    ({ name, hidden }) => !hidden && !name.startsWith('_') && !skip.includes(name),
  );
  const sheet = candidates[0];
  if (sheet === undefined) throw refuseFile('FILE_NO_SHEET');
  const part = partOf(targets.get(sheet.relation) ?? '');
  const xml = archive.text(part);
  if (xml === null) throw refuseFile('FILE_DAMAGED');
  const sharedXml = archive.text('xl/sharedStrings.xml');
  const { rows, merges } = readCells(xml, {
    shared: sharedXml === null ? [] : readSharedStrings(sharedXml),
    dateStyles: readDateStyles(archive.text('xl/styles.xml')),
    date1904,
    maxRows,
  });
  return {
    name: sheet.name,
    otherSheets: candidates.slice(1).map(({ name }) => name),
    date1904,
    rows: spreadMerges(rows, merges),
  };
}
