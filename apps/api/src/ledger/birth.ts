import {
  ANCESTOR_KEYS,
  type Ancestors,
  AppError,
  type BirthContext,
  checkValues,
  idsOf,
  inputOf,
  LEVELS,
  type Ledger,
  type LedgerRow,
  type Level,
  missingOf,
  NO_ID,
  normaliseValue,
  Sealed,
  type Violation,
} from '@luze/domain';
import { authoritiesOf } from '@luze/permissions';
import type { Database } from '../database/database.ts';
import { isId } from '../database/id.ts';
import { placeholders } from '../database/placeholders.ts';
import type { Vault } from '../secrets/vault.service.ts';
import type { Writer } from './writer.ts';

/** Where a row is born: its unit and the units above it. */
export interface Birthplace {
  readonly unitId: string;
  readonly unitLevel: Level;
  readonly ancestors: Ancestors;
  /** Code of the county, for the number. */
  readonly countyCode: string;
}

const NO_ANCESTORS: Ancestors = {
  nationId: NO_ID,
  provinceId: NO_ID,
  cityId: NO_ID,
  countyId: NO_ID,
  branchId: NO_ID,
};

interface PlaceRow {
  readonly id: unknown;
  readonly level: Level;
  readonly code: string;
}

/** A unit with its parents, as many as there can be levels above it, in one statement. */
const PLACE = (() => {
  const parents = LEVELS.slice(1).map((_level, index) => index + 1);
  const columns = [0, ...parents].map(
    (n) => `u${n}.id AS id${n}, u${n}.level AS level${n}, u${n}.code AS code${n}`,
  );
  const joins = parents.map((n) => `LEFT JOIN unit u${n} ON u${n}.id = u${n - 1}.parent_id`);
  return `SELECT u0.path, u0.active, ${columns.join(', ')} FROM unit u0 ${joins.join(' ')} WHERE u0.id = ?`;
})();

const invalidUnit = (code: string): AppError =>
  new AppError('INVALID', { violations: [{ field: 'unitId', code }] });

/** The ancestors of a unit by level, its own included, as its path has them now. */
export function ancestorsOf(path: string, levels: ReadonlyMap<string, Level>): Ancestors {
  const found: Record<string, string> = { ...NO_ANCESTORS };
  for (const id of idsOf(path)) {
    const level = levels.get(id);
    if (level !== undefined) found[ANCESTOR_KEYS[level]] = id;
  }
  return found as unknown as Ancestors;
}

/**
 * @param levels of the units records may be born in
 * @throws AppError INVALID for a unit that is not there, closed, or of another level
 */
export async function birthplaceOf(
  query: Database['query'],
  unitId: string,
  levels: readonly Level[],
): Promise<Birthplace> {
  if (!isId(unitId)) throw invalidUnit('UNIT_NOT_FOUND');
  const [found] = await query<Readonly<Record<string, unknown>>>(PLACE, [unitId]);
  if (found === undefined || Number(found['active']) !== 1) throw invalidUnit('UNIT_NOT_FOUND');
  const level = found['level0'] as Level;
  if (!levels.includes(level)) throw invalidUnit('UNIT_LEVEL');
  const path = String(found['path']);
  const chain = LEVELS.map((_level, n) => placeRow(found, n)).filter(({ id }) => id !== null);
  const above = await unitsOf(query, path, chain);
  return {
    unitId,
    unitLevel: level,
    ancestors: ancestorsOf(path, new Map(above.map((row) => [String(row.id), row.level]))),
    countyCode: above.find((row) => row.level === 'COUNTY')?.code ?? String(found['code0']),
  };
}

const placeRow = (found: Readonly<Record<string, unknown>>, n: number): PlaceRow => ({
  id: found[`id${n}`],
  level: found[`level${n}`] as Level,
  code: String(found[`code${n}`]),
});

/** The units of a path: the parents, but while a unit moves, whose path follows a moment later. */
async function unitsOf(
  query: Database['query'],
  path: string,
  parents: readonly PlaceRow[],
): Promise<readonly PlaceRow[]> {
  const ids = idsOf(path);
  const known = new Set(parents.map(({ id }) => String(id)));
  if (ids.length === known.size && ids.every((id) => known.has(id))) return parents;
  return query<PlaceRow>(`SELECT id, level, code FROM unit WHERE id IN (${placeholders(ids)})`, ids);
}

