import { setTimeout as sleep } from 'node:timers/promises';
import { writeAudit } from '../audit/audit.service.ts';
import type { App } from '../context.ts';
import type { Database } from '../database/database.ts';
import { HeldLease } from '../database/held-lease.ts';
import { unhurried } from '../database/mysql-pool.ts';
import { addKey, dropOldKeys, readKeyRing, ringChangedAt } from '../secrets/key-ring.service.ts';
import { KEY_HOLDERS } from './key-holders.ts';

const BATCH = 200;
const ASK_AGAIN_MS = 1_000;
/** No write takes as long: what was wrapped by the key before is in the database by then, and counted. */
export const SETTLE_MS = 60_000;

/** A key by its name, and how many rows of each table it wraps. */
export interface KeyUse {
  readonly name: string;
  readonly isCurrent: boolean;
  /** False where rows name a key the ring has not: they cannot be opened. */
  readonly inRing: boolean;
  readonly rows: ReadonlyMap<string, number>;
}

/** Rows of all tables together. */
export const rowsOf = ({ rows }: KeyUse): number => [...rows.values()].reduce((sum, n) => sum + n, 0);

/** Counts which key wraps how many rows; reads names only, never a key. */
export async function keyStatus(database: Database, keyFile: string): Promise<KeyUse[]> {
  const uses = new Map<string, Map<string, number>>();
  for (const holder of KEY_HOLDERS) {
    const counts = await database.transaction((tx) => unhurried(tx, database.server, () => holder.count(tx)));
    for (const [name, n] of counts) uses.set(name, (uses.get(name) ?? new Map()).set(holder.table, n));
  }
  const { current, keys } = readKeyRing(keyFile);
  return [...new Set([...keys.keys(), ...uses.keys()])].map((name) => ({
    name,
    isCurrent: name === current,
    inRing: keys.has(name),
    rows: uses.get(name) ?? new Map<string, number>(),
  }));
}

const onOldKeys = (uses: readonly KeyUse[]): number =>
  uses.filter(({ isCurrent }) => !isCurrent).reduce((sum, use) => sum + rowsOf(use), 0);

export interface Rotation {
  /** The key added; null where an unfinished rotation was gone on with. */
  readonly added: string | null;
  readonly wrapped: number;
  readonly dropped: readonly string[];
  /** Rows others wrapped by an old key meanwhile; no key is dropped then. */
  readonly left: number;
}

interface Wishes {
  readonly keyFile: string;
  readonly dropOld: boolean;
  /** Rows a transaction; 200 where nothing is said. */
  readonly batch?: number;
  /** Told after each step, within no transaction. */
  readonly tell?: (done: number, all: number) => void;
}

/** One pass over every row that bears a key. @returns how many were wrapped anew */
async function wrapAll(
  app: App,
  hold: HeldLease,
  batch: number,
  tell: (rows: number) => void,
): Promise<number> {
  let wrapped = 0;
  for (const holder of KEY_HOLDERS)
    for (let after: string | null = '0'; after !== null; ) {
      await hold.prolong();
      const from: string = after;
      const step = await app.database.transaction((tx) => holder.step(tx, app.vault, from, batch), {
        retry: true,
      });
      wrapped += step.wrapped;
      after = step.last;
      tell(step.seen);
    }
  return wrapped;
}

/**
 * Adds a ring key and wraps the key of every record by it, in transactions of few rows, while others read and write.
 * Where rows still name an old key, an earlier run was interrupted: it is gone on with and nothing is added; likewise
 * where only the dropping is left. Old keys go only when asked, only when no write that knew them can be under way,
 * and only after a count that finds none of them named.
 * @throws LeaseHeld; Error where a record's key does not open
 */
export async function rotateKeys(app: App, wishes: Wishes): Promise<Rotation> {
  const hold = new HeldLease(app, 'keys rotate');
  await hold.begin();
  try {
    return await rotate(app, hold, wishes);
  } finally {
    await hold.end();
  }
}

async function rotate(
  app: App,
  hold: HeldLease,
  { keyFile, dropOld, batch = BATCH, tell }: Wishes,
): Promise<Rotation> {
  const { database } = app;
  const source = { ...app, viewer: null, ip: '', requestId: 'command line' };
  const audit = (action: string, detail: Record<string, string | number>): Promise<void> =>
    database.transaction((tx) => writeAudit(tx, source, { action, entity: 'KeyRing', detail }));

  const before = await keyStatus(database, keyFile);
  const isUnfinished = onOldKeys(before) > 0 || (dropOld && before.length > 1);
  await hold.prolong();
  const added = isUnfinished ? null : addKey(keyFile);
  if (added !== null) await audit('addKey', { key: added });

  const all = before.reduce((sum, use) => sum + rowsOf(use), 0);
  let done = 0;
  const first = await wrapAll(app, hold, batch, (rows) => {
    done += rows;
    tell?.(Math.min(done, all), all);
  });
  const settledAt = ringChangedAt(keyFile) + SETTLE_MS;
  while (dropOld && Date.now() < settledAt) {
    await hold.prolong();
    await sleep(ASK_AGAIN_MS);
  }
  // Once more, for what others wrote with the key before while the rest was wrapped.
  const wrapped = first + (await wrapAll(app, hold, batch, () => undefined));
  const left = onOldKeys(await keyStatus(database, keyFile));
  await hold.prolong();
  const { current } = readKeyRing(keyFile);
  if (wrapped > 0) await audit('wrapKeys', { key: current, count: wrapped, left });
  const dropped = dropOld && left === 0 ? dropOldKeys(keyFile) : [];
  if (dropped.length > 0) await audit('dropKeys', { key: current, dropped: dropped.join(' ') });
  return { added, wrapped, dropped, left };
}
