import { type Dialect, insertOrIgnore } from './dialect.ts';
import { execute, select } from './rows.ts';
import type { Transactor } from './transaction.ts';

/** A lease held; `fencing` is higher than that of every earlier holder. */
export interface Lease {
  readonly name: string;
  readonly holder: string;
  readonly fencing: number;
}

interface Wish {
  readonly name: string;
  readonly holder: string;
  readonly now: Date;
  readonly milliseconds: number;
}

interface LeaseDatabase {
  readonly dialect: Dialect;
  readonly transaction: Transactor;
}

/**
 * Takes a lease that is free or run out, or prolongs the holder's own. A row, not GET_LOCK: that is not
 * cluster-wide on Galera. @returns null while another holds it
 */
export function takeLease(
  database: LeaseDatabase,
  { name, holder, now, milliseconds }: Wish,
): Promise<Lease | null> {
  const nowMs = now.getTime();
  return database.transaction(
    async (tx) => {
      await execute(
        tx,
        `${insertOrIgnore(database.dialect)} INTO lease (name, holder, fencing, until_ms) VALUES (?, '', 0, 0)`,
        [name],
      );
      const taken = await execute(
        tx,
        'UPDATE lease SET fencing = CASE WHEN holder = ? THEN fencing ELSE fencing + 1 END, holder = ?, until_ms = ? WHERE name = ? AND (holder = ? OR until_ms < ?)',
        [holder, holder, nowMs + milliseconds, name, holder, nowMs],
      );
      if (taken === 0) return null;
      const [row] = await select<{ fencing: number | string }>(
        tx,
        'SELECT fencing FROM lease WHERE name = ?',
        [name],
      );
      return { name, holder, fencing: Number(row?.fencing) };
    },
    { retry: true },
  );
}

/** Gives a lease back early, so that the next need not wait for its end. */
export const giveUpLease = (database: LeaseDatabase, lease: Lease): Promise<void> =>
  database.transaction(
    async (tx) => {
      await execute(tx, 'UPDATE lease SET until_ms = 0 WHERE name = ? AND holder = ? AND fencing = ?', [
        lease.name,
        lease.holder,
        lease.fencing,
      ]);
    },
    { retry: true },
  );
