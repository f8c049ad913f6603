import { createHash, timingSafeEqual } from 'node:crypto';
import { AppError } from '@luze/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type SealStanding, sealStanding, waitedMs } from '../audit/seal.service.ts';
import type { App } from '../context.ts';
import type { Env } from '../env.ts';
import { isAtThisMachine } from './loopback.ts';

type Of = (standing: SealStanding) => number;

/** How the audit is sealed, asked when somebody looks. A database that does not answer leaves it unknown. */
function sealGauges(registry: Registry, app: App): void {
  const gauge = (name: string, help: string, of: Of): Gauge =>
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const standing = await sealStanding(app).catch(() => null);
        this.set(standing === null ? Number.NaN : of(standing));
      },
    });
  gauge('luze_audit_sealed', 'Number of the last seal of the audit', ({ number }) => number);
  gauge(
    'luze_audit_witnessed',
    'Number the newest checkpoint of the audit witnesses',
    ({ witnessed }) => witnessed?.number ?? 0,
  );
  gauge(
    'luze_audit_unsealed_seconds',
    'Age of the oldest act that waits for its seal; 0 where none waits',
    ({ waitingSince }) => waitedMs(waitingSince, app.clock.systemNow()) / 1_000,
  );
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** True at this machine, or with the token the operator set: how much is written by the second is nobody else's business. */
const mayLook = (request: FastifyRequest, { metricsToken, trustProxy }: Env): boolean =>
  isAtThisMachine(request, trustProxy.length > 0) ||
  (metricsToken !== null &&
    timingSafeEqual(digest(request.headers.authorization ?? ''), digest(`Bearer ${metricsToken}`)));

/** Process figures, request times by route and status, and the seals of the audit; no label ever names a person. */
export function metrics(app: FastifyInstance, of: App, env: Env): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'luze_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['route', 'status'],
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
    registers: [registry],
  });
  const refused = new Counter({
    name: 'luze_refused_total',
    help: 'Answers by status of refusal',
    labelNames: ['status'],
    registers: [registry],
  });
  sealGauges(registry, of);
  app.addHook('onResponse', async (request, reply) => {
    const status = String(reply.statusCode);
    seconds.observe({ route: request.routeOptions.url ?? 'none', status }, reply.elapsedTime / 1_000);
    if (reply.statusCode >= 400) refused.inc({ status });
  });
  app.get('/metrics', async (request, reply) => {
    if (!mayLook(request, env)) throw new AppError('NOT_FOUND');
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
