import type { FastifyRequest } from 'fastify';

const isLoopbackAddress = (ip: string): boolean => ip === '::1' || /^(::ffff:)?127\./.test(ip);

/** True only for somebody at this machine: behind a proxy that is not trusted everybody seems to be. */
export const isAtThisMachine = (request: FastifyRequest, trustsProxy: boolean): boolean =>
  isLoopbackAddress(request.ip) && (trustsProxy || request.headers['x-forwarded-for'] === undefined);
