import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Where styles may come from; a page that carries a nonce adds it, see static-client.ts. */
export const STYLE_SOURCES: readonly string[] = ["'self'"];

/** The policy of every answer. */
export function contentSecurityPolicy(nonce: string | null = null): string {
  const styles = nonce === null ? STYLE_SOURCES : [...STYLE_SOURCES, `'nonce-${nonce}'`];
  return [
    "default-src 'self'",
    "script-src 'self'",
    `style-src ${styles.join(' ')}`,
    // Attributes only: a text box measures itself by one. They can load nothing and run nothing.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join('; ');
}

const POLICY = contentSecurityPolicy();

/** Helmet, with our own policy in place of its default and HSTS only where the address is https. */
export async function securityHeaders(app: FastifyInstance, isHttps: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: false,
    hsts: isHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', POLICY);
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  });
}
