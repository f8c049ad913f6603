import {
  AppError,
  checkRow,
  fieldOf,
  type Ledger,
  type LedgerRow,
  type Level,
  levelRank,
  meets,
  NO_ID,
  normaliseValue,
  refuseInvalid,
  rulesOn,
  type Violation,
} from '@luze/domain';
import { authoritiesOf, canEver, canOn, neverShown, reachOf } from '@luze/permissions';
import type { EntityManager } from 'typeorm';
import { queryIn, select } from '../database/rows.ts';
import {
  askedOf,
  askFaults,
  type Birthplace,
  birthplaceOf,
  fieldValuesOf,
  keysOf,
  newRow,
  onlyUnitOf,
  refuseHidden,
  refuseUnknownFields,
} from './birth.ts';
import { insertChildRow } from './child-write.ts';
import { quotedTable, sqlName } from './columns.ts';
import { noticeBirth } from './notices.ts';
import { nextNumber, reserveNumber } from './number-series.ts';
import { checkContext, type Work } from './service.ts';
import { soleFaults } from './sole.ts';
import { insertLedgerRow, recordWrite, withDerived } from './store.ts';
import { levelAt, type Writer } from './writer.ts';

type Input = Readonly<Record<string, unknown>>;

const inReach = (writer: Writer, row: LedgerRow): boolean =>
  authoritiesOf(writer.actor).some(({ assignment }) => meets(row, reachOf(assignment)));

/** Where a row is born, as the transaction sees it. */
export const placeIn =
  (tx: EntityManager, ledger: Ledger) =>
  (unitId: string): Promise<Birthplace> =>
    birthplaceOf(queryIn(tx), unitId, ledger.unitLevels);

/** The number a record brings along; null where it gets one. */
export const numberGiven = (ledger: Ledger, input: Input): string | null => {
  const { field, given } = ledger.number;
  const value = given ? normaliseValue(fieldOf(ledger, field), input[field]) : null;
  return typeof value === 'string' ? value.toUpperCase() : null;
};

/** Who is told that a number is taken learns of a record: below the city nobody brings one. */
function refuseNumberBelowCity(ledger: Ledger, input: Input, level: Level): Violation[] {
  const { field } = ledger.number;
  return numberGiven(ledger, input) === null || levelRank(level) <= levelRank('CITY')
    ? []
    : [{ field, code: 'UNKNOWN_FIELD', params: { field } }];
}

/** Faults of a new record: of what it asks for, of its fields, and of both together where each is right by itself. */
function birthFaults(writer: Writer, ledger: Ledger, born: LedgerRow, asked: Input): Violation[] {
  const context = checkContext(writer, born);
  const faults = [...askFaults(ledger, asked), ...checkRow(ledger, born, context)];
  return faults.length > 0 ? faults : [...ledger.checkBirth(born, asked, context)];
}

/**
 * A row as it would be born, with its faults; whether the writer may is for who asks to say.
 * @param findPlace who drafts many rows remembers places
 * @throws AppError INVALID (unit)
 */
