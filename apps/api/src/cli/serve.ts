import type { Database } from '../database/database.ts';
import { isMigrated } from '../database/migrate.ts';
import type { Env } from '../env.ts';
import { createLog } from '../log.ts';
import { createServer, type Server } from '../server.ts';
import { UsageError, type Verb } from './command.ts';
import { withDatabase } from './with-database.ts';

/** Waits for a signal to stop, then lets requests under way finish. */
async function untilStopped(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  await server.close();
}

/** An acknowledged write must survive a power cut; `?durability=relaxed` in DATABASE_URL says that the owner knows better. */
async function refuseUnsafe(database: Database): Promise<void> {
  const faults = await database.durabilityFaults();
  if (faults.length > 0) {
    throw new UsageError(`the database may lose acknowledged writes: ${faults.join('; ')}`);
  }
}

/** Serves until it is told to stop. @param greet called once the server listens */
export const serve = (
  env: Env,
  greet: (address: string, server: Server) => void | Promise<void>,
): Promise<number> =>
  withDatabase(env, async (database) => {
    const log = createLog();
    await refuseUnsafe(database);
    if (!(await isMigrated(database))) throw new UsageError('the schema is not up to date: run luze migrate');
    const server = await createServer({ env, database, log });
    if (server.app.instance.kind === null)
      log.warn('the database is empty: run luze init --city <code>, then start again');
    await greet(await server.listen(), server);
    await untilStopped(server);
    return 0;
  });

/** `luze serve`: production; nothing but serve. */
export const serveVerb: Verb = ({ env }) =>
  serve(env, (address, server) =>
    server.app.log.info(
      { address, instance: server.app.instance.kind, operations: env.production ? 'stored' : 'any' },
      'listening',
    ),
  );
