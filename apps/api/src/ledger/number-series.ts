import { type Ledger, numberOf, numberSeries } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { type Dialect, insertOrIgnore } from '../database/dialect.ts';
import { counted, execute } from '../database/rows.ts';

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

/** Keeps the series past a number a record brought along, so that it is never given again. */
export async function reserveNumber(tx: EntityManager, dialect: Dialect, number: string): Promise<void> {
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
