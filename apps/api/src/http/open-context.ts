import { AppError, languageOf } from '@luze/domain';
import { type Actor, NOT_RECUSED } from '@luze/permissions';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App, Context, Viewer } from '../context.ts';
import type { Env } from '../env.ts';
import { mustFirst, refuseUntil } from '../identity/must-first.service.ts';
import { findSession } from '../identity/session.service.ts';
import { viewerOf } from '../identity/viewer.ts';
import { keptAbilities } from '../ledger/kept-abilities.ts';
import { OpenedFields } from '../secrets/opened-fields.service.ts';
import { deviceOf } from './device.ts';
import { isAtThisMachine } from './loopback.ts';
import { DEMO_LIMITS, RateLimiter, REAL_LIMITS } from './rate-limit.ts';
import { createLoaders } from './rows.loader.ts';
import { readSessionToken, sessionCookie } from './session-cookie.ts';

const NOBODY: Actor = { personId: '0', assignments: [], delegations: [], recusal: NOT_RECUSED };

const opened = new WeakMap<FastifyRequest, Context>();

/** Who asks, where that was told before; null for a request refused before. */
export const openedContext = (request: FastifyRequest): Context | null => opened.get(request) ?? null;

export type OpenContext = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;

/** What makes the context of each request: session, authority of the day, language, loaders. */
export function contextOpener(app: App, env: Pick<Env, 'baseUrl' | 'trustProxy'>): OpenContext {
  const isHttps = env.baseUrl?.protocol === 'https:';
  const abilityOf = keptAbilities();
  const limiter = new RateLimiter(app.clock);

  async function findViewer(request: FastifyRequest): Promise<Viewer | null> {
    const token = readSessionToken(request, isHttps);
    if (token === null) return null;
    const session = await findSession(app.database, token, app.clock.systemNow());
    return session === null ? null : viewerOf(app, session, app.clock.today());
  }

  return async (request, reply) => {
    const isDemo = app.instance.kind === 'DEMO';
    if (isDemo && !isAtThisMachine(request, env.trustProxy.length > 0)) {
      throw new AppError('FORBIDDEN', { because: 'DEMO_ON_LOOPBACK_ONLY' });
    }
    const viewer = await findViewer(request);
    const limits = isDemo ? DEMO_LIMITS : REAL_LIMITS;
    if (viewer === null) limiter.count(`address ${request.ip}`, limits.perAddress);
    else limiter.count(`person ${viewer.personId}`, limits.perViewer);
    const context: Context = {
      ...app,
      instance: app.instance,
      viewer,
      ability: abilityOf(viewer?.actor ?? NOBODY),
      language: languageOf(request.headers['accept-language']),
      requestId: request.id,
      ip: request.ip,
      device: deviceOf(request.headers['user-agent']),
      cookie: sessionCookie(reply, isHttps),
      opened: new OpenedFields(),
      loaders: createLoaders(app.database),
    };
    opened.set(request, context);
    return context;
  };
}

/**
 * The same for the plain routes: nothing is fetched or sent before what must be done first.
 * GraphQL has its own look, since it is done there.
 */
export const settledOnly =
  (open: OpenContext): OpenContext =>
  async (request, reply) => {
    const context = await open(request, reply);
    const first = context.viewer === null ? null : await mustFirst(context, context.viewer);
    if (first !== null) refuseUntil(first);
    return context;
  };
