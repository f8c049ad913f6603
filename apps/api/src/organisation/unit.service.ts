import { AppError, childPath, isLocalDate, refuseInvalid, rootPath, type Violation } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { writeAudit } from '../audit/audit.service.ts';
import type { Context } from '../context.ts';
import { isDuplicate } from '../database/faults.ts';
import { asId, isId } from '../database/id.ts';
import { execute, insertRow, select, updateVersioned } from '../database/rows.ts';
import { mayIn, requireIn, requireRule } from './reach.service.ts';
import { type UnitRow, unitTable } from './unit.entity.ts';
import type { UnitInput } from './unit.type.ts';
import { mergeUnit, placeFaults, type UnitValues, unitFaults } from './unit-input.ts';
import { unitNameTable } from './unit-name.entity.ts';

/** A unit by id inside a transaction. @throws AppError NOT_FOUND */
export async function getUnit(tx: EntityManager, id: string): Promise<UnitRow> {
  const unit = await tx.findOneBy(unitTable, { id: asId(id) });
  if (unit === null) throw new AppError('NOT_FOUND');
  return unit;
}

/** A unit in use, for who acts by itself; null for one that was closed. */
export const activeUnit = (manager: EntityManager, id: string): Promise<UnitRow | null> =>
  manager.findOneBy(unitTable, { id, active: true });

/**
 * Inserts a unit under a parent, or as a root. Its path holds its own id, so it is written second.
 * Used by the service, the seeds and the installation.
 */
export async function insertUnit(
  tx: EntityManager,
  values: UnitValues,
  parent: Pick<UnitRow, 'id' | 'path' | 'cityId'> | null,
  now: Date,
): Promise<UnitRow> {
  const row = {
    ...values,
    parentId: parent?.id ?? null,
    cityId: parent?.cityId ?? '0',
    path: '',
    validTo: null,
    active: true,
    version: 1,
    createdAt: now,
    changedAt: now,
  };
  const id = await insertRow(tx, unitTable, row);
  const path = parent === null ? rootPath(id) : childPath(parent.path, id);
  const cityId = values.level === 'CITY' ? id : row.cityId;
  await execute(tx, 'UPDATE unit SET path = ?, city_id = ? WHERE id = ?', [path, cityId, id]);
  return { ...row, id, path, cityId };
}

const codeTaken = (code: string): AppError =>
  new AppError('INVALID', { violations: [{ field: 'code', code: 'UNIT_CODE_TAKEN', params: { code } }] });

async function refusingTakenCode<T>(code: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw isDuplicate(error) ? codeTaken(code) : error;
  }
}

/** The record as stored, for whoever saved over it too late. */
async function conflict(context: Context, id: string): Promise<never> {
  context.loaders.unit.clear(id);
  throw new AppError('CONFLICT', { current: await context.loaders.unit.load(id) });
}

/** @throws AppError INVALID, FORBIDDEN, NOT_FOUND */
export async function createUnit(context: Context, input: UnitInput): Promise<UnitRow> {
  await requireRule(context, 'Unit', 'C');
  const named =
    input.parentId && isId(input.parentId) ? await context.loaders.unit.load(input.parentId) : null;
  const parent = named !== null && (await mayIn(context, 'Unit', 'R', named)) ? named : null;
  const values = mergeUnit(input, null, context.clock.today());
  const place: Violation[] =
    parent === null ? [{ field: 'parentId', code: input.parentId ? 'UNIT_NOT_FOUND' : 'REQUIRED' }] : [];
  if (parent !== null) await requireIn(context, 'Unit', 'C', parent);
  refuseInvalid([
    ...unitFaults(values),
    ...place,
    ...(parent !== null && values.level ? placeFaults(values.level, parent) : []),
  ]);
  const complete = values as UnitValues;
  return refusingTakenCode(complete.code, () =>
    context.database.transaction(async (tx) => {
      const unit = await insertUnit(tx, complete, await getUnit(tx, parent?.id ?? ''), context.clock.now());
      await writeAudit(tx, context, {
        action: 'create',
        entity: 'Unit',
        entityId: unit.id,
        entityUnitId: unit.id,
        values: { ...complete },
      });
      return unit;
    }),
  );
}

