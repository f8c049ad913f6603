import { type Ledger, ledgers } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.ts';
import { dialectOf } from '../database/dialect.ts';
import { unhurried } from '../database/mysql-pool.ts';
import { execute, select } from '../database/rows.ts';
import { quoted } from './columns.ts';
import { COUNT_COLUMN, counterKeyOf, counterTableOf } from './counter-cells.ts';
import { counterDifferences } from './counter-sql.ts';
import { addToCounters } from './counter-write.ts';
import { decodeRow } from './values.ts';

/** A cell that does not hold what the rows say. */
export interface CounterDifference {
  readonly ledger: Ledger;
  readonly key: Readonly<Record<string, unknown>>;
  readonly counted: number;
  readonly stored: number;
}

async function differencesOf(tx: EntityManager, ledger: Ledger): Promise<CounterDifference[]> {
  const raws = await select<Record<string, unknown>>(tx, counterDifferences(ledger, dialectOf(tx)), []);
  return raws.map((raw) => ({
    ledger,
    key: decodeRow(counterKeyOf(ledger), raw),
    counted: Number(raw['counted']),
    stored: Number(raw['stored']),
  }));
}

/** Counts every row again. @returns where the counters say something else, empty when they are right */
export async function verifyCounters(
  database: Database,
  of: readonly Ledger[] = ledgers,
): Promise<CounterDifference[]> {
  const found: CounterDifference[][] = [];
  for (const ledger of of)
    found.push(
      await database.transaction((tx) => unhurried(tx, database.server, () => differencesOf(tx, ledger))),
    );
  return found.flat();
}

/**
 * Puts the counters right while others write: a write changes rows and cells together, so that what differs at one
 * moment is the fault itself, and adding it mends the cell whatever else was added meanwhile. Two repairs at once
 * would mend twice: the caller sees to it that there is one.
 * @returns what differed
 */
export async function repairCounters(
  database: Database,
  of: readonly Ledger[] = ledgers,
): Promise<CounterDifference[]> {
  const found: CounterDifference[][] = [];
  for (const ledger of of)
    found.push(
      await database.transaction((tx) =>
        unhurried(tx, database.server, async () => {
          const differences = await differencesOf(tx, ledger);
          const cells = differences.map(({ key, counted, stored }) => ({
            key: counterKeyOf(ledger).map(({ property }) => key[property]),
            n: counted - stored,
          }));
          await addToCounters(tx, ledger, cells);
          return differences;
        }),
      ),
    );
  return found.flat();
}

/** Takes out cells in which nothing is left. */
export async function pruneCounters(database: Database): Promise<void> {
  for (const ledger of ledgers)
    await database.transaction(
      (tx) =>
        execute(
          tx,
          `DELETE FROM ${quoted(counterTableOf(ledger))} WHERE ${quoted(COUNT_COLUMN.column)} = 0`,
          [],
        ),
      { retry: true },
    );
}
