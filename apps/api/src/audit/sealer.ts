import { setImmediate as turn } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.ts';
import { dialectOf, forUpdate } from '../database/dialect.ts';
import type { Lease } from '../database/lease.ts';
import { placeholders } from '../database/placeholders.ts';
import { execute, select } from '../database/rows.ts';
import { GENESIS, SEAL_COLUMNS, type SealableRow, sealableOf, sealOf } from './seal-text.ts';

/** Rows of one transaction: a few milliseconds, so that on the embedded database nobody waits for long. */
const BATCH = 500;

// In the unique index on seal_no the rows without a number stand together, in the order of their ids, on both
// databases: it finds what waits without an index more for every write to keep. No ORDER BY: MariaDB would sort all
// that wait for each batch.
const WAITING = `SELECT ${SEAL_COLUMNS} FROM audit WHERE seal_no IS NULL LIMIT ${BATCH}`;
/** Where the chain ends: 0 and GENESIS before the first seal. */
export interface ChainEnd {
  readonly number: number;
  readonly hash: string;
}

const END = 'SELECT seal_no, seal_hash FROM audit WHERE seal_no > 0 ORDER BY seal_no DESC LIMIT 1';
const endOf = (row: readonly [unknown, unknown] | undefined): ChainEnd =>
  row === undefined ? { number: 0, hash: GENESIS } : { number: Number(row[0]), hash: String(row[1]) };

export async function chainEnd(database: Pick<Database, 'rows'>): Promise<ChainEnd> {
  const [row] = await database.rows(END, []);
  return endOf(row as [unknown, unknown] | undefined);
}

/** Somebody else seals: nothing of the batch is kept. */
export class Overtaken extends Error {}

interface Seal {
  readonly id: string;
  readonly number: number;
  readonly previous: string;
  readonly hash: string;
}

/** A seal for each row, linked to the end and to each other. */
function sealsFor(rows: readonly SealableRow[], { number, hash }: ChainEnd): Seal[] {
  let previous = hash;
  return rows.map((row, index) => {
    const seal = { id: row.id, number: number + index + 1, previous, hash: '' };
    previous = sealOf(seal.previous, seal.number, row);
    return { ...seal, hash: previous };
  });
}

const SEAL_ONE =
  'UPDATE audit SET seal_no = ?, seal_previous = ?, seal_hash = ? WHERE id = ? AND seal_no IS NULL';

/** All seals in one statement: one for each row is a third as fast on a server. */
async function sealTogether(
  tx: EntityManager,
  seals: readonly Seal[],
  { number }: ChainEnd,
): Promise<number> {
  const places = placeholders(seals);
  const place = `FIELD(id, ${places})`;
  const ids = seals.map(({ id }) => id);
  return execute(
    tx,
    `UPDATE audit SET seal_no = ? + ${place}, seal_previous = ELT(${place}, ${places}), seal_hash = ELT(${place}, ${places}) WHERE id IN (${places}) AND seal_no IS NULL`,
    [
      ...[number, ...ids],
      ...[...ids, ...seals.map(({ previous }) => previous)],
      ...[...ids, ...seals.map(({ hash }) => hash)],
      ...ids,
    ],
  );
}

/** @returns how many rows took their seal: those that had none */
async function writeSeals(tx: EntityManager, seals: readonly Seal[], end: ChainEnd): Promise<number> {
  if (dialectOf(tx) === 'mysql') return sealTogether(tx, seals, end);
  let matched = 0;
  for (const { number, previous, hash, id } of seals)
    matched += await execute(tx, SEAL_ONE, [number, previous, hash, id]);
  return matched;
}

/**
 * Gives numbers to rows and links them, in the order given: an id is drawn before its row is committed, so a smaller
 * one may be seen later, and then simply comes later.
 * @throws Overtaken where the lease has passed on or a row has a number by now; the driver's error where a number is
 * taken. Either way the transaction is undone, so of two sealers one wins and the chain never forks.
 */
async function sealBatch(tx: EntityManager, lease: Lease, rows: readonly SealableRow[]): Promise<void> {
  const [held] = await select<{ fencing: number | string }>(
    tx,
    `SELECT fencing FROM lease WHERE name = ?${forUpdate(dialectOf(tx))}`,
    [lease.name],
  );
  if (Number(held?.fencing) !== lease.fencing) throw new Overtaken('the lease has passed on');
  const [last] = await select<{ seal_no: unknown; seal_hash: unknown }>(tx, END, []);
  const end = endOf(last && [last.seal_no, last.seal_hash]);
  const sealed = await writeSeals(tx, sealsFor(rows, end), end);
  if (sealed !== rows.length) throw new Overtaken('a row has a number by now');
}

/** True while a row waits for its number: asked every second, by every instance. */
export async function hasWaiting(database: Pick<Database, 'rows'>): Promise<boolean> {
  const rows = await database.rows('SELECT 1 FROM audit WHERE seal_no IS NULL LIMIT 1', []);
  return rows.length > 0;
}

/**
 * Seals what waits, batch by batch. Safe to kill anywhere: a batch is sealed or it is not.
 * @param lease held by this process; its fencing number is asked for in every transaction
 * @param afterBatch told how many rows the batch had
 * @param until no batch begins later than this, by Date.now(): the lease does not last for ever
 * @returns rows sealed
 * @throws Overtaken
 */
export async function sealWaiting(
  database: Database,
  lease: Lease,
  afterBatch: (rows: number) => Promise<void> = async () => undefined,
  until = Number.POSITIVE_INFINITY,
): Promise<number> {
  let sealed = 0;
  for (;;) {
    const rows = (await database.rows(WAITING, [])).map(sealableOf);
    if (rows.length === 0) return sealed;
    await database.transaction((tx) => sealBatch(tx, lease, rows));
    sealed += rows.length;
    await afterBatch(rows.length);
    if (rows.length < BATCH || Date.now() > until) return sealed;
    // On the embedded database nothing above gives way to requests by itself.
    await turn();
  }
}
