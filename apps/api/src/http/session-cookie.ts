import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionCookie } from '../context.ts';

/** `__Host-` binds the cookie to this host and https; plain HTTP cannot carry it. */
export const cookieName = (isHttps: boolean): string => (isHttps ? '__Host-sid' : 'sid');

export const readSessionToken = (request: FastifyRequest, isHttps: boolean): string | null => {
  const token = request.cookies[cookieName(isHttps)];
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : null;
};

export function sessionCookie(reply: FastifyReply, isHttps: boolean): SessionCookie {
  const attributes = { path: '/', httpOnly: true, secure: isHttps, sameSite: 'strict' } as const;
  return {
    set: (token) => void reply.setCookie(cookieName(isHttps), token, attributes),
    clear: () => void reply.clearCookie(cookieName(isHttps), attributes),
  };
}
