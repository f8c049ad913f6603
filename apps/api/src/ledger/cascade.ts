import {
  type CascadeSpec,
  fault,
  findLedger,
  idsOf,
  type Ledger,
  type LedgerRow,
  type Level,
  refuseInvalid,
  rulesOn,
  type SumOf,
  VOIDED,
} from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { forUpdate } from '../database/dialect.ts';
import { placeholders } from '../database/placeholders.ts';
import { MOST_TOGETHER, select } from '../database/rows.ts';
import { ancestorsOf, type Birthplace, fieldValuesOf, newRow } from './birth.ts';
import { numbersOf } from './births.service.ts';
import { quotedTable, sqlName } from './columns.ts';
import { noticeBirth } from './notices.ts';
import { decodeAll, selectList } from './read.ts';
import { saveRow, type Work } from './service.ts';
import { insertLedgerRows, recordWrites, withDerived } from './store.ts';

/** A ledger whose records are passed down. */
export type Cascading = Ledger & { readonly cascade: CascadeSpec<LedgerRow> };

export const isCascading = (ledger: Ledger): ledger is Cascading => ledger.cascade !== null;

const numberOf = (ledger: Ledger, row: LedgerRow): string => String(row[ledger.number.field]);

/** Units in work below a record's own that have no record of it yet, as records are born in them. */
export async function unitsWithout(
  tx: EntityManager,
  ledger: Cascading,
  row: LedgerRow,
): Promise<Birthplace[]> {
  const { levels, from } = ledger.cascade;
  const [own] = await select<{ path: string }>(tx, 'SELECT path FROM unit WHERE id = ?', [row.unitId]);
  if (own === undefined) return [];
  const ids = idsOf(own.path);
  const above = await select<UnitBelow>(
    tx,
    `SELECT id, level, code, path FROM unit WHERE id IN (${placeholders(ids)})`,
    ids,
  );
  const below = await select<UnitBelow>(
    tx,
    `SELECT id, level, code, path FROM unit WHERE path LIKE ? AND id <> ? AND active = 1 AND level IN (${placeholders(levels)}) AND NOT EXISTS (SELECT 1 FROM ${quotedTable(ledger)} r WHERE r.unit_id = unit.id AND r.${sqlName(ledger, from)} = ? AND r.state <> '${VOIDED}') ORDER BY path`,
    [`${own.path}%`, row.unitId, ...levels, numberOf(ledger, row)],
  );
  const known = new Map([...above, ...below].map((unit) => [String(unit.id), unit]));
  return below.map((unit) => placeOf(unit, known));
}

interface UnitBelow {
  readonly id: unknown;
  readonly level: Level;
  readonly code: string;
  readonly path: string;
}

function placeOf({ id, level, code, path }: UnitBelow, known: ReadonlyMap<string, UnitBelow>): Birthplace {
  const chain = idsOf(path).flatMap((each) => known.get(each) ?? []);
  return {
    unitId: String(id),
    unitLevel: level,
    ancestors: ancestorsOf(path, new Map(chain.map((unit) => [String(unit.id), unit.level]))),
    countyCode: chain.find((unit) => unit.level === 'COUNTY')?.code ?? code,
  };
}

/** What another ledger says of some units, added up; a unit it says nothing of is absent. */
async function sumsOf(
  tx: EntityManager,
  { ledger: name, states, fields }: SumOf,
  unitIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const ledger = findLedger(name);
  if (ledger === null) throw new TypeError(`no ledger ${name}`);
  const sum = fields.map((field) => `COALESCE(${sqlName(ledger, field)}, 0)`).join(' + ');
  const rows = await select<{ unit_id: unknown; n: unknown }>(
    tx,
    `SELECT unit_id, SUM(${sum}) AS n FROM ${quotedTable(ledger)} WHERE unit_id IN (${placeholders(unitIds)}) AND state IN (${placeholders(states)}) GROUP BY unit_id`,
    [...unitIds, ...states],
  );
  return new Map(rows.map(({ unit_id, n }) => [String(unit_id), Number(n)]));
}

