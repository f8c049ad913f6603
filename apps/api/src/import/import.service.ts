import { createHash } from 'node:crypto';
import {
  AppError,
  idsOf,
  type Language,
  type Ledger,
  ledgers,
  SHEETS_WITHOUT_ROWS,
  WORKBOOK_WORDS,
} from '@luze/domain';
import { authoritiesOf, canEver } from '@luze/permissions';
import type { EntityManager } from 'typeorm';
import { writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import { sqlInstant } from '../database/dialect.ts';
import { isId } from '../database/id.ts';
import { execute, insertRow } from '../database/rows.ts';
import { type LedgerAccess, accessOf } from '../ledger/of-context.ts';
import { createRow, deleteRow, restoreRow, StaleRow, updateRow, type Work } from '../ledger/service.ts';
import { findHeadings } from '../workbook/headings.ts';
import { readSheet } from '../workbook/read-sheet.ts';
import { refuseFile } from '../workbook/refuse.ts';
import {
  type ImportEffectRow,
  type ImportJobRow,
  type ImportOutcome,
  importEffectTable,
  importJobTable,
} from './import.entity.ts';
import { type Judgement, judgeSheet } from './judge.ts';
import { reachableUnits } from './reachable-units.ts';
import { type SaidRemark, saidIn } from './remark.ts';
import { columnsOfSheet, rowsOfSheet, type StoredSheet, storeSheet } from './stored-sheet.ts';

/** Rows of data one file may hold. */
export const MOST_ROWS = 5_000;
/** Lines above and below the data: titles, headings, sums. */
const MORE_ROWS = 30;

export type ImportCounts = Readonly<Record<ImportOutcome, number>>;
export type CommitMode = 'ALL_OR_NOTHING' | 'GOOD_ROWS';

/** What an import would do, row by row, as it is sent. */
export interface ImportVerdict {
  readonly importId: string;
  readonly counts: ImportCounts;
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

const NO_COUNTS: ImportCounts = { CREATE: 0, UPDATE: 0, UNCHANGED: 0, WARN: 0, REJECT: 0 };

const countsOf = (judgements: readonly Judgement[]): ImportCounts =>
  judgements.reduce<ImportCounts>(
    (counts, { outcome }) => ({ ...counts, [outcome]: counts[outcome] + 1 }),
    NO_COUNTS,
  );

/** @throws AppError FORBIDDEN for who may neither add nor change rows of the ledger */
function requireImport(access: LedgerAccess, ledger: Ledger): void {
  const { ability } = access.writer;
  if (!canEver(ability, 'create', ledger) && !canEver(ability, 'update', ledger)) throw new AppError('FORBIDDEN');
}

function verdictOf(
  ledger: Ledger,
  importId: string,
  sheet: StoredSheet,
  judgements: readonly Judgement[],
  language: Language,
): ImportVerdict {
  const columns = columnsOfSheet(ledger, sheet).sort((a, b) => a.at - b.at);
  const judged = new Map(judgements.map((judgement) => [judgement.row, judgement]));
  return {
    importId,
    counts: countsOf(judgements),
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
            return cell === undefined ? [] : [[heading, cell.kind === 'number' ? (cell.number ?? cell.text) : cell.text]];
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
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, INVALID_FILE with the reason
 */
export async function checkImport(
  context: Context,
  ledger: Ledger,
  file: { readonly name: string; readonly bytes: Buffer },
): Promise<ImportVerdict> {
  const viewer = requireViewer(context);
  const access = await accessOf(context);
  requireImport(access, ledger);
  const units = await reachableUnits(context.database.query, access.writer);
  const raw = await readSheet(file.bytes, { maxRows: MOST_ROWS + MORE_ROWS, skip: SHEETS_WITHOUT_ROWS });
  const sheet = storeSheet(ledger, raw, findHeadings(ledger, raw, units.counties.length));
  if (sheet.rows.length === 0) throw refuseFile('FILE_NO_ROWS');
  if (sheet.rows.length > MOST_ROWS) throw refuseFile('FILE_TOO_MANY_ROWS', { max: MOST_ROWS });
  const judgements = await judgeSheet({ tx: context.database.read, access, language: context.language }, ledger, sheet);
  const importId = await context.database.transaction((tx) =>
    insertRow(tx, importJobTable, {
      ledger: ledger.name,
      personId: viewer.personId,
      principalId: principalOf(access),
      unitId: viewer.unitId,
      fileName: file.name.slice(0, 255),
      sha256: createHash('sha256').update(file.bytes).digest('hex'),
      state: 'CHECKED',
      history: false,
      counts: countsOf(judgements),
      sheet,
      createdAt: context.clock.systemNow(),
      committedAt: null,
      undoneAt: null,
    }),
  );
  return verdictOf(ledger, importId, sheet, judgements, context.language);
}

/** True where the viewer's office stands above the unit an import was made for. */
async function isAbove(context: Context, unitId: string): Promise<boolean> {
  const [unit] = await context.database.query<{ path: string }>('SELECT path FROM unit WHERE id = ?', [unitId]);
  const above = new Set(idsOf(unit?.path ?? '').filter((id) => id !== unitId));
  return authoritiesOf(requireViewer(context).actor).some(({ assignment }) => above.has(assignment.unitId));
}

/** An import its viewer may see: his own, or one of a unit below. @throws AppError NOT_FOUND for every other */
async function visibleJob(context: Context, id: string): Promise<{ job: ImportJobRow; ledger: Ledger }> {
  const viewer = requireViewer(context);
  const job = isId(id) ? await context.database.read.findOneBy(importJobTable, { id }) : null;
  const ledger = ledgers.find(({ name }) => name === job?.ledger);
  if (job === null || ledger === undefined) throw new AppError('NOT_FOUND');
  if (job.personId !== viewer.personId && !(await isAbove(context, job.unitId))) throw new AppError('NOT_FOUND');
  return { job, ledger };
}

/** An import its author may carry out or take back. @throws AppError NOT_FOUND, FORBIDDEN */
async function ownJob(context: Context, id: string): Promise<{ job: ImportJobRow; ledger: Ledger }> {
  const found = await visibleJob(context, id);
  if (found.job.personId !== requireViewer(context).personId) throw new AppError('FORBIDDEN');
  return found;
}

const sheetOf = (job: ImportJobRow): StoredSheet => job.sheet as StoredSheet;

/** Moves a job on, once: of two who try at a time, one. @throws AppError LOCKED */
async function advance(tx: EntityManager, job: ImportJobRow, from: string, to: string, at: Date): Promise<void> {
  const column = to === 'UNDONE' ? 'undone_at' : 'committed_at';
  const moved = await execute(tx, `UPDATE import_job SET state = ?, ${column} = ? WHERE id = ? AND state = ?`, [
    to,
    sqlInstant(at),
    job.id,
    from,
  ]);
  if (moved !== 1) throw new AppError('LOCKED', { because: 'IMPORT_NOT_OPEN', reason: 'IMPORT_NOT_OPEN' });
}

async function carryOut(work: Work, ledger: Ledger, job: ImportJobRow, judgement: Judgement): Promise<void> {
  const { plan } = judgement;
  if (plan === null) return;
  const row =
    plan.effect === 'CREATE'
      ? await createRow(work, ledger, plan.input, { importId: job.id })
      : await updateRow(work, ledger, plan.before.id, plan.before.version, plan.input, { move: 'import' });
  await insertRow(work.tx, importEffectTable, {
    importId: job.id,
    rowNo: judgement.row,
    effect: plan.effect,
    recordId: row.id,
    version: row.version,
    before:
      plan.effect === 'CREATE'
        ? {}
        : Object.fromEntries(Object.keys(plan.input).map((name) => [name, plan.before[name] ?? null])),
  });
}

/** Counts of what was really written: a row with a remark counts as what it did. */
function written(judgements: readonly Judgement[]): ImportCounts {
  const effects = (effect: string) => judgements.filter(({ plan }) => plan?.effect === effect).length;
  const counts = countsOf(judgements);
  return {
    CREATE: effects('CREATE'),
    UPDATE: effects('UPDATE'),
    UNCHANGED: judgements.filter(({ plan, outcome }) => plan === null && outcome !== 'REJECT').length,
    WARN: 0,
    REJECT: counts.REJECT,
  };
}

/**
 * Carries an import out in one transaction, judged anew: what others did since the check counts.
 * @param mode ALL_OR_NOTHING refuses while a row has a fault; GOOD_ROWS leaves faulty rows out
 * @returns what was written
 * @throws AppError NOT_FOUND, FORBIDDEN, LOCKED (carried out before), INVALID (faults, nothing to import)
 */
export async function commitImport(context: Context, id: string, mode: CommitMode): Promise<{ counts: ImportCounts }> {
  const { job, ledger } = await ownJob(context, id);
  const access = await accessOf(context);
  requireImport(access, ledger);
  const { database, clock, language } = context;
  try {
    return await database.transaction(async (tx) => {
      await advance(tx, job, 'CHECKED', 'COMMITTED', clock.systemNow());
      const judgements = await judgeSheet({ tx, access, language }, ledger, sheetOf(job));
      const faulty = countsOf(judgements).REJECT;
      if (faulty > 0 && mode === 'ALL_OR_NOTHING')
        throw new AppError('INVALID', { because: 'IMPORT_HAS_FAULTS', params: { count: faulty }, violations: [] });
      const counts = written(judgements);
      if (faulty === judgements.length) throw new AppError('INVALID', { because: 'IMPORT_NOTHING', violations: [] });
      const work: Work = { tx, dialect: database.dialect, writer: access.writer };
      for (const judgement of judgements) await carryOut(work, ledger, job, judgement);
      await execute(tx, 'UPDATE import_job SET counts = ? WHERE id = ?', [JSON.stringify(counts), job.id]);
      await auditJob(tx, context, 'importRows', job, counts);
      return { counts };
    });
  } catch (error) {
    if (error instanceof StaleRow) throw new AppError('CONFLICT', { because: 'IMPORT_ROW_CHANGED' });
    throw error;
  }
}

const auditJob = (
  tx: EntityManager,
  context: Context,
  action: string,
  job: ImportJobRow,
  counts: ImportCounts,
): Promise<string> =>
  writeAudit(tx, context, {
    action,
    entity: job.ledger,
    entityUnitId: job.unitId,
    principalId: job.principalId,
    detail: { importId: job.id, created: counts.CREATE, updated: counts.UPDATE, rejected: counts.REJECT },
  });

/** The rows of effects whose records somebody has written since. */
async function touchedRows(tx: EntityManager, ledger: Ledger, effects: readonly ImportEffectRow[]): Promise<number[]> {
  const touched: number[] = [];
  for (const effect of effects) {
    const [row] = await tx.query<{ version: unknown }[]>(
      `SELECT version FROM \`${ledger.table}\` WHERE id = ?`,
      [effect.recordId],
    );
    if (Number(row?.version) !== effect.version) touched.push(effect.rowNo);
  }
  return touched;
}

const ROWS_NAMED = 10;

/**
 * Takes an import back as a whole: new records go, changed ones get their values back. All or none.
 * @throws AppError NOT_FOUND, FORBIDDEN, LOCKED when it is not carried out, or one of its records was touched since
 */
export async function undoImport(context: Context, id: string): Promise<{ undone: number }> {
  const { job, ledger } = await ownJob(context, id);
  const access = await accessOf(context);
  const { database, clock } = context;
  return database.transaction(async (tx) => {
    await advance(tx, job, 'COMMITTED', 'UNDONE', clock.systemNow());
    const effects = await tx.find(importEffectTable, { where: { importId: job.id }, order: { id: 'DESC' } });
    const touched = await touchedRows(tx, ledger, effects);
    if (touched.length > 0) {
      const rows = touched.sort((a, b) => a - b).slice(0, ROWS_NAMED).join('、');
      throw new AppError('LOCKED', { because: 'IMPORT_NOT_UNDOABLE', params: { rows }, reason: 'IMPORT_NOT_UNDOABLE' });
    }
    const work: Work = { tx, dialect: database.dialect, writer: access.writer };
    for (const effect of effects) {
      if (effect.effect === 'CREATE') await deleteRow(work, ledger, effect.recordId, effect.version);
      else await restoreRow(work, ledger, effect.recordId, effect.version, effect.before);
    }
    await auditJob(tx, context, 'undoImport', job, job.counts);
    return { undone: effects.length };
  });
}

/** An import as it stands: judged anew while it is open, else what was written. @throws AppError NOT_FOUND */
export async function readImport(context: Context, id: string): Promise<object> {
  const { job, ledger } = await visibleJob(context, id);
  return {
    importId: job.id,
    ledger: ledger.name,
    fileName: job.fileName,
    state: job.state,
    counts: job.counts,
    createdAt: job.createdAt.toISOString(),
  };
}

/** The faulty rows of an import and what is wrong with each, judged anew. @throws AppError NOT_FOUND */
export async function failedRows(
  context: Context,
  id: string,
): Promise<{ job: ImportJobRow; ledger: Ledger; sheet: StoredSheet; judgements: readonly Judgement[] }> {
  const { job, ledger } = await ownJob(context, id);
  const access = await accessOf(context);
  const sheet = sheetOf(job);
  const judgements = await judgeSheet(
    { tx: context.database.read, access, language: context.language },
    ledger,
    sheet,
  );
  return { job, ledger, sheet, judgements: judgements.filter(({ outcome }) => outcome === 'REJECT') };
}
