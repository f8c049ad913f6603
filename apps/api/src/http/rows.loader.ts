import DataLoader from 'dataloader';
import { type EntitySchema, In } from 'typeorm';
import type { Loaders } from '../context.ts';
import type { Database } from '../database/database.ts';
import { isId } from '../database/id.ts';
import { placeholders } from '../database/placeholders.ts';
import { personTable } from '../identity/person.entity.ts';
import { type UnitRow, unitTable } from '../organisation/unit.entity.ts';

function byId<T extends { readonly id: string }>(
  database: Database,
  table: EntitySchema<T>,
): DataLoader<string, T | null> {
  return new DataLoader(async (ids) => {
    const known = ids.filter(isId);
    const rows = known.length === 0 ? [] : await database.read.findBy(table, { id: In(known) } as never);
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

const unitsBelow = (database: Database): DataLoader<string, UnitRow[]> =>
  new DataLoader(async (parentIds) => {
    const units = await database.read.find(unitTable, {
      where: { parentId: In([...parentIds]) },
      order: { orderNo: 'ASC', code: 'ASC' },
    });
    const byParent = new Map(parentIds.map((id): [string, UnitRow[]] => [id, []]));
    for (const unit of units) byParent.get(unit.parentId ?? '')?.push(unit);
    return parentIds.map((id) => byParent.get(id) ?? []);
  });

const branchCount = (database: Database): DataLoader<string, number> =>
  new DataLoader(async (ids) => {
    const rows = await database.query<{ id: string | number; n: string | number }>(
      `SELECT u.id AS id, COUNT(*) AS n FROM unit u JOIN unit b ON SUBSTR(b.path, 1, LENGTH(u.path)) = u.path WHERE u.id IN (${placeholders(ids)}) AND b.level = 'BRANCH' AND b.active = 1 GROUP BY u.id`,
      ids,
    );
    const counts = new Map(rows.map(({ id, n }) => [String(id), Number(n)]));
    return ids.map((id) => counts.get(id) ?? 0);
  });

export const createLoaders = (database: Database): Loaders => ({
  unit: byId(database, unitTable),
  unitsBelow: unitsBelow(database),
  branchCount: branchCount(database),
  person: byId(database, personTable),
});