/** Gives some units a record of their own of one passed down; the history has them entered by who passed it down. */
async function bearSome(
  work: Work,
  ledger: Cascading,
  row: LedgerRow,
  places: readonly Birthplace[],
): Promise<void> {
  const { tx, writer } = work;
  const { cascade } = ledger;
  const unitIds = places.map(({ unitId }) => unitId);
  const sums: [field: string, sums: ReadonlyMap<string, number>][] = [];
  for (const [field, sum] of Object.entries(cascade.sums))
    if (sum !== undefined) sums.push([field, await sumsOf(tx, sum, unitIds)]);
  const today = writer.clock.today();
  const given = {
    ...Object.fromEntries(cascade.copies.map((name) => [name, row[name]])),
    ...cascade.values(row),
    [cascade.from]: numberOf(ledger, row),
    [ledger.number.field]: '-',
  };
  const born = places.map((place) => {
    const own = sums.map(([field, of]) => [field, of.get(place.unitId) ?? null] as const);
    const values = fieldValuesOf(ledger, {
      input: { ...given, ...Object.fromEntries(own) },
      actorName: writer.personName,
      unitLevel: place.unitLevel,
      today,
      rules: rulesOn(writer.parameters, today),
    });
    const bare = { ...newRow(ledger, place, values, writer), state: cascade.state, importId: null };
    return { row: withDerived(ledger, bare, writer), countyCode: place.countyCode, given: null };
  });
  const numbers = await numbersOf(work, ledger, born);
  const rows = await insertLedgerRows(
    tx,
    writer.vault,
    ledger,
    born.map(({ row: bare }, at) => ({ ...bare, [ledger.number.field]: numbers[at] ?? '' })),
  );
  const writes = rows.map((after) => ({ before: null, after }));
  recordWrites(tx, writer, ledger, writes, { move: 'create', opinion: null, principalId: null });
  for (const each of rows) await noticeBirth(tx, writer, ledger, each);
}

/** Gives units a record of their own of one passed down, many in one statement. */
export async function bearBelow(
  work: Work,
  ledger: Cascading,
  row: LedgerRow,
  places: readonly Birthplace[],
): Promise<void> {
  for (let from = 0; from < places.length; from += MOST_TOGETHER)
    await bearSome(work, ledger, row, places.slice(from, from + MOST_TOGETHER));
}

/** The open records that came from one, locked until the transaction ends. */
async function openBelow({ tx, dialect }: Work, ledger: Cascading, row: LedgerRow): Promise<LedgerRow[]> {
  const raws = await select<Record<string, unknown>>(
    tx,
    `SELECT ${selectList(ledger)} FROM ${quotedTable(ledger)} WHERE ${sqlName(ledger, ledger.cascade.from)} = ? AND city_id = ? AND \`open\` = 1 ORDER BY id${forUpdate(dialect)}`,
    [numberOf(ledger, row), row.cityId],
  );
  return decodeAll(ledger, raws);
}

/** Ends a record that was passed down. @param move by which the one it came from ended */
export async function endOne(work: Work, ledger: Cascading, row: LedgerRow, move: string): Promise<void> {
  const { ends, endedOn } = ledger.cascade;
  const after = { ...row, state: ends[move] ?? VOIDED, [endedOn]: work.writer.clock.today() };
  await saveRow(work, ledger, row, after, { move, opinion: null, principalId: null });
}

/** What a move on a record brings to those below it. */
export interface CarriedDown {
  /** What the record itself keeps of it. */
  readonly sets: Readonly<Record<string, unknown>>;
  /** Writes it, once the record is written. */
  follow(saved: LedgerRow): Promise<void>;
}

const NOTHING_BELOW: CarriedDown = { sets: {}, follow: () => Promise.resolve() };

/**
 * What a move brings to the units below: it passes the record down, or ends those that came from it.
 * @throws AppError INVALID where an ending would leave records below unfinished and does not insist
 */
export async function carriedDown(
  work: Work,
  ledger: Ledger,
  move: string,
  row: LedgerRow,
  input: Readonly<Record<string, unknown>>,
): Promise<CarriedDown> {
  if (!isCascading(ledger) || row[ledger.cascade.from] !== null) return NOTHING_BELOW;
  const { cascade } = ledger;
  if (move === cascade.move) {
    const places = await unitsWithout(work.tx, ledger, row);
    return {
      sets: { [cascade.count]: places.length },
      follow: (saved) => bearBelow(work, ledger, saved, places),
    };
  }
  if (cascade.ends[move] === undefined) return NOTHING_BELOW;
  const below = await openBelow(work, ledger, row);
  const { unfinished } = cascade;
  const count = below.filter(({ state }) => state === cascade.state).length;
  if (move === unfinished.move && count > 0 && input[unfinished.ask] !== true)
    refuseInvalid([fault(unfinished.ask, unfinished.because, { count })]);
  return {
    sets: {},
    follow: async () => {
      for (const each of below) await endOne(work, ledger, each, move);
    },
  };
}
