import { type Language, languageOf } from '@luze/domain';
import type { FastifyRequest } from 'fastify';

/** What an error needs to know of its request. */
export interface RequestScope {
  readonly language: Language;
  readonly requestId: string;
}

export const scopeOf = ({ headers, id }: Pick<FastifyRequest, 'headers' | 'id'>): RequestScope => ({
  language: languageOf(headers['accept-language']),
  requestId: id,
});

const scopes = new WeakMap<object, RequestScope>();

/** Notes whose request an error belongs to: Apollo hands errors to its formatter without it. */
export const noteScope = (error: object, { language, requestId }: RequestScope): void => {
  scopes.set(error, { language, requestId });
};

/** The request of an error that was noted; an error nobody noted had no request of ours. */
export const notedScope = (error: unknown): RequestScope =>
  (typeof error === 'object' && error !== null ? scopes.get(error) : undefined) ?? {
    language: 'zh-CN',
    requestId: '-',
  };
