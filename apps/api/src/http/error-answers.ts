import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { AppError } from '@luze/domain';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { attemptAt, recordDenials } from '../audit/denial.service.ts';
import { type Answer, answerTo, protocolAnswer, statusOf } from '../errors.ts';
import type { Log } from '../log.ts';
import { scopeOf } from '../request-scope.ts';
import { openedContext } from './open-context.ts';
import type { PageFallback } from './static-client.ts';

const SENTENCES: Readonly<Record<number, string>> = { 413: 'REQUEST_TOO_LARGE', 415: 'WRONG_CONTENT_TYPE' };

const GRAPHQL_JSON = 'application/graphql-response+json';

/** A GraphQL client reads the errors of a refused request only in the media type of its own, where it asks for that. */
const mediaTypeFor = ({ url, headers }: FastifyRequest): string =>
  url === '/graphql' && (headers.accept ?? '').includes(GRAPHQL_JSON) ? GRAPHQL_JSON : 'application/json';

const send = (reply: FastifyReply, status: number, answer: Answer): FastifyReply =>
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .type(`${mediaTypeFor(reply.request)}; charset=utf-8`)
    .send(JSON.stringify({ errors: [answer] }));

/** Faults of the request found by Fastify: bodies too large, broken JSON, foreign content types. */
const isClientFault = (error: unknown): error is FastifyError & { statusCode: number } =>
  error instanceof Error &&
  'statusCode' in error &&
  typeof error.statusCode === 'number' &&
  error.statusCode >= 400 &&
  error.statusCode < 500;

/** A wrong method and a file too large have statuses of their own; the rest follows from the code. */
function statusFor(reply: FastifyReply, { extensions }: Answer): number {
  if (reply.getHeader('allow') !== undefined) return 405;
  return extensions['because'] === 'FILE_TOO_LARGE' ? 413 : statusOf(extensions.code);
}

async function recordRefusal(request: FastifyRequest, { extensions }: Answer): Promise<void> {
  const context = openedContext(request);
  if (context === null) return;
  const parts = Object.entries(request.params ?? {});
  await recordDenials(context, [
    attemptAt(request.method, request.routeOptions.url ?? '', Object.fromEntries(parts), extensions.code),
  ]);
}

/** Every error as the contract's JSON, whatever was asked for. */
export function errorAnswers(fastify: FastifyInstance, log: Log, page: PageFallback): void {
  fastify.setErrorHandler(async (error, request, reply) => {
    const scope = scopeOf(request);
    if (!(error instanceof AppError) && isClientFault(error)) {
      const { statusCode } = error;
      return send(
        reply,
        statusCode,
        protocolAnswer('BAD_REQUEST', SENTENCES[statusCode] ?? 'BAD_REQUEST', scope.language),
      );
    }
    const answer = answerTo(error, scope, log);
    await recordRefusal(request, answer);
    const status = statusFor(reply, answer);
    const wait = answer.extensions['retryAfterSeconds'];
    if (typeof wait === 'number') reply.header('retry-after', String(wait));
    return send(reply, status, answer);
  });
  fastify.setNotFoundHandler(async (request, reply) => {
    if (await page(request, reply)) return;
    await send(reply, 404, answerTo(new AppError('NOT_FOUND'), scopeOf(request), log));
  });
}

/** Requests Node refuses before Fastify sees them: headers too large, no HTTP at all, too slow. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status =
    error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const body = JSON.stringify({ errors: [protocolAnswer('BAD_REQUEST', 'BAD_REQUEST', 'zh-CN')] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
