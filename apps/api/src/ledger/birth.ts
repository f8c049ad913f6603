import {
  ANCESTOR_KEYS,
  type Ancestors,
  AppError,
  idsOf,
  LEVELS,
  type Ledger,
  type LedgerRow,
  type Level,
  NO_ID,
  normaliseValue,
  type Violation,
} from '@luze/domain';
import { authoritiesOf } from '@luze/permissions';
import type { EntityManager } from 'typeorm';
import { isId } from '../database/id.ts';
import { select } from '../database/rows.ts';
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
  readonly path: string;
  readonly active: unknown;
}

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

/** @throws AppError INVALID for a unit that is not there, closed, or above the county */
export async function birthplaceOf(tx: EntityManager, unitId: string): Promise<Birthplace> {
  if (!isId(unitId)) throw invalidUnit('UNIT_NOT_FOUND');
  const [unit] = await select<PlaceRow>(tx, 'SELECT id, level, code, path, active FROM unit WHERE id = ?', [
    unitId,
  ]);
  if (unit === undefined || Number(unit.active) !== 1) throw invalidUnit('UNIT_NOT_FOUND');
  if (unit.level !== 'COUNTY' && unit.level !== 'BRANCH') throw invalidUnit('UNIT_LEVEL');
  const ids = idsOf(unit.path);
  const above = await select<PlaceRow>(
    tx,
    `SELECT id, level, code, path, active FROM unit WHERE id IN (${ids.map(() => '?').join(', ')})`,
    ids,
  );
  const levels = new Map(above.map((row) => [String(row.id), row.level]));
  return {
    unitId: String(unit.id),
    unitLevel: unit.level,
    ancestors: ancestorsOf(unit.path, levels),
    countyCode: above.find((row) => row.level === 'COUNTY')?.code ?? unit.code,
  };
}

/** The unit meant where the input names none: the only one the writer works for at or below the county. */
export function onlyUnitOf(writer: Writer): string {
  const units = new Set(
    authoritiesOf(writer.actor)
      .map(({ assignment }) => assignment)
      .filter(({ unitLevel }) => LEVELS.indexOf(unitLevel) >= LEVELS.indexOf('COUNTY'))
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
        (!Object.hasOwn(ledger.fields, name) || ledger.fields[name]?.byMoveOnly === true),
    )
    .map((field) => ({ field, code: 'UNKNOWN_FIELD', params: { field } }));
}

/** Field values of a new row: the input, else the definition's defaults, else what a decision column starts with. */
export function fieldValuesOf(
  ledger: Ledger,
  input: Readonly<Record<string, unknown>>,
  actorName: string,
): Record<string, unknown> {
  const defaults = ledger.defaults({ input, actorName });
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
  return {
    ...values,
    id: NO_ID,
    unitId: place.unitId,
    unitLevel: place.unitLevel,
    ...place.ancestors,
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
  };
}
