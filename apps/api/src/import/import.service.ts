import { AppError, type Ledger, type LedgerRow, ledgers } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import { sqlInstant } from '../database/dialect.ts';
import { isId } from '../database/id.ts';
import { placeholders } from '../database/placeholders.ts';
import { execute, insertLater, MOST_TOGETHER, queryIn, select } from '../database/rows.ts';
import { createRows } from '../ledger/births.service.ts';
import { accessOf } from '../ledger/of-context.ts';
import { removePastRow } from '../ledger/past.service.ts';
import { deleteRow, restoreRow, StaleRow, updateRow, type Work } from '../ledger/service.ts';
import { requireImport } from './check.service.ts';
import { countsOf, type ImportCounts, written } from './counts.ts';
import {
  type ImportEffectRow,
  type ImportJobRow,
  importEffectTable,
  importJobTable,
} from './import.entity.ts';
import { type Judgement, judgeSheet, type Plan } from './judge.ts';
import { sheetOf } from './sealed-sheet.service.ts';
import type { StoredSheet } from './stored-sheet.ts';
import { isOverImport, readsLedger } from './visible-jobs.ts';

export type CommitMode = 'ALL_OR_NOTHING' | 'GOOD_ROWS';

/** An import its viewer may see: his own, or one of a unit below. @throws AppError NOT_FOUND for every other */
async function visibleJob(context: Context, id: string): Promise<{ job: ImportJobRow; ledger: Ledger }> {
  const viewer = requireViewer(context);
  const job = isId(id) ? await context.database.read.findOneBy(importJobTable, { id }) : null;
  const ledger = ledgers.find(({ name }) => name === job?.ledger);
  if (job === null || ledger === undefined || !readsLedger(context, ledger)) throw new AppError('NOT_FOUND');
  if (job.personId !== viewer.personId && !(await isOverImport(context, ledger, job.unitId)))
    throw new AppError('NOT_FOUND');
  return { job, ledger };
}

/** An import its author may carry out or take back. @throws AppError NOT_FOUND, FORBIDDEN */
async function ownJob(context: Context, id: string): Promise<{ job: ImportJobRow; ledger: Ledger }> {
  const found = await visibleJob(context, id);
  if (found.job.personId !== requireViewer(context).personId) throw new AppError('FORBIDDEN');
  return found;
}

/** Moves a job on, once: of two who try at a time, one. @throws AppError LOCKED */
async function advance(
  tx: EntityManager,
  job: ImportJobRow,
  from: string,
  to: string,
  at: Date,
): Promise<void> {
  const column = to === 'UNDONE' ? 'undone_at' : 'committed_at';
  const moved = await execute(
    tx,
    `UPDATE import_job SET state = ?, ${column} = ? WHERE id = ? AND state = ?`,
    [to, sqlInstant(at), job.id, from],
  );
  if (moved !== 1) throw new AppError('LOCKED', { because: 'IMPORT_NOT_OPEN', reason: 'IMPORT_NOT_OPEN' });
}

type Planned<E extends Plan['effect']> = Judgement & { readonly plan: Plan & { readonly effect: E } };

const planned = <E extends Plan['effect']>(judgements: readonly Judgement[], effect: E): Planned<E>[] =>
  judgements.filter((judgement): judgement is Planned<E> => judgement.plan?.effect === effect);

/** Writes what the rows are planned to do, and what is needed to take it back. */
async function carryOut(
  work: Work,
  ledger: Ledger,
  job: ImportJobRow,
  judgements: readonly Judgement[],
): Promise<void> {
  const creates = planned(judgements, 'CREATE');
  await createRows(
    work,
    ledger,
    creates.map(({ plan }) => plan),
    job.id,
    (rows, from) =>
      insertLater(
        work.tx,
        importEffectTable,
        rows.map((row, index) => effectOf(job, creates[from + index], row, {})),
      ),
  );
  for (const judgement of planned(judgements, 'UPDATE')) {
    const { before, input } = judgement.plan;
    const row = await updateRow(work, ledger, before.id, before.version, input, { move: 'import' });
    const were = Object.fromEntries(Object.keys(input).map((name) => [name, before[name] ?? null]));
    insertLater(work.tx, importEffectTable, [effectOf(job, judgement, row, were)]);
  }
}

const effectOf = (
  job: ImportJobRow,
  judgement: Planned<Plan['effect']> | undefined,
  row: LedgerRow,
  before: Readonly<Record<string, unknown>>,
): Omit<ImportEffectRow, 'id'> => {
  if (judgement === undefined) throw new RangeError('a record of no row');
  return {
    importId: job.id,
    rowNo: judgement.row,
    effect: judgement.plan.effect,
    recordId: row.id,
    version: row.version,
    before,
  };
};

