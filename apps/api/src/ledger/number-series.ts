import { randomInt } from 'node:crypto';
import { type Ledger, numberOf, numberSeries } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { type Dialect, insertOrIgnore } from '../database/dialect.ts';
import { counted, execute, select } from '../database/rows.ts';
import { quotedTable, sqlName } from './columns.ts';

/** What a ledger's series is told apart by. */
interface SeriesParts {
  readonly county: string;
  readonly year: number;
}

/**
 * The next numbers of a ledger's series, taken in the transaction of the rows that get them, so that none is lost.
 * Whoever takes the next waits for its end: take them late.
 * The update comes first: an insert that finds its row there would lock it for reading and then deadlock.
 */
export async function nextNumbers(
  tx: EntityManager,
  dialect: Dialect,
  ledger: Ledger,
  parts: SeriesParts,
  count: number,
): Promise<string[]> {
  const { series, width } = numberSeries(ledger.number.pattern, parts);
  if (ledger.number.drawn) {
    const drawn: string[] = [];
    while (drawn.length < count) drawn.push(await drawNumber(tx, dialect, ledger, { series, width }));
    return drawn;
  }
  const take = (): Promise<number | null> =>
    counted(tx, { table: 'number_series', column: 'next_number', by: count }, 'series = ?', [series]);
  let next = await take();
  if (next === null) {
    await execute(tx, `${insertOrIgnore(dialect)} INTO number_series (series, next_number) VALUES (?, 1)`, [
      series,
    ]);
    next = await take();
  }
  if (next === null) throw new TypeError(`no series ${series}`);
  const first = next - count;
  return Array.from({ length: count }, (_, index) => numberOf(series, width, first + index));
}

/** Draws that may find a number taken before it gets a digit more. */
const DRAWS = 8;

/** A number of as many digits as the pattern says, of more where most of those are given. */
async function drawNumber(
  tx: EntityManager,
  dialect: Dialect,
  ledger: Ledger,
  { series, width }: { readonly series: string; readonly width: number },
): Promise<string> {
  for (let digits = width; ; digits++)
    for (let draw = 0; draw < DRAWS; draw++) {
      const number = numberOf(series, digits, randomInt(10 ** (digits - 1), 10 ** digits));
      if (await claimNumber(tx, dialect, ledger, number)) return number;
    }
}

/** @returns false for a number that was ever given, to a record that is gone or to one from before numbers were drawn */
async function claimNumber(
  tx: EntityManager,
  dialect: Dialect,
  ledger: Ledger,
  number: string,
): Promise<boolean> {
  const claimed = await execute(
    tx,
    `${insertOrIgnore(dialect)} INTO number_series (series, next_number) VALUES (?, 0)`,
    [number],
  );
  if (claimed === 0) return false;
  const taken = await select(
    tx,
    `SELECT 1 FROM ${quotedTable(ledger)} WHERE ${sqlName(ledger, ledger.number.field)} = ?`,
    [number],
  );
  return taken.length === 0;
}

/** Keeps a number a record brought along from ever being given again. */
export async function reserveNumber(
  tx: EntityManager,
  dialect: Dialect,
  ledger: Ledger,
  number: string,
): Promise<void> {
  if (ledger.number.drawn) {
    await claimNumber(tx, dialect, ledger, number);
    return;
  }
  const [, series, sequence] = /^(.*?)(\d+)$/.exec(number) ?? [];
  if (series === undefined || sequence === undefined) return;
  const next = Number(sequence) + 1;
  await execute(tx, `${insertOrIgnore(dialect)} INTO number_series (series, next_number) VALUES (?, 1)`, [
    series,
  ]);
  await execute(tx, 'UPDATE number_series SET next_number = ? WHERE series = ? AND next_number < ?', [
    next,
    series,
    next,
  ]);
}

/** The next number of a ledger's series; see `nextNumbers`. */
export async function nextNumber(
  tx: EntityManager,
  dialect: Dialect,
  ledger: Ledger,
  parts: SeriesParts,
): Promise<string> {
  const [number = ''] = await nextNumbers(tx, dialect, ledger, parts, 1);
  return number;
}
