import {
  AppError,
  childPath,
  isSafeText,
  lengthOf,
  normaliseText,
  refuseInvalid,
  type Violation,
} from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { writeAudit } from '../audit/audit.service.ts';
import type { App, Context } from '../context.ts';
import type { Database } from '../database/database.ts';
import { sqlInstant } from '../database/dialect.ts';
import { asId, isId } from '../database/id.ts';
import { execute, insertRow, select, updateVersioned } from '../database/rows.ts';
import { mayIn, requireIn, requireRule } from './reach.service.ts';
import { type UnitRow, unitTable } from './unit.entity.ts';
import { getUnit } from './unit.service.ts';
import { placeFaults } from './unit-input.ts';
import { type UnitMoveRow, unitMoveTable } from './unit-move.entity.ts';

/** Units rewritten in one transaction: few enough that other writers hardly wait. */
const BATCH = 20;

function moveFaults(unit: UnitRow, parent: UnitRow | null, reason: string): Violation[] {
  const faults: Violation[] = [];
  if (parent === null) faults.push({ field: 'parentId', code: 'UNIT_NOT_FOUND' });
  else if (parent.path.startsWith(unit.path))
    faults.push({ field: 'parentId', code: 'UNIT_MOVE_UNDER_ITSELF' });
  else if (parent.id === unit.parentId) faults.push({ field: 'parentId', code: 'UNIT_MOVE_SAME' });
  else if (parent.cityId !== unit.cityId) faults.push({ field: 'parentId', code: 'UNIT_MOVE_OTHER_CITY' });
  else faults.push(...placeFaults(unit.level, parent));
  if (reason === '') faults.push({ field: 'reason', code: 'REASON_REQUIRED' });
  else if (!isSafeText(reason)) faults.push({ field: 'reason', code: 'TEXT_UNSAFE' });
  else if (lengthOf(reason) > 500)
    faults.push({ field: 'reason', code: 'TOO_LONG', params: { max: 500, length: lengthOf(reason) } });
  return faults;
}

/**
 * Moves a unit with everything below it under another parent: one audited act, carried out in batches and
 * taken up again at the next start when the process dies in between.
 * @throws AppError INVALID, FORBIDDEN, NOT_FOUND, CONFLICT
 */
export async function moveUnit(
  context: Context,
  id: string,
  version: number,
  parentId: string,
  reason: string,
): Promise<UnitMoveRow> {
  await requireRule(context, 'Unit', 'D');
  const unit = await context.loaders.unit.load(asId(id));
  if (unit === null) throw new AppError('NOT_FOUND');
  await requireIn(context, 'Unit', 'D', unit);
  const named = isId(parentId) ? await context.loaders.unit.load(parentId) : null;
  const parent = named !== null && (await mayIn(context, 'Unit', 'R', named)) ? named : null;
  const why = normaliseText(reason);
  refuseInvalid(moveFaults(unit, parent, why));
  const move = await context.database.transaction((tx) => begin(tx, context, unit, version, parentId, why));
  await carryOut(context, move.id);
  context.loaders.unit.clearAll();
  return getMove(context.database, move.id);
}

async function begin(
  tx: EntityManager,
  context: Context,
  seen: UnitRow,
  version: number,
  parentId: string,
  reason: string,
): Promise<{ id: string }> {
  const running = await select(tx, "SELECT id FROM unit_move WHERE state = 'RUNNING' LIMIT 1", []);
  if (running.length > 0)
    throw new AppError('LOCKED', { because: 'UNIT_MOVE_RUNNING', reason: 'UNIT_MOVE_RUNNING' });
  const unit = await getUnit(tx, seen.id);
  const parent = await getUnit(tx, parentId);
  const newPath = childPath(parent.path, unit.id);
  const [below] = await select<{ n: number | string }>(
    tx,
    'SELECT COUNT(*) AS n FROM unit WHERE path LIKE ?',
    [`${unit.path}%`],
  );
  if (
    !(await updateVersioned(
      tx,
      unitTable,
      { id: unit.id, version },
      { parentId: parent.id, changedAt: context.clock.now() },
    ))
  ) {
    throw new AppError('CONFLICT', { current: unit });
  }
  const id = await insertRow(tx, unitMoveTable, {
    unitId: unit.id,
    fromParentId: unit.parentId,
    toParentId: parent.id,
    reason,
    state: 'RUNNING',
    oldPath: unit.path,
    newPath,
    unitsTotal: Number(below?.n ?? 0),
    unitsDone: 0,
    requestedBy: context.viewer?.personId ?? '0',
    createdAt: context.clock.systemNow(),
    finishedAt: null,
  });
  await writeAudit(tx, context, {
    action: 'move',
    entity: 'Unit',
    entityId: unit.id,
    entityUnitId: unit.id,
    reason,
    detail: { fromParentId: unit.parentId ?? '', toParentId: parent.id, units: Number(below?.n ?? 0) },
  });
  return { id };
}

async function getMove(database: Database, id: string): Promise<UnitMoveRow> {
  const move = await database.read.findOneBy(unitMoveTable, { id });
  if (move === null) throw new AppError('NOT_FOUND');
  return move;
}

type Mover = Pick<App, 'database' | 'clock' | 'hooks'>;

/** Rewrites batches until nothing lies under the old path; safe to run twice, or by two at once. */
async function carryOut(app: Mover, moveId: string): Promise<void> {
  for (;;) {
    const left = await app.database.transaction((tx) => rewriteBatch(tx, app, moveId), { retry: true });
    if (left === 0) return;
  }
}

async function rewriteBatch(tx: EntityManager, app: Mover, moveId: string): Promise<number> {
  const move = await tx.findOneBy(unitMoveTable, { id: moveId });
  if (move === null || move.state === 'DONE') return 0;
  const rows = await select<{ id: string | number; path: string }>(
    tx,
    `SELECT id, path FROM unit WHERE path LIKE ? ORDER BY path LIMIT ${BATCH}`,
    [`${move.oldPath}%`],
  );
  for (const row of rows) {
    await execute(tx, 'UPDATE unit SET path = ? WHERE id = ? AND path = ?', [
      move.newPath + row.path.slice(move.oldPath.length),
      String(row.id),
      row.path,
    ]);
  }
  const ids = rows.map((row) => String(row.id));
  for (const rewrite of ids.length === 0 ? [] : app.hooks.ancestorRewriters)
    await rewrite(tx, ids, app.clock.today());
  await execute(
    tx,
    'UPDATE unit_move SET units_done = units_done + ?, state = ?, finished_at = ? WHERE id = ?',
    [
      ids.length,
      ids.length === 0 ? 'DONE' : 'RUNNING',
      ids.length === 0 ? sqlInstant(app.clock.systemNow()) : null,
      moveId,
    ],
  );
  return ids.length;
}

/** Takes up moves a dead process left behind. @returns how many */
export async function resumeMoves(app: Mover): Promise<number> {
  const moves = await app.database.read.find(unitMoveTable, {
    where: { state: 'RUNNING' },
    order: { id: 'ASC' },
  });
  for (const move of moves) await carryOut(app, move.id);
  return moves.length;
}
