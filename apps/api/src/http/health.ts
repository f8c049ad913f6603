import type { FastifyInstance } from 'fastify';
import type { App } from '../context.ts';
import { isMigrated } from '../database/migrate.ts';

/** `/healthz`: the process lives. `/readyz`: it can serve, on a database that keeps what it acknowledges. */
export function health(
  app: FastifyInstance,
  { database, instance, log }: App,
  isDraining: () => boolean,
): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const faults = isDraining() ? ['draining'] : await readiness();
    await reply.code(faults.length === 0 ? 200 : 503).send({
      status: faults.length === 0 ? 'ready' : 'unavailable',
      instance: instance.kind,
      database: database.dialect,
      faults,
    });
  });

  async function readiness(): Promise<string[]> {
    try {
      await database.ping();
      if (!(await isMigrated(database))) return ['not migrated'];
      if (instance.kind === null) return ['not initialised'];
      return await database.durabilityFaults();
    } catch (error) {
      log.warn({ err: error }, 'not ready');
      return ['database does not answer'];
    }
  }
}
