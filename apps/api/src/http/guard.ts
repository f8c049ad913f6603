import { AppError } from '@luze/domain';
import type { FastifyRequest } from 'fastify';

/** A page of another site cannot set this header without a preflight, which nobody here answers. */
export const GUARD_HEADER = 'x-luze';

function originOf(request: FastifyRequest, baseUrl: URL | null): string {
  return baseUrl?.origin ?? `${request.protocol}://${request.host}`;
}

/**
 * Refuses a POST that another site may have caused.
 * Sec-Fetch-Site cannot be forged by a page; where it is absent (plain HTTP, no browser) Origin decides.
 * @throws AppError FORBIDDEN
 */
export function refuseForeignPost(request: FastifyRequest, baseUrl: URL | null): void {
  if (request.headers[GUARD_HEADER] !== '1') throw new AppError('FORBIDDEN', { because: 'HEADER_REQUIRED' });
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new AppError('FORBIDDEN', { because: 'FOREIGN_ORIGIN' });
  const origin = request.headers.origin;
  if (site === undefined && origin !== undefined && origin !== originOf(request, baseUrl)) {
    throw new AppError('FORBIDDEN', { because: 'FOREIGN_ORIGIN' });
  }
}
