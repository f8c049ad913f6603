import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { contentSecurityPolicy } from './security-headers.ts';

/** Stands in index.html where the page wants a fresh nonce for styles made at run time. */
const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/** Paths that are never a page of the client. */
const OWN_PATHS = /^\/(graphql|healthz|readyz|metrics|files|imports|exports|calendars|assets)(\/|$)/;

/** Sends the client's page; never cached, so that a new release is seen at once. */
async function sendPage(reply: FastifyReply, page: string): Promise<void> {
  const nonce = page.includes(NONCE_PLACEHOLDER) ? randomBytes(16).toString('base64') : null;
  await reply
    .code(200)
    .header('cache-control', 'no-store')
    .header('content-security-policy', contentSecurityPolicy(nonce))
    .type('text/html; charset=utf-8')
    .send(nonce === null ? page : page.replaceAll(NONCE_PLACEHOLDER, nonce));
}

const wantsPage = (request: FastifyRequest): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  (request.headers.accept ?? '').includes('text/html') &&
  !OWN_PATHS.test(request.url.split('?')[0] ?? '');

export type PageFallback = (request: FastifyRequest, reply: FastifyReply) => Promise<boolean>;

/**
 * The built client: hashed assets kept for a year, its page for every address of its own.
 * @param root directory of the built client; without one there is no client to serve
 * @returns answers a request with the page where it asks for one
 */
export async function staticClient(app: FastifyInstance, root: string): Promise<PageFallback> {
  const pageFile = join(root, 'index.html');
  if (!existsSync(pageFile)) return async () => false;
  await app.register(fastifyStatic, {
    root: join(root, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '1y',
    index: false,
    wildcard: true,
  });
  const page = await readFile(pageFile, 'utf8');
  app.get('/', (_request, reply) => sendPage(reply, page));
  for (const name of ['favicon.ico', 'favicon.svg', 'logo.svg', 'robots.txt', 'manifest.webmanifest']) {
    if (existsSync(join(root, name)))
      app.get(`/${name}`, (_request, reply) =>
        reply.sendFile(name, root, { maxAge: '1h', immutable: false }),
      );
  }
  return async (request, reply) => {
    if (!wantsPage(request)) return false;
    await sendPage(reply, page);
    return true;
  };
}
