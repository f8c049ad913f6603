import { createHash } from 'node:crypto';
import { AppError, type Language, type Ledger, SHEETS_WITHOUT_ROWS, WORKBOOK_WORDS } from '@luze/domain';
import { canEver } from '@luze/permissions';
import { type Context, requireViewer } from '../context.ts';
import { insertRow } from '../database/rows.ts';
import { accessOf, type LedgerAccess } from '../ledger/of-context.ts';
import { findHeadings, spellingsOf } from '../workbook/headings.ts';
import { readSheet } from '../workbook/read-sheet.ts';
import { refuseFile } from '../workbook/refuse.ts';
import { countsOf, type ImportCounts } from './counts.ts';
import { type ImportOutcome, importJobTable } from './import.entity.ts';
import { type Judgement, judgeSheet } from './judge.ts';
import { reachableUnits } from './reachable-units.ts';
import { type SaidRemark, saidIn } from './remark.ts';
import { sealSheet } from './sealed-sheet.service.ts';
import { columnsOfSheet, keyedIn, rowsOfSheet, type StoredSheet, storeSheet } from './stored-sheet.ts';

/** Rows of data one file may hold. */
export const MOST_ROWS = 5_000;

/** What an import would do, row by row, as it is sent. */
export interface ImportVerdict {
  readonly importId: string;
  readonly counts: ImportCounts;
  /** Records that would be written: a row with a remark may write one, or nothing. */
  readonly effects: { readonly CREATE: number; readonly UPDATE: number };
  readonly sheet: string;
  /** Headings in the sheet's order, as it spells them. */
  readonly columns: readonly string[];
  readonly ignoredColumns: readonly string[];
  readonly rows: readonly {
    readonly row: number;
    readonly outcome: ImportOutcome;
    readonly cells: Readonly<Record<string, string | number>>;
    readonly violations: readonly SaidRemark[];
  }[];
}

/**
 * @param history rows from before the system, which are the city's to enter whoever writes those of today
 * @throws AppError FORBIDDEN for who may not; INVALID_FILE for a ledger that takes no such rows
 */
export function requireImport({ writer }: LedgerAccess, ledger: Ledger, history: boolean): void {
  const may = (verb: string): boolean => canEver(writer.ability, verb, ledger);
  if (history && may('importHistory')) return;
  if (!may('create') && !may('update')) throw new AppError('FORBIDDEN');
  if (history && ledger.workbook.history === undefined) throw refuseFile('IMPORT_HISTORY_NOT_HERE');
  if (history) throw new AppError('FORBIDDEN', { because: 'IMPORT_HISTORY_CITY_ONLY' });
}

function verdictOf(
  ledger: Ledger,
  importId: string,
  sheet: StoredSheet,
  judgements: readonly Judgement[],
  language: Language,
): ImportVerdict {
  const columns = columnsOfSheet(ledger, sheet).sort((a, b) => a.at - b.at);
  const effect = (kind: string): number => judgements.filter(({ plan }) => plan?.effect === kind).length;
  const judged = new Map(judgements.map((judgement) => [judgement.row, judgement]));
  return {
    importId,
    counts: countsOf(judgements),
    effects: { CREATE: effect('CREATE'), UPDATE: effect('UPDATE') },
    sheet: sheet.name,
    columns: columns.map(({ heading }) => heading),
    ignoredColumns: sheet.ignored
      .map(({ heading }) => heading)
      .filter((heading) => heading !== WORKBOOK_WORDS.faults),
    rows: rowsOfSheet(sheet).map(({ row, cells }) => {
      const judgement = judged.get(row);
      return {
        row,
        outcome: judgement?.outcome ?? 'UNCHANGED',
        cells: Object.fromEntries(
          columns.flatMap(({ at, heading }) => {
            const cell = cells.get(at);
            if (cell === undefined) return [];
            return keyedIn(cell) !== null
              ? [[heading, WORKBOOK_WORDS.keyed]]
              : [[heading, cell.kind === 'number' ? (cell.number ?? cell.text) : cell.text]];
          }),
        ),
        violations: (judgement?.remarks ?? []).map((remark) => saidIn(language, remark)),
      };
    }),
  };
}

/** For whom a delegate imports, when his own office does not open it. */
function principalOf(access: LedgerAccess): string | null {
  const { actor } = access.writer;
  return actor.assignments.length > 0 ? null : (actor.delegations[0]?.principalId ?? null);
}

/**
 * Reads a workbook and says what an import would do. Nothing of the ledger is written; the sheet is kept for commit.
 * @param file its bytes; `history`: rows from before the system, which the city enters as they stood
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, INVALID_FILE with the reason
 */
export async function checkImport(
  context: Context,
  ledger: Ledger,
  file: { readonly name: string; readonly bytes: Buffer; readonly history?: boolean },
): Promise<ImportVerdict> {
  const viewer = requireViewer(context);
  const access = await accessOf(context);
  const history = file.history === true || ledger.workbook.alwaysHistory === true;
  requireImport(access, ledger, history);
  const units = await reachableUnits(context.database.query, access.writer);
  const raw = await readSheet(file.bytes, {
    maxRows: MOST_ROWS,
    skip: SHEETS_WITHOUT_ROWS,
    words: [...spellingsOf(ledger).keys()],
  });
  const sheet = storeSheet(
    ledger,
    raw,
    findHeadings(ledger, raw, units.counties.length),
    context.vault.keyed,
  );
  if (sheet.rows.length === 0) throw refuseFile('FILE_NO_ROWS');
  if (sheet.rows.length > MOST_ROWS) throw refuseFile('FILE_TOO_MANY_ROWS', { max: MOST_ROWS });
  const judgements = await judgeSheet({ query: context.database.query, access, history }, ledger, sheet);
  const job = {
    ledger: ledger.name,
    personId: viewer.personId,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
  };
  const importId = await context.database.transaction((tx) =>
    insertRow(tx, importJobTable, {
      ...job,
      principalId: principalOf(access),
      unitId: viewer.unitId,
      fileName: file.name.slice(0, 255),
      state: 'CHECKED',
      history,
      counts: countsOf(judgements),
      sheet: sealSheet(context.vault, job, sheet),
      createdAt: context.clock.systemNow(),
      committedAt: null,
      undoneAt: null,
    }),
  );
  return verdictOf(ledger, importId, sheet, judgements, context.language);
}
