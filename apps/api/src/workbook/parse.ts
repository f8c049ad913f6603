import { openArchive } from './archive.ts';
import { readCells, type SheetContext } from './cells-xml.ts';
import { bareHeading, SEARCH_ROWS } from './headings.ts';
import { spreadMerges } from './merges.ts';
import type { RawSheet } from './raw-sheet.ts';
import { refuseFile } from './refuse.ts';
import {
  type Relation,
  readDateStyles,
  readRelations,
  readSharedStrings,
  readWorkbook,
  type SheetEntry,
} from './sheet-xml.ts';

export interface ParseOptions {
  /** Rows of data. */
  readonly maxRows: number;
  /** Headings, bare, by which the sheet with the data is known among several. */
  readonly words: readonly string[];
  /** Sheets that hold no data: dictionaries, rules. Names beginning with `_` never do. */
  readonly skip: readonly string[];
}

const EMPTY_PART = '<Relationships/>';

/** Targets are counted from the folder of their part, or from the root with a slash; some write both at once. */
const pathOf = (folder: string, target: string): string =>
  target.startsWith('/')
    ? target.slice(1)
    : target.startsWith('xl/')
      ? target
      : `${folder}${target.replace(/^\.\//, '')}`;

/** The part a relation of a kind leads to, wherever the producer put it. */
function targetOf(relations: ReadonlyMap<string, Relation>, folder: string, type: RegExp): string | null {
  const found = [...relations.values()].find((relation) => type.test(relation.type));
  return found === undefined ? null : pathOf(folder, found.target);
}

/** Sheets looked into; a ledger behind more is not looked for. */
const MOST_SHEETS = 20;
/** Fewer known words in a row than this are no headings. */
const FEWEST = 3;

/** How many known headings the best of the first rows has, together with the row above it. */
function likeness(xml: string, context: SheetContext, words: ReadonlySet<string>): number {
  const { rows } = readCells(xml, { ...context, first: SEARCH_ROWS });
  const known = rows.map(({ cells }) =>
    [...cells.values()].map(({ text }) => bareHeading(text)).filter((text) => words.has(text)),
  );
  return Math.max(0, ...known.map((texts, index) => new Set([...(known[index - 1] ?? []), ...texts]).size));
}

/** The sheet that looks most like the ledger; covers and summaries often stand before it. */
function chosen(
  sheets: readonly SheetEntry[],
  xmlOf: (sheet: SheetEntry) => string | null,
  context: SheetContext,
  words: ReadonlySet<string>,
): { sheet: SheetEntry; xml: string } | null {
  let best: { sheet: SheetEntry; xml: string; score: number } | null = null;
  for (const sheet of sheets.slice(0, MOST_SHEETS)) {
    const xml = xmlOf(sheet);
    if (xml === null) continue;
    const score = sheets.length === 1 ? FEWEST : likeness(xml, context, words);
    if (best === null || (score >= FEWEST && score > best.score)) best = { sheet, xml, score };
  }
  return best;
}

/**
 * Reads the visible sheet of a workbook that holds the ledger.
 * @throws AppError INVALID_FILE with the reason
 */
export function parseWorkbook(buffer: Buffer, { maxRows, skip, words }: ParseOptions): RawSheet {
  const archive = openArchive(buffer);
  const start =
    targetOf(readRelations(archive.text('_rels/.rels') ?? EMPTY_PART), '', /\/officeDocument$/) ??
    'xl/workbook.xml';
  const workbook = archive.text(start);
  const folder = start.slice(0, start.lastIndexOf('/') + 1);
  const relationsXml = archive.text(`${folder}_rels/${start.slice(folder.length)}.rels`);
  if (workbook === null || relationsXml === null || !/<(?:\w+:)?workbook[\s>]/.test(workbook))
    throw refuseFile('FILE_NOT_XLSX');
  const { sheets, date1904 } = readWorkbook(workbook);
  const relations = readRelations(relationsXml, true);
  const candidates = sheets.filter(
    ({ name, hidden }) => !hidden && !name.startsWith('_') && !skip.includes(name),
  );
  if (candidates.length === 0) throw refuseFile('FILE_NO_SHEET');
  const sharedXml = archive.text(
    targetOf(relations, folder, /\/sharedStrings$/) ?? `${folder}sharedStrings.xml`,
  );
  const context: SheetContext = {
    shared: sharedXml === null ? [] : readSharedStrings(sharedXml),
    dateStyles: readDateStyles(
      archive.text(targetOf(relations, folder, /\/styles$/) ?? `${folder}styles.xml`),
    ),
    date1904,
    maxRows,
  };
  const partOf = ({ relation }: SheetEntry): string => pathOf(folder, relations.get(relation)?.target ?? '');
  const found = chosen(candidates, (sheet) => archive.text(partOf(sheet)), context, new Set(words));
  if (found === null) throw refuseFile('FILE_DAMAGED');
  const { rows, merges } = readCells(found.xml, context);
  return { name: found.sheet.name, date1904, rows: spreadMerges(rows, merges) };
}
