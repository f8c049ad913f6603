import type { FastifyInstance } from 'fastify';
import { sealFaults, sealStanding } from '../audit/seal.service.ts';
import type { App } from '../context.ts';
import { isMigrated } from '../database/migrate.ts';

/**
 * `/healthz`: the process lives. `/readyz`: it can serve, on a database that keeps what it acknowledges; `warnings` are
 * for an operator to look at and turn nobody away.
 */
export function health(app: FastifyInstance, whole: App, isDraining: () => boolean): void {
  const { database, instance, log } = whole;
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const faults = isDraining() ? ['draining'] : await readiness();
    await reply.code(faults.length === 0 ? 200 : 503).send({
      status: faults.length === 0 ? 'ready' : 'unavailable',
      instance: instance.kind,
      database: database.dialect,
      faults,
      warnings: await warnings(),
    });
  });

  async function warnings(): Promise<string[]> {
    try {
      return sealFaults(await sealStanding(whole), whole.clock.systemNow());
    } catch (error) {
      log.warn({ err: error }, 'how the audit is sealed cannot be told');
      return ['how the audit is sealed cannot be told'];
    }
  }

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
