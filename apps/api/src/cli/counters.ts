import { randomUUID } from 'node:crypto';
import { systemClock } from '@luze/domain';
import type { Database } from '../database/database.ts';
import { giveUpLease, takeLease } from '../database/lease.ts';
import { type CounterDifference, repairCounters, verifyCounters } from '../ledger/counter.service.ts';
import { UsageError, type Verb } from './command.ts';
import { withDatabase } from './with-database.ts';

const LEASE_MS = 3_600_000;
/** Lines printed of each kind: enough to see a pattern, few enough to read. */
const MOST_LINES = 40;

function tableOf(differences: readonly CounterDifference[]): string {
  const rows = [
    ['ledger', 'cell', 'rows say', 'counter says'],
    ...differences.slice(0, MOST_LINES).map(({ ledger, key, counted, stored }) => [
      ledger.name,
      Object.entries(key)
        .map(([name, value]) => `${name}=${String(value)}`)
        .join(' '),
      String(counted),
      String(stored),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const more = differences.length - MOST_LINES;
  return [...lines, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n');
}

async function repaired(database: Database): Promise<CounterDifference[]> {
  const lease = await takeLease(database, {
    name: 'counters repair',
    holder: randomUUID(),
    now: systemClock.systemNow(),
    milliseconds: LEASE_MS,
  });
  if (lease === null) throw new UsageError('the counters are being repaired already');
  try {
    return await repairCounters(database);
  } finally {
    await giveUpLease(database, lease);
  }
}

/**
 * `luze counters verify [--repair]`: counts every row again and prints the cells that say something else; with
 * --repair puts them right. The exit code is 1 while something differs. Others may write meanwhile.
 */
export const countersVerifyVerb: Verb = ({ env, options }) =>
  withDatabase(env, async (database) => {
    const isRepair = options.has('repair');
    const differences = isRepair ? await repaired(database) : await verifyCounters(database);
    if (differences.length > 0) console.log(tableOf(differences));
    const left = isRepair ? await verifyCounters(database) : differences;
    console.log(
      left.length > 0
        ? `${left.length} counters differ from the rows; luze counters verify --repair puts them right`
        : differences.length > 0
          ? `${differences.length} counters put right; all agree with the rows now.`
          : 'All counters agree with the rows.',
    );
    return left.length > 0 ? 1 : 0;
  });
