import { idsOf, type Level, type NamedUnit, UnitNames } from '@luze/domain';
import { authoritiesOf } from '@luze/permissions';
import type { Database } from '../database/database.ts';
import { idOrNull } from '../database/id.ts';
import { placeholders } from '../database/placeholders.ts';
import type { Writer } from '../ledger/writer.ts';

/** Units an importer may name: what he reaches, and the counties above it. */
export interface ReachableUnits {
  readonly names: UnitNames;
  readonly counties: readonly NamedUnit[];
  readonly units: readonly NamedUnit[];
  /** True where rows may be entered for the unit itself, not only below it. */
  reaches(unitId: string): boolean;
}

/** Open units in the writer's reach, with the counties above them. */
export async function reachableUnits(
  query: Database['query'],
  writer: Pick<Writer, 'actor'>,
): Promise<ReachableUnits> {
  const own = [...new Set(authoritiesOf(writer.actor).map(({ assignment }) => assignment.unitId))];
  if (own.length === 0) return { names: new UnitNames([]), counties: [], units: [], reaches: () => false };
  const paths = await query<{ path: string }>(
    `SELECT path FROM unit WHERE id IN (${placeholders(own)})`,
    own,
  );
  const above = [...new Set(paths.flatMap(({ path }) => idsOf(path)))];
  const under = paths.map(() => 'path LIKE ?').join(' OR ');
  const rows = await query<Record<string, unknown>>(
    `SELECT id, parent_id, code, name, short_name, level, path FROM unit WHERE active = 1 AND (${under || '1=0'} OR (level = 'COUNTY' AND id IN (${placeholders(above)}))) ORDER BY id`,
    [...paths.map(({ path }) => `${path}%`), ...above],
  );
  const units = rows.map((row) => ({
    id: String(row['id']),
    parentId: idOrNull(row['parent_id']),
    code: String(row['code']),
    name: String(row['name']),
    shortName: String(row['short_name'] ?? row['name']),
    level: String(row['level']) as Level,
  }));
  const reached = new Set(
    rows
      .filter((row) => paths.some(({ path }) => String(row['path']).startsWith(path)))
      .map((row) => String(row['id'])),
  );
  return {
    names: new UnitNames(units),
    counties: units.filter(({ level }) => level === 'COUNTY'),
    units,
    reaches: (unitId) => reached.has(unitId),
  };
}