/**
 * Carries an import out in one transaction, judged anew: what others did since the check counts.
 * @param mode ALL_OR_NOTHING refuses while a row has a fault; GOOD_ROWS leaves faulty rows out
 * @returns what was written
 * @throws AppError NOT_FOUND, FORBIDDEN, LOCKED (carried out before), INVALID (faults, nothing to import)
 */
export async function commitImport(
  context: Context,
  id: string,
  mode: CommitMode,
): Promise<{ counts: ImportCounts }> {
  const { job, ledger } = await ownJob(context, id);
  const access = await accessOf(context);
  requireImport(access, ledger, job.history);
  const { database, clock } = context;
  try {
    return await database.transaction(async (tx) => {
      await advance(tx, job, 'CHECKED', 'COMMITTED', clock.systemNow());
      const judgements = await judgeSheet(
        { query: queryIn(tx), access, history: job.history },
        ledger,
        sheetOf(context.vault, job),
      );
      const faulty = countsOf(judgements).REJECT;
      if (faulty > 0 && mode === 'ALL_OR_NOTHING')
        throw new AppError('INVALID', {
          because: 'IMPORT_HAS_FAULTS',
          params: { count: faulty },
          violations: [],
        });
      const counts = written(judgements);
      if (faulty === judgements.length)
        throw new AppError('INVALID', { because: 'IMPORT_NOTHING', violations: [] });
      const work: Work = { tx, dialect: database.dialect, writer: access.writer };
      await carryOut(work, ledger, job, judgements);
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
): Promise<void> =>
  writeAudit(tx, context, {
    action,
    entity: job.ledger,
    entityUnitId: job.unitId,
    principalId: job.principalId,
    detail: { importId: job.id, created: counts.CREATE, updated: counts.UPDATE, rejected: counts.REJECT },
  });

/** The rows of effects whose records somebody has written since. */
async function touchedRows(
  tx: EntityManager,
  ledger: Ledger,
  effects: readonly ImportEffectRow[],
): Promise<number[]> {
  const versions = new Map<string, number>();
  for (let at = 0; at < effects.length; at += MOST_TOGETHER) {
    const ids = effects.slice(at, at + MOST_TOGETHER).map(({ recordId }) => recordId);
    const rows = await select<{ id: unknown; version: unknown }>(
      tx,
      `SELECT id, version FROM \`${ledger.table}\` WHERE id IN (${placeholders(ids)})`,
      ids,
    );
    for (const { id, version } of rows) versions.set(String(id), Number(version));
  }
  return effects
    .filter(({ recordId, version }) => versions.get(recordId) !== version)
    .map(({ rowNo }) => rowNo);
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
      const rows = touched
        .sort((a, b) => a - b)
        .slice(0, ROWS_NAMED)
        .join('、');
      throw new AppError('LOCKED', {
        because: 'IMPORT_NOT_UNDOABLE',
        params: { rows },
        reason: 'IMPORT_NOT_UNDOABLE',
      });
    }
    const work: Work = { tx, dialect: database.dialect, writer: access.writer };
    for (const effect of effects) {
      if (effect.effect === 'CREATE' && job.history)
        await removePastRow(work, ledger, effect.recordId, effect.version);
      else if (effect.effect === 'CREATE') await deleteRow(work, ledger, effect.recordId, effect.version);
      else await restoreRow(work, ledger, effect.recordId, effect.version, effect.before);
    }
    await auditJob(tx, context, 'undoImport', job, job.counts);
    return { undone: effects.length };
  });
}

const KEPT_MS = 30 * 86_400_000;

/** Forgets imports older than thirty days, and with them the way back; for the nightly job. */
export async function forgetOldImports(tx: EntityManager, now: Date): Promise<void> {
  const before = sqlInstant(new Date(now.getTime() - KEPT_MS));
  await execute(
    tx,
    'DELETE FROM import_effect WHERE import_id IN (SELECT id FROM import_job WHERE created_at < ?)',
    [before],
  );
  await execute(tx, 'DELETE FROM import_job WHERE created_at < ?', [before]);
}

/** An import as it stands: what the check found, or what was written. @throws AppError NOT_FOUND */
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
  const sheet = sheetOf(context.vault, job);
  const judgements = await judgeSheet(
    { query: context.database.query, access, history: job.history },
    ledger,
    sheet,
  );
  return { job, ledger, sheet, judgements: judgements.filter(({ outcome }) => outcome === 'REJECT') };
}
