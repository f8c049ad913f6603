import { existsSync } from 'node:fs';
import { createApp } from '../app.ts';
import type { Database } from '../database/database.ts';
import { LeaseHeld } from '../database/held-lease.ts';
import { isMigrated } from '../database/migrate.ts';
import type { Env } from '../env.ts';
import { type KeyUse, keyStatus, rotateKeys, rowsOf } from '../installation/rotate-keys.service.ts';
import { createLog } from '../log.ts';
import { UsageError, type Verb } from './command.ts';
import { withDatabase } from './with-database.ts';

const TELL_EVERY_MS = 2_000;

/** A ring made now would open nothing. @throws UsageError */
async function requireRing({ keyFile }: Env, database: Database): Promise<void> {
  for (const file of [keyFile, `${keyFile}.ring`])
    if (!existsSync(file)) throw new UsageError(`there is no ${file}: bring the copy from the safe`);
  if (!(await isMigrated(database))) throw new UsageError('the schema is not up to date: run luze migrate');
}

function lineOf(use: KeyUse): string {
  const where = [...use.rows].map(([table, n]) => `${table} ${n}`).join(', ');
  const standing = use.isCurrent ? 'current' : use.inRing ? 'old' : 'MISSING';
  return `${use.name}  ${standing}  ${rowsOf(use)} rows${where === '' ? '' : ` (${where})`}`;
}

/**
 * `luze keys status`: the names of the ring's keys and how many rows each wraps; never a key. The exit code is 1
 * where rows name a key the ring has not.
 */
export const keysStatusVerb: Verb = ({ env }) =>
  withDatabase(env, async (database) => {
    await requireRing(env, database);
    const uses = await keyStatus(database, env.keyFile);
    for (const use of uses) console.log(lineOf(use));
    return uses.every(({ inRing }) => inRing) ? 0 : 1;
  });

/**
 * `luze keys rotate [--drop-old]`: a new key for the ring, and every record's key wrapped by it, while others read and
 * write; interrupted, it goes on when run again. With --drop-old the old keys are taken out at the end. The exit code
 * is 1 while a row still names an old key.
 */
export const keysRotateVerb: Verb = ({ env, options }) =>
  withDatabase(env, async (database) => {
    await requireRing(env, database);
    const app = await createApp({ env, database, log: createLog('error') });
    if (options.has('drop-old')) console.log('Old keys go once the ring has stood unchanged for a minute.');
    let told = performance.now();
    const { added, wrapped, dropped, left } = await rotateKeys(app, {
      keyFile: env.keyFile,
      dropOld: options.has('drop-old'),
      tell: (done, all) => {
        if (performance.now() - told < TELL_EVERY_MS) return;
        told = performance.now();
        console.log(`… ${done} of ${all} rows`);
      },
    }).catch((error: unknown) => {
      throw error instanceof LeaseHeld ? new UsageError('another run rotates the keys') : error;
    });
    console.log(added === null ? 'Went on with the rotation begun before.' : `Added key ${added}.`);
    console.log(`${wrapped} keys of records wrapped anew.`);
    if (dropped.length > 0) console.log(`Dropped ${dropped.join(', ')}.`);
    if (left > 0) console.log(`${left} rows still name an old key; run luze keys rotate again.`);
    return left > 0 ? 1 : 0;
  });
