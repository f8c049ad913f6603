import {
  type Assignment,
  type Duty,
  dutiesInEffect,
  type Level,
  type LocalDate,
  NO_ID,
  type Role,
} from '@luze/domain';
import type { Recusal } from '@luze/permissions';
import type { App, CarriedDelegation, Viewer } from '../context.ts';
import type { Database } from '../database/database.ts';
import { placeholders } from '../database/placeholders.ts';
import { type ActorSource, actorSource } from './actor-source.service.ts';
import type { LiveSession } from './session.service.ts';
import { personKeyOf } from './staff-number.service.ts';

interface StoredAssignment {
  id: string | number;
  person_id: string | number;
  role: Role;
  unit_id: string | number;
  unit_level: Level;
  city_id: string | number | null;
  duties: string;
  valid_from: LocalDate;
  valid_to: LocalDate | null;
  is_confirmed: number | string;
}

/** An assignment as it was granted, with the duties that still wait for a second administrator. */
export interface GrantedAssignment extends Assignment {
  readonly pendingDuties: readonly Duty[];
}

const toAssignment = (row: StoredAssignment): Assignment => ({
  id: String(row.id),
  personId: String(row.person_id),
  role: row.role,
  unitId: String(row.unit_id),
  unitLevel: row.unit_level,
  cityId: String(row.city_id ?? NO_ID),
  duties: JSON.parse(row.duties) as Duty[],
  validFrom: row.valid_from,
  validTo: row.valid_to,
});

const storedOn = async (
  database: Pick<Database, 'query'>,
  personIds: readonly string[],
  day: LocalDate,
): Promise<StoredAssignment[]> => {
  if (personIds.length === 0) return [];
  return database.query<StoredAssignment>(
    `SELECT ra.id, ra.person_id, ra.role, ra.unit_id, u.level AS unit_level, ra.duties, ra.valid_from, ra.valid_to,
       CASE WHEN ra.confirmed_at IS NULL THEN 0 ELSE 1 END AS is_confirmed,
       CASE 'CITY' WHEN u.level THEN u.id WHEN above.level THEN above.id WHEN top.level THEN top.id END AS city_id
     FROM role_assignment ra JOIN unit u ON u.id = ra.unit_id
     LEFT JOIN unit above ON above.id = u.parent_id LEFT JOIN unit top ON top.id = above.parent_id
     WHERE ra.person_id IN (${placeholders(personIds)}) AND ra.valid_from <= ? AND (ra.valid_to IS NULL OR ra.valid_to >= ?)
     ORDER BY ra.id`,
    [...personIds, day, day],
  );
};

const inEffect = (row: StoredAssignment, { role, duties }: Assignment): readonly Duty[] | null =>
  dutiesInEffect(role, duties, Number(row.is_confirmed) === 1);

/** Assignments of these people in force on a day; duties that wait for a second administrator are not among them. */
export async function assignmentsOn(
  database: Pick<Database, 'query'>,
  personIds: readonly string[],
  day: LocalDate,
): Promise<Assignment[]> {
  const rows = await storedOn(database, personIds, day);
  return rows.flatMap((row) => {
    const granted = toAssignment(row);
    const duties = inEffect(row, granted);
    return duties === null ? [] : [{ ...granted, duties }];
  });
}

/** Assignments of these people on a day as they were granted, for who manages them. */
export async function grantedOn(
  database: Pick<Database, 'query'>,
  personIds: readonly string[],
  day: LocalDate,
): Promise<GrantedAssignment[]> {
  const rows = await storedOn(database, personIds, day);
  return rows.map((row) => {
    const granted = toAssignment(row);
    const duties = inEffect(row, granted) ?? [];
    return { ...granted, pendingDuties: granted.duties.filter((duty) => !duties.includes(duty)) };
  });
}

interface StoredDelegation {
  principal_id: string | number;
  principal_name: string;
  valid_from: LocalDate;
  valid_to: LocalDate;
}

/** Delegations in force on a day, where the person is the delegate; an inactive principal delegates nothing. */
export async function delegationsOn(
  database: Pick<Database, 'query'>,
  delegateId: string,
  day: LocalDate,
): Promise<CarriedDelegation[]> {
  const rows = await database.query<StoredDelegation>(
    `SELECT d.principal_id, p.name AS principal_name, d.valid_from, d.valid_to FROM delegation d JOIN person p ON p.id = d.principal_id
     WHERE d.delegate_id = ? AND d.valid_from <= ? AND d.valid_to >= ? AND p.active = 1 ORDER BY d.id`,
    [delegateId, day, day],
  );
  const assignments = await assignmentsOn(
    database,
    rows.map((row) => String(row.principal_id)),
    day,
  );
  return rows.map((row) => ({
    principalId: String(row.principal_id),
    principalName: row.principal_name,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    assignments: assignments.filter((assignment) => assignment.personId === String(row.principal_id)),
  }));
}

/**
 * What a person is kept from: his own key, and the units in whose leading group he sits. Whoever leads a city leads its
 * own staff too, which stands beside the counties as a unit of its own.
 */
export async function recusalOf({ query, vault }: ActorSource, personId: string): Promise<Recusal> {
  const units = await query<{
    record_key: string | null;
    staff_no: string | null;
    leads: string | number | null;
  }>(
    `SELECT p.record_key, p.staff_no, u.id AS leads FROM person p
     LEFT JOIN unit u ON p.is_party_group_member = 1
       AND (u.id = p.unit_id OR (u.parent_id = p.unit_id AND u.kind = 'CITY_HQ'))
     WHERE p.id = ? ORDER BY u.id`,
    [personId],
  );
  return {
    personKey: personKeyOf(vault, personId, units[0]?.record_key ?? null, units[0]?.staff_no ?? null),
    leads: units.flatMap(({ leads }) => (leads === null ? [] : [String(leads)])),
  };
}

/** What of a person's authority no day changes within an epoch. */
interface Standing {
  readonly assignments: readonly Assignment[];
  readonly recusal: Recusal;
}

const MOST_KEPT = 2_000;
const kept = new WeakMap<Database, Map<string, Promise<Standing>>>();

/**
 * A person's assignments and recusal, kept under the account's epoch: every grant, end, leaving and change of the
 * person counts the epoch up, and the epoch is read with the session, so what is kept is never older than that.
 */
function standingAt(
  app: Pick<App, 'database' | 'vault'>,
  { personId, epoch }: LiveSession,
  day: LocalDate,
): Promise<Standing> {
  const { database } = app;
  const known = kept.get(database) ?? new Map<string, Promise<Standing>>();
  kept.set(database, known);
  const key = `${personId} ${epoch} ${day}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MOST_KEPT) known.clear();
  const read = Promise.all([
    assignmentsOn(database, [personId], day),
    recusalOf(actorSource(app), personId),
  ]).then(([assignments, recusal]) => ({ assignments, recusal }));
  known.set(key, read);
  read.catch(() => known.delete(key));
  return read;
}

/** Everything the request may know of who is signed in, as of the business day. */
export async function viewerOf(
  app: Pick<App, 'database' | 'vault'>,
  session: LiveSession,
  day: LocalDate,
): Promise<Viewer> {
  const { hasCarried, ...known } = session;
  const { assignments, recusal } = await standingAt(app, session, day);
  const delegations = hasCarried ? await delegationsOn(app.database, session.personId, day) : [];
  return {
    ...known,
    assignments,
    delegations,
    actor: { personId: session.personId, assignments, delegations, recusal },
  };
}
