import { ABOUT_SHEET, type Ledger, PSEUDONYM, TOTAL_ROW, type WorkbookColumn } from '@luze/domain';
import type { Headings } from '../workbook/headings.ts';
import type { RawCell, RawRow, RawSheet } from '../workbook/raw-sheet.ts';

/** A cell with what is usual left out: plain text is just its text. */
type StoredCell = string | Partial<RawCell>;

/** A sheet as an import keeps it: columns by their place in the definition, rows of data only. */
export interface StoredSheet {
  readonly name: string;
  readonly date1904: boolean;
  readonly reporter: string | null;
  readonly columns: readonly {
    readonly index: number;
    readonly at: number;
    readonly heading: string;
  }[];
  readonly ignored: readonly { readonly at: number; readonly heading: string }[];
  readonly idAt: number | null;
  readonly versionAt: number | null;
  readonly rows: readonly {
    readonly row: number;
    readonly hidden: boolean;
    readonly cells: Readonly<Record<string, StoredCell>>;
  }[];
}

/** A column of a stored sheet with what the definition says of it. */
export interface SheetColumn {
  readonly spec: WorkbookColumn;
  readonly at: number;
  readonly heading: string;
}

/** A row of data ready to be judged. */
export interface SheetRow {
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: ReadonlyMap<number, RawCell>;
}

function packed(cell: RawCell): StoredCell {
  const { kind, text, number, day, fromFormula, mergedFrom } = cell;
  if (kind === 'text' && !fromFormula && mergedFrom === null) return text;
  return {
    kind,
    text,
    ...(number === null ? {} : { number }),
    ...(day === null ? {} : { day }),
    ...(fromFormula ? { fromFormula } : {}),
    ...(mergedFrom === null ? {} : { mergedFrom }),
  };
}

const unpacked = (cell: StoredCell): RawCell => ({
  kind: 'text',
  number: null,
  day: null,
  fromFormula: false,
  mergedFrom: null,
  ...(typeof cell === 'string' ? { text: cell } : { text: '', ...cell }),
});

const textsOf = (row: RawRow, not: ReadonlySet<number>): string[] =>
  [...row.cells.entries()]
    .filter(([at, cell]) => !not.has(at) && cell.text.trim() !== '')
    .sort(([a], [b]) => a - b)
    .map(([, cell]) => cell.text.replace(/\s/g, ''));

/** The line of some forms below the headings that numbers the columns: 1, 2, 3. */
const isNumbering = (texts: readonly string[]): boolean =>
  texts.length > 4 && texts.every((text, index) => text.replace(/[()（）]/g, '') === String(index + 1));

/**
 * Rows of sums, lines about the sheet, and rows with nothing but their number. What a row is stands in its first
 * words: 合计 further right is a word like any other.
 */
function isNoData(row: RawRow, indexAt: ReadonlySet<number>): boolean {
  const texts = textsOf(row, new Set());
  const [first] = textsOf(row, indexAt);
  if (first === undefined || isNumbering(texts)) return true;
  const number = [...indexAt].map((at) => row.cells.get(at)?.text.replace(/\s/g, '') ?? '');
  if ([texts[0] ?? '', first, ...number].some((text) => TOTAL_ROW.test(text))) return true;
  return texts.length <= 4 && ABOUT_SHEET.test(texts[0] ?? '');
}

/** Stands before a keyed hash in a stored sheet; what people write there is hashed, so nobody else writes it. */
const KEYED = '#';

/** The hash a stored cell holds in the place of what was written; null where nothing was. */
export const keyedIn = (cell: RawCell | undefined): string | null =>
  cell?.text.startsWith(KEYED) === true ? cell.text.slice(KEYED.length) : null;

/** Columns whose cells are kept as keyed hashes only: who is meant may be asked, and is stored nowhere. */
const keyedColumns = (ledger: Ledger, headings: Headings): ReadonlyMap<number, string> =>
  new Map(
    headings.columns.flatMap(({ column, at }) =>
      Object.values(ledger.keys).flatMap(({ from, purpose }) =>
        from === column.source ? [[at, purpose] as const] : [],
      ),
    ),
  );

/**
 * Keeps what an import needs of a sheet.
 * @param keyed makes the hash that is kept of a cell nobody may read back; a pseudonym of ours is kept as it is
 */
export function storeSheet(
  ledger: Ledger,
  sheet: RawSheet,
  headings: Headings,
  keyed: (purpose: string, text: string) => string,
): StoredSheet {
  const secret = keyedColumns(ledger, headings);
  const kept = (at: number, cell: RawCell): StoredCell => {
    const purpose = secret.get(at);
    const text = cell.text.trim();
    if (purpose === undefined || text === '' || PSEUDONYM.test(text)) return packed(cell);
    return KEYED + keyed(purpose, text);
  };
  const indexAt = new Set(
    headings.columns.filter(({ column }) => column.source === 'index').map(({ at }) => at),
  );
  return {
    name: sheet.name,
    date1904: sheet.date1904,
    reporter: headings.reporter,
    columns: headings.columns.map(({ column, at, heading }) => ({
      index: ledger.workbook.columns.indexOf(column),
      at,
      heading,
    })),
    ignored: headings.ignored,
    idAt: headings.idAt,
    versionAt: headings.versionAt,
    rows: sheet.rows
      .filter((row) => row.row > headings.lastRow && !isNoData(row, indexAt))
      .map((row) => ({
        row: row.row,
        hidden: row.hidden,
        cells: Object.fromEntries([...row.cells].map(([at, cell]) => [String(at), kept(at, cell)])),
      })),
  };
}

/** The columns of a stored sheet; one the definition no longer has is left out. */
export const columnsOfSheet = (ledger: Ledger, sheet: StoredSheet): SheetColumn[] =>
  sheet.columns.flatMap(({ index, at, heading }) => {
    const spec = ledger.workbook.columns[index];
    return spec === undefined ? [] : [{ spec, at, heading }];
  });

export const rowsOfSheet = (sheet: StoredSheet): SheetRow[] =>
  sheet.rows.map(({ row, hidden, cells }) => ({
    row,
    hidden,
    cells: new Map(Object.entries(cells).map(([at, cell]) => [Number(at), unpacked(cell)])),
  }));
