import { isBelow, type Level } from '@luze/domain';
import type { Database } from '../database/database.ts';

interface Row {
  id: string | number;
  parent_id: string | number | null;
  city_id: string | number;
  level: Level;
  path: string;
}

function faultsOf(row: Row, byId: ReadonlyMap<string, Row>): string[] {
  const id = String(row.id);
  const parent = row.parent_id === null ? null : (byId.get(String(row.parent_id)) ?? null);
  const expected = parent === null ? `/${id}/` : `${parent.path}${id}/`;
  const city = row.level === 'CITY' ? id : parent === null ? '0' : String(parent.city_id);
  return [
    ...(row.path === expected
      ? []
      : [`unit ${id}: the path is ${row.path}, its parent makes it ${expected}`]),
    ...(parent === null || isBelow(row.level, parent.level)
      ? []
      : [`unit ${id}: its level is not below its parent's`]),
    ...(String(row.city_id) === city
      ? []
      : [`unit ${id}: it is kept under city ${row.city_id} and stands under ${city}`]),
  ];
}

/** Faults of the stored tree; empty when paths, levels and cities agree with the parents. */
export async function treeFaults(database: Pick<Database, 'query'>): Promise<string[]> {
  const rows = await database.query<Row>('SELECT id, parent_id, city_id, level, path FROM unit ORDER BY id');
  const byId = new Map(rows.map((row) => [String(row.id), row]));
  return rows.flatMap((row) => faultsOf(row, byId));
}