/** The unit meant where the input names none: the only one the writer works for that can have such records. */
export function onlyUnitOf(writer: Writer, ledger: Ledger): string {
  const units = new Set(
    authoritiesOf(writer.actor)
      .map(({ assignment }) => assignment)
      .filter(({ unitLevel }) => ledger.unitLevels.includes(unitLevel))
      .map(({ unitId }) => unitId),
  );
  const [only] = units;
  if (units.size !== 1 || only === undefined) throw invalidUnit('UNIT_REQUIRED');
  return only;
}

/** Input fields a person may give on create: what is no field, or written by moves only, is refused, not ignored. */
export function refuseUnknownFields(ledger: Ledger, input: Readonly<Record<string, unknown>>): Violation[] {
  return Object.keys(input)
    .filter(
      (name) =>
        name !== 'unitId' &&
        !Object.hasOwn(ledger.asks, name) &&
        !(ledger.number.given && name === ledger.number.field) &&
        (!Object.hasOwn(ledger.fields, name) || ledger.fields[name]?.byMoveOnly === true),
    )
    .map((field) => ({ field, code: 'UNKNOWN_FIELD', params: { field } }));
}

/** Values given of what their writer is not shown. @param hidden fields, and what only he enters who sees them */
export const refuseHidden = (
  input: Readonly<Record<string, unknown>>,
  hidden: ReadonlySet<string>,
  code = 'FIELD_MASKED',
): Violation[] =>
  Object.keys(input)
    .filter((name) => hidden.has(name))
    .map((field) => ({ field, code }));

type Input = Readonly<Record<string, unknown>>;

/** What an input says that is no field of the record, as a definition's functions find it. */
export const askedOf = (ledger: Ledger, input: Input): Input =>
  Object.fromEntries(
    Object.entries(ledger.asks).map(([name, field]) => [name, normaliseValue(field, input[name] ?? null)]),
  );

/** Faults of what is asked for beside fields. */
export function askFaults(ledger: Ledger, asked: Input): Violation[] {
  return [...checkValues(ledger.asks, asked), ...missingOf(ledger.asks, asked)];
}

/** Keyed hashes made of inputs that are kept nowhere, for those that are given. */
export const keysOf = (ledger: Ledger, input: Input, vault: Vault): Record<string, string> =>
  Object.fromEntries(
    Object.entries(ledger.keys).flatMap(([name, { from, purpose }]) => {
      const value = normaliseValue(inputOf(ledger, from), input[from]);
      // A sheet is kept with the hash in the place of what was written.
      if (value instanceof Sealed) return [[name, value.text]];
      return typeof value === 'string' ? [[name, vault.keyed(purpose, value)]] : [];
    }),
  );

/** Field values of a new row: the input, else the definition's defaults, else what a decision column starts with. */
export function fieldValuesOf(ledger: Ledger, context: BirthContext): Record<string, unknown> {
  const { input } = context;
  const defaults = ledger.defaults(context);
  return Object.fromEntries(
    Object.entries(ledger.fields).map(([name, field]) => {
      const start = field.decision === true && field.kind === 'flag' ? false : (field.initial ?? null);
      return [name, normaliseValue(field, input[name] ?? defaults[name] ?? start)];
    }),
  );
}

/** A new row without id and number, everything else as it will be stored. */
export function newRow(
  ledger: Ledger,
  place: Birthplace,
  values: Readonly<Record<string, unknown>>,
  writer: Writer,
): LedgerRow {
  const now = writer.clock.now().toISOString();
  const born =
    typeof values[ledger.yearOf] === 'string' ? String(values[ledger.yearOf]) : writer.clock.today();
  const { nationId, provinceId, cityId, countyId, branchId } = place.ancestors;
  return {
    id: NO_ID,
    unitId: place.unitId,
    unitLevel: place.unitLevel,
    nationId,
    provinceId,
    cityId,
    countyId,
    branchId,
    year: Number(born.slice(0, 4)),
    state: ledger.birth,
    open: true,
    version: 1,
    submittedBy: writer.personId,
    submittedFor: NO_ID,
    createdBy: writer.personId,
    createdAt: now,
    changedBy: writer.personId,
    changedAt: now,
    handled: false,
    securityMark: 'INTERNAL',
    acceptorLevel: 'NONE',
    startDay: '',
    dueDay: '',
    warnDay: '',
    doneDay: '',
    verifyDay: '',
    // Last: names that follow a spread this wide cost fifty times the rest.
    ...values,
  };
}
