import type { App } from '../context.ts';
import { readInstant } from '../database/dialect.ts';
import type { Lease } from '../database/lease.ts';
import { signCheckpoint } from './checkpoint.ts';
import { type ChainEnd, chainEnd, hasWaiting, sealWaiting } from './sealer.ts';

/** A checkpoint follows on so many new seals, or on one once so much time has passed. */
const ROWS_APART = 1_000;
const MS_APART = 60_000;
/** Rows are sealed within seconds and witnessed within minutes; later than this somebody must look. */
const WAIT_LIMIT_MS = 60_000;
const WITNESS_LIMIT_MS = 5 * 60_000;
/** Shorter than the lease of a job, so that no batch begins without it. */
const WORK_MS = 20_000;

type Sealing = Pick<App, 'database' | 'clock' | 'log' | 'sealKey' | 'checkpoints' | 'instance'>;

/** Between two clocks, whichever is ahead. */
const apart = (now: Date, time: string): number => Math.abs(now.getTime() - Date.parse(time));

async function hashAt({ database }: Pick<App, 'database'>, number: number): Promise<string | null> {
  const [row] = await database.rows('SELECT seal_hash FROM audit WHERE seal_no = ?', [number]);
  return row === undefined ? null : String(row[0]);
}

async function isCheckpointDue(app: Sealing, end: ChainEnd): Promise<boolean> {
  if (end.number === 0) return false;
  const newest = await app.checkpoints.newest();
  if (newest === null) return true;
  if (newest.number === end.number && newest.hash === end.hash) return false;
  return end.number - newest.number >= ROWS_APART || apart(app.clock.systemNow(), newest.time) >= MS_APART;
}

/**
 * Writes a checkpoint where one is due. What the one before witnessed is looked at first: whoever changed the chain
 * since is told of at once, not by the check of the night.
 * @throws the file system's error
 */
async function checkpointWhereDue(app: Sealing): Promise<void> {
  const end = await chainEnd(app.database);
  if (!(await isCheckpointDue(app, end))) return;
  const newest = await app.checkpoints.newest();
  if (newest !== null && (await hashAt(app, newest.number)) !== newest.hash)
    app.log.error(
      { number: newest.number, time: newest.time, end: end.number },
      'the audit is not what its newest checkpoint witnessed: run luze audit verify',
    );
  const installation = app.instance.cityName ?? '';
  const time = app.clock.systemNow();
  await app.checkpoints.append(signCheckpoint(app.sealKey, { installation, time, ...end }));
}

/** True where the sealer has something to do. */
export async function isSealDue(app: App): Promise<boolean> {
  return (await hasWaiting(app.database)) || isCheckpointDue(app, await chainEnd(app.database));
}

/** Seals what waits and writes the checkpoints that are due: one step of the sealer. */
export async function runSealer(app: App, lease: Lease): Promise<void> {
  let unwitnessed = 0;
  const afterBatch = async (rows: number): Promise<void> => {
    unwitnessed += rows;
    if (unwitnessed < ROWS_APART) return;
    unwitnessed = 0;
    await checkpointWhereDue(app);
  };
  await sealWaiting(app.database, lease, afterBatch, Date.now() + WORK_MS);
  await checkpointWhereDue(app);
}

/** How the sealing stands, for machines. */
export interface SealStanding {
  /** Number of the last seal. */
  readonly number: number;
  /** When the row that waits longest was written; null where none waits. */
  readonly waitingSince: Date | null;
  /** Number and time of the newest checkpoint; null where there is none. */
  readonly witnessed: { readonly number: number; readonly time: string } | null;
}

export async function sealStanding(app: Pick<App, 'database' | 'checkpoints'>): Promise<SealStanding> {
  const [waiting] = await app.database.rows(
    'SELECT at FROM audit WHERE seal_no IS NULL ORDER BY id LIMIT 1',
    [],
  );
  return {
    number: (await chainEnd(app.database)).number,
    waitingSince: waiting === undefined ? null : readInstant(waiting[0]),
    witnessed: await app.checkpoints.newest(),
  };
}

/** @param since null: nothing waits */
export const waitedMs = (since: Date | null, now: Date): number =>
  since === null ? 0 : Math.max(0, now.getTime() - since.getTime());

/** What an operator must look at, in a sentence each; empty while the sealer lives. */
export function sealFaults({ number, waitingSince, witnessed }: SealStanding, now: Date): string[] {
  const waits = waitedMs(waitingSince, now);
  const isBehind = number > 0 && witnessed?.number !== number;
  return [
    ...(waits > WAIT_LIMIT_MS ? [`the audit waits for its seal since ${Math.round(waits / 1_000)} s`] : []),
    ...(isBehind && (witnessed === null || apart(now, witnessed.time) > WITNESS_LIMIT_MS)
      ? ['the audit is sealed but no checkpoint witnesses it']
      : []),
  ];
}

/** Says in the log that the sealer is dead, from an instance that is not. */
export async function watchSeals(app: App): Promise<void> {
  for (const fault of sealFaults(await sealStanding(app), app.clock.systemNow()))
    app.log.error({ fault }, 'the sealer of the audit does not work');
}
