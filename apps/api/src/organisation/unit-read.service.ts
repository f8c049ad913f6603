import { AppError, idsOf, isAtOrAbove, type Level } from '@luze/domain';
import type { Context } from '../context.ts';
import { asId, isId } from '../database/id.ts';
import { placeholders } from '../database/placeholders.ts';
import { limitOf } from '../graphql/paging.ts';
import { directoryPieces, isAncestorOfAny, readablePaths, underAny } from './reach.service.ts';
import type { UnitRow } from './unit.entity.ts';
import type { UnitFilter } from './unit.type.ts';

const MOST_UNITS = 2_000;

/** Paths the viewer reads units in; computed from the stored places of his units. */
export const unitPaths = (context: Context): Promise<string[]> => readablePaths(context, 'Unit');

/** True where the viewer reads the unit itself, not only its name on the way down. */
export async function readsUnit(context: Context, unit: Pick<UnitRow, 'path'>): Promise<boolean> {
  return (await directoryPieces(context, 'Unit')).some(
    (piece) => piece.letters.includes('R') && unit.path.startsWith(piece.path),
  );
}

/** @throws AppError NOT_FOUND for a unit that is not there, or that the viewer reads no more of than its name */
export async function unitWithin(context: Context, id: string): Promise<UnitRow> {
  const unit = isId(id) ? await context.loaders.unit.load(id) : null;
  if (unit === null || !(await readsUnit(context, unit))) throw new AppError('NOT_FOUND');
  return unit;
}

const likeText = (text: string): string => `%${text.replace(/[!%_]/g, (sign) => `!${sign}`)}%`;

interface Condition {
  sql: string;
  params: unknown[];
}

async function conditions(context: Context, filter: UnitFilter): Promise<Condition[] | null> {
  const paths = await unitPaths(context);
  const ancestors = [...new Set(paths.flatMap(idsOf))];
  const reach = underAny('path', paths);
  const list: Condition[] = [
    {
      sql: ancestors.length === 0 ? reach.sql : `(${reach.sql} OR id IN (${placeholders(ancestors)}))`,
      params: [...reach.params, ...ancestors],
    },
  ];
  if (filter.under) {
    const unit = isId(filter.under) ? await context.loaders.unit.load(filter.under) : null;
    if (unit === null) return null;
    list.push({ sql: 'path LIKE ?', params: [`${unit.path}%`] });
  }
  if (filter.level?.eq) list.push({ sql: 'level = ?', params: [filter.level.eq] });
  if (filter.level?.in) {
    if (filter.level.in.length === 0) return null;
    list.push({ sql: `level IN (${placeholders(filter.level.in)})`, params: filter.level.in });
  }
  if (filter.active !== undefined && filter.active !== null)
    list.push({ sql: 'active = ?', params: [filter.active ? 1 : 0] });
  const text = filter.query?.normalize('NFC').trim();
  if (text) {
    const like = likeText(text);
    list.push({
      sql: "(name LIKE ? ESCAPE '!' OR short_name LIKE ? ESCAPE '!' OR code LIKE ? ESCAPE '!')",
      params: [like, like, like],
    });
  }
  return list;
}

/** Units within the reach and the ancestors above it, the tree's order. @param first at most 2,000 */
export async function listUnits(context: Context, filter: UnitFilter, first: number): Promise<UnitRow[]> {
  const where = await conditions(context, filter);
  if (where === null) return [];
  const rows = await context.database.query<{ id: string | number }>(
    `SELECT id FROM unit WHERE ${where.map((condition) => condition.sql).join(' AND ')} ORDER BY order_no, code, id LIMIT ${limitOf(first, MOST_UNITS)}`,
    where.flatMap((condition) => condition.params),
  );
  const units = await context.loaders.unit.loadMany(rows.map((row) => String(row.id)));
  return units.filter((unit): unit is UnitRow => unit !== null && !(unit instanceof Error));
}

/** A unit the viewer reads, or an ancestor of one. @throws AppError NOT_FOUND otherwise */
export async function readUnit(context: Context, id: string): Promise<UnitRow> {
  const paths = await unitPaths(context);
  const unit = await context.loaders.unit.load(asId(id));
  if (unit === null || !(paths.some((path) => unit.path.startsWith(path)) || isAncestorOfAny(unit.id, paths)))
    throw new AppError('NOT_FOUND');
  return unit;
}

/** Direct children the viewer reads, in order. */
export async function childrenOf(context: Context, unit: UnitRow): Promise<UnitRow[]> {
  const paths = await unitPaths(context);
  const children = await context.loaders.unitsBelow.load(unit.id);
  return children.filter(
    (child) => paths.some((path) => child.path.startsWith(path)) || isAncestorOfAny(child.id, paths),
  );
}

/** Ancestors from the root down, the unit itself left out. */
export async function ancestorsOf(context: Context, unit: UnitRow): Promise<UnitRow[]> {
  const ancestors = await context.loaders.unit.loadMany(idsOf(unit.path).slice(0, -1));
  return ancestors.filter(
    (ancestor): ancestor is UnitRow => ancestor !== null && !(ancestor instanceof Error),
  );
}

/** Branches in use below a unit the viewer reads; null on an ancestor outside the reach. */
export async function branchCount(context: Context, unit: UnitRow): Promise<number | null> {
  if (!(await readsUnit(context, unit))) return null;
  return context.loaders.branchCount.load(unit.id);
}

/** The highest of some levels; null of none. */
export const highestOf = (levels: readonly Level[]): Level | null =>
  levels.reduce<Level | null>(
    (highest, level) => (highest === null || isAtOrAbove(level, highest) ? level : highest),
    null,
  );
