import { type Assignment, type Duty, dutiesInEffect, type Level, NO_ID, type Role } from '@luze/domain';
import type { Reads } from '../database/reads.ts';

interface Holder {
  readonly person_id: unknown;
  readonly role: Role;
  readonly unit_level: Level;
  readonly duties: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly is_confirmed: number | string;
}

/** A unit with the city it belongs to. */
export interface OfficePlace {
  readonly unitId: string;
  readonly cityId: string;
}

/**
 * Assignments in effect at a unit, with the duties that are.
 * @param query of the transaction, where it is part of one
 * @param today business day they must hold on
 */
export async function assignmentsAt(
  query: Reads['query'],
  { unitId, cityId }: OfficePlace,
  today: string,
): Promise<Assignment[]> {
  if (unitId === NO_ID) return [];
  const holders = await query<Holder>(
    `SELECT ra.person_id, ra.role, u.level AS unit_level, ra.duties, ra.valid_from, ra.valid_to,
       CASE WHEN ra.confirmed_at IS NULL THEN 0 ELSE 1 END AS is_confirmed
     FROM role_assignment ra JOIN unit u ON u.id = ra.unit_id
     WHERE ra.unit_id = ? AND ra.valid_from <= ? AND (ra.valid_to IS NULL OR ra.valid_to >= ?)`,
    [unitId, today, today],
  );
  return holders.flatMap((holder): Assignment[] => {
    const granted = JSON.parse(holder.duties) as Duty[];
    const duties = dutiesInEffect(holder.role, granted, Number(holder.is_confirmed) === 1);
    if (duties === null) return [];
    const { role, unit_level: unitLevel, valid_from: validFrom, valid_to: validTo } = holder;
    const personId = String(holder.person_id);
    return [{ id: NO_ID, personId, role, unitId, unitLevel, cityId, duties, validFrom, validTo }];
  });
}
