import fastifyCookie from '@fastify/cookie';
import { AppError } from '@luze/domain';
import Fastify, { type FastifyInstance } from 'fastify';
import { type AppOptions, createApp } from './app.ts';
import type { App } from './context.ts';
import type { Env } from './env.ts';
import { answerGraphql, startApollo } from './graphql/apollo.ts';
import { operationGate, readStoredOperations } from './graphql/stored-operations.ts';
import { refuseDeepBody } from './http/deep-body.ts';
import { answerClientError, errorAnswers } from './http/error-answers.ts';
import { refuseForeignPost } from './http/guard.ts';
import { health } from './http/health.ts';
import { metrics } from './http/metrics.ts';
import { contextOpener, type OpenContext, settledOnly } from './http/open-context.ts';
import { securityHeaders } from './http/security-headers.ts';
import { staticClient } from './http/static-client.ts';
import { startJobs } from './jobs/jobs.service.ts';
import { clientDirectory, operationsFile } from './program.ts';
import { routes } from './routes.ts';
import { scheduledJobs } from './scheduled.ts';
import { createSchema } from './schema.ts';

const BODY_LIMIT = 256 * 1024;
const DRAIN_MS = 15_000;
/** Answered to the last, so that whoever balances the load knows. */
const HEALTH: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

export interface ServerOptions extends AppOptions {
  /** Without the jobs that run by themselves: for tests that run them by hand. */
  readonly jobs?: boolean;
}

export interface Server {
  readonly fastify: FastifyInstance;
  readonly app: App;
  readonly openContext: OpenContext;
  /** @returns the address people type */
  listen(): Promise<string>;
  /** Takes no new requests, finishes those under way within 15 s. Leaves the database open. */
  close(): Promise<void>;
}

function createFastify(env: Env): FastifyInstance {
  return Fastify({
    logger: false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: 15_000,
    keepAliveTimeout: 10_000,
    trustProxy: env.trustProxy.length > 0 ? [...env.trustProxy] : false,
    forceCloseConnections: 'idle',
    // Refused by our own hook while draining, in the shape every error has.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 2_000, maxHeaderSize: 16 * 1024 },
    clientErrorHandler: (error, socket) => answerClientError(error, socket),
    genReqId: () => crypto.randomUUID(),
  });
}

/** Builds the server in this process; nothing listens before listen(). */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { env, log } = options;
  const app = await createApp(options);
  const isHttps = env.baseUrl?.protocol === 'https:';
  const fastify = createFastify(env);
  fastify.removeContentTypeParser('text/plain');
  let draining = false;
  let stopJobs = (): void => undefined;

  fastify.addHook('onRequest', async (request, reply) => {
    if (draining && !HEALTH.has(request.url)) {
      reply.header('connection', 'close');
      throw new AppError('UNAVAILABLE');
    }
    if (request.method === 'POST') refuseForeignPost(request, env.baseUrl);
  });
  fastify.addHook('preValidation', async ({ body }) => refuseDeepBody(body));
  await securityHeaders(fastify, isHttps);
  await fastify.register(fastifyCookie);
  // Routes take the handler they find when they are made: this one stands before all of them.
  errorAnswers(fastify, log, await staticClient(fastify, clientDirectory()));
  metrics(fastify, app, env);
  health(fastify, app, () => draining);

  const openContext = contextOpener(app, env);
  const introspection = app.instance.kind === 'DEMO' && !env.production;
  const schema = await createSchema();
  const apollo = await startApollo({ schema, log, introspection, executor: env.executor });
  const admit = operationGate(readStoredOperations(operationsFile()), env.production);
  fastify.post('/graphql', async (request, reply) => {
    const context = await openContext(request, reply);
    request.body = admit(request.body, context.viewer);
    return answerGraphql(apollo, request, reply, context);
  });
  fastify.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    // Before the body is looked at: a wrong method stays a wrong method whatever it carries.
    onRequest: async (_request, reply) => {
      reply.header('allow', 'POST');
      throw new AppError('UNKNOWN_OPERATION', { because: 'METHOD_NOT_ALLOWED' });
    },
    handler: async () => undefined,
  });
  for (const register of routes)
    await fastify.register(async (scope) =>
      register(scope, { app, openContext: settledOnly(openContext), schema, dataDir: env.dataDir }),
    );

  return {
    fastify,
    app,
    openContext,
    async listen() {
      const address = await fastify.listen({ port: env.port, host: env.host });
      if (options.jobs !== false) stopJobs = startJobs(app, scheduledJobs(env.dataDir));
      return address;
    },
    async close() {
      draining = true;
      stopJobs();
      const force = setTimeout(() => fastify.server.closeAllConnections(), DRAIN_MS);
      await fastify.close();
      clearTimeout(force);
      await apollo.stop();
    },
  };
}
