import { type Ledger, numberOf, numberSeries } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import type { Dialect } from '../database/dialect.ts';
import { insertOrIgnore } from '../database/dialect.ts';
import { execute, select } from '../database/rows.ts';

/**
 * The next number of a ledger's series, taken in the transaction of the row that gets it, so that none is lost.
 * The update comes first: an insert that finds its row there would lock it for reading and then deadlock.
 */
export async function nextNumber(
  tx: EntityManager,
  dialect: Dialect,
  ledger: Ledger,
  parts: { readonly county: string; readonly year: number },
): Promise<string> {
  const { series, width } = numberSeries(ledger.number.pattern, parts);
  const count = (): Promise<number> =>
    execute(tx, 'UPDATE number_series SET next_number = next_number + 1 WHERE series = ?', [series]);
  if ((await count()) === 0) {
    await execute(tx, `${insertOrIgnore(dialect)} INTO number_series (series, next_number) VALUES (?, 1)`, [
      series,
    ]);
    await count();
  }
  const [row] = await select<{ next_number: unknown }>(
    tx,
    'SELECT next_number FROM number_series WHERE series = ?',
    [series],
  );
  return numberOf(series, width, Number(row?.next_number) - 1);
}