/** @throws AppError INVALID, FORBIDDEN, NOT_FOUND, CONFLICT */
export async function updateUnit(
  context: Context,
  id: string,
  version: number,
  input: UnitInput,
): Promise<UnitRow> {
  await requireRule(context, 'Unit', 'U');
  const stored = await context.loaders.unit.load(asId(id));
  if (stored === null) throw new AppError('NOT_FOUND');
  await requireIn(context, 'Unit', 'U', stored);
  const { level, validFrom, ...values } = mergeUnit(
    { ...input, level: stored.level },
    stored,
    stored.validFrom,
  );
  refuseInvalid(unitFaults({ ...values, level: stored.level, validFrom: stored.validFrom }));
  const written = await refusingTakenCode(values.code ?? '', () =>
    context.database.transaction(async (tx) => {
      if (
        !(await updateVersioned(
          tx,
          unitTable,
          { id: stored.id, version },
          { ...values, changedAt: context.clock.now() },
        ))
      )
        return false;
      if (values.name !== stored.name || values.shortName !== stored.shortName) {
        await insertRow(tx, unitNameTable, {
          unitId: stored.id,
          name: stored.name,
          shortName: stored.shortName,
          validTo: context.clock.today(),
        });
      }
      await writeAudit(tx, context, {
        action: 'update',
        entity: 'Unit',
        entityId: stored.id,
        entityUnitId: stored.id,
        fieldSet: Object.keys(input),
        values: { ...values },
      });
      return true;
    }),
  );
  if (!written) return conflict(context, stored.id);
  return reread(context, stored.id);
}

async function reread(context: Context, id: string): Promise<UnitRow> {
  context.loaders.unit.clear(id);
  const unit = await context.loaders.unit.load(id);
  if (unit === null) throw new AppError('NOT_FOUND');
  return unit;
}

/** Closes a unit in which nothing is left. @throws AppError INVALID, FORBIDDEN, NOT_FOUND, CONFLICT */
export async function closeUnit(
  context: Context,
  id: string,
  version: number,
  validTo: string,
): Promise<UnitRow> {
  await requireRule(context, 'Unit', 'D');
  const stored = await context.loaders.unit.load(asId(id));
  if (stored === null) throw new AppError('NOT_FOUND');
  await requireIn(context, 'Unit', 'D', stored);
  if (!isLocalDate(validTo))
    refuseInvalid([{ field: 'validTo', code: 'NOT_A_DAY', params: { value: validTo } }]);
  if (validTo < stored.validFrom) refuseInvalid([{ field: 'validTo', code: 'DAYS_REVERSED' }]);
  const written = await context.database.transaction(async (tx) => {
    refuseInvalid(await closingFaults(tx, stored));
    if (
      !(await updateVersioned(
        tx,
        unitTable,
        { id: stored.id, version },
        { active: false, validTo, changedAt: context.clock.now() },
      ))
    )
      return false;
    await writeAudit(tx, context, {
      action: 'close',
      entity: 'Unit',
      entityId: stored.id,
      entityUnitId: stored.id,
      detail: { validTo },
    });
    return true;
  });
  if (!written) return conflict(context, stored.id);
  return reread(context, stored.id);
}

async function closingFaults(tx: EntityManager, unit: UnitRow): Promise<Violation[]> {
  const count = async (sql: string): Promise<number> =>
    Number((await select<{ n: number | string }>(tx, sql, [unit.id]))[0]?.n ?? 0);
  if (!unit.active) return [{ field: '', code: 'UNIT_CLOSED' }];
  const children = await count('SELECT COUNT(*) AS n FROM unit WHERE parent_id = ? AND active = 1');
  if (children > 0) return [{ field: '', code: 'UNIT_HAS_CHILDREN', params: { count: children } }];
  const people = await count('SELECT COUNT(*) AS n FROM person WHERE unit_id = ? AND active = 1');
  return people > 0 ? [{ field: '', code: 'UNIT_HAS_PEOPLE', params: { count: people } }] : [];
}