export async function draftRow(
  writer: Writer,
  ledger: Ledger,
  input: Input,
  findPlace: (unitId: string) => Promise<Birthplace>,
): Promise<{ row: LedgerRow; countyCode: string; violations: Violation[] }> {
  const { unitId, ...given } = input;
  const place = await findPlace(
    typeof unitId === 'string' && unitId !== '' ? unitId : onlyUnitOf(writer, ledger),
  );
  const values = fieldValuesOf(ledger, {
    input: given,
    actorName: writer.personName,
    unitLevel: place.unitLevel,
    today: writer.clock.today(),
    rules: rulesOn(writer.parameters, writer.clock.today()),
  });
  const asked = askedOf(ledger, given);
  const noKeys = Object.fromEntries(Object.keys(ledger.keys).map((name) => [name, '']));
  const keys = { ...noKeys, ...keysOf(ledger, given, writer.vault) };
  const numbered = { ...values, ...keys, [ledger.number.field]: numberGiven(ledger, given) ?? '-' };
  const bare = newRow(ledger, place, numbered, writer);
  const level = levelAt(writer, bare);
  const born = { ...bare, state: ledger.births.stateOf(bare, level) };
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => (value ?? null) !== null));
  const hidden = neverShown(
    ledger,
    authoritiesOf(writer.actor).map(({ assignment }) => assignment),
  );
  const unknown = [
    ...refuseUnknownFields(ledger, given),
    ...refuseNumberBelowCity(ledger, given, level),
    ...refuseHidden(said, hidden),
    ...refuseHidden(said, new Set(ledger.createWithout[level]), 'FIELD_OF_ABOVE'),
  ];
  const violations = unknown.length > 0 ? unknown : birthFaults(writer, ledger, born, asked);
  if (!inReach(writer, born))
    throw new AppError('INVALID', { violations: [{ field: 'unitId', code: 'UNIT_NOT_FOUND' }] });
  return {
    row: violations.length > 0 ? born : withDerived(ledger, born, writer),
    countyCode: place.countyCode,
    violations,
  };
}

/** A row ready to be born: only its number is missing. @throws AppError FORBIDDEN, INVALID */
export async function bornRow(
  writer: Writer,
  ledger: Ledger,
  input: Input,
  findPlace: (unitId: string) => Promise<Birthplace>,
): Promise<{ readonly row: LedgerRow; readonly countyCode: string; readonly principalId: string | null }> {
  if (!canEver(writer.ability, 'create', ledger)) throw new AppError('FORBIDDEN');
  const { row, countyCode, violations } = await draftRow(writer, ledger, input, findPlace);
  refuseInvalid(violations);
  if (!canOn(writer.ability, 'create', ledger, row))
    throw new AppError('FORBIDDEN', { because: 'CREATE_NOT_YOURS' });
  const principalId = writer.principalFor('create', ledger, row);
  return { row: { ...row, submittedFor: principalId ?? NO_ID, importId: null }, countyCode, principalId };
}

/** @throws AppError INVALID when a record has the number already */
export async function refuseTakenNumber(tx: EntityManager, ledger: Ledger, number: string): Promise<void> {
  const { field } = ledger.number;
  const taken = await select(tx, `SELECT 1 FROM ${quotedTable(ledger)} WHERE ${sqlName(ledger, field)} = ?`, [
    number,
  ]);
  if (taken.length > 0) refuseInvalid([{ field, code: 'NUMBER_TAKEN', params: { value: number } }]);
}

/** The child rows a record is born with. */
export async function insertBornChildren(
  tx: EntityManager,
  ledger: Ledger,
  row: LedgerRow,
  input: Input,
): Promise<void> {
  for (const { name, values } of ledger.bornChildren(row, askedOf(ledger, input)))
    await insertChildRow(tx, ledger, name, row, values);
}

/** Creates a record. @throws AppError FORBIDDEN, INVALID */
export async function createRow(work: Work, ledger: Ledger, input: Input): Promise<LedgerRow> {
  const { tx, writer } = work;
  const { row: born, countyCode, principalId } = await bornRow(writer, ledger, input, placeIn(tx, ledger));
  refuseInvalid(await soleFaults(queryIn(tx), ledger, [born]));
  const given = numberGiven(ledger, input);
  if (given !== null) {
    await refuseTakenNumber(tx, ledger, given);
    await reserveNumber(tx, work.dialect, ledger, given);
  }
  const number =
    given ?? (await nextNumber(tx, work.dialect, ledger, { county: countyCode, year: born.year }));
  const row = await insertLedgerRow(tx, writer.vault, ledger, { ...born, [ledger.number.field]: number });
  await insertBornChildren(tx, ledger, row, input);
  await recordWrite(tx, writer, ledger, null, row, { move: 'create', opinion: null, principalId });
  await noticeBirth(tx, writer, ledger, row);
  return row;
}
