import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { AppError } from '@luze/domain';
import type { Viewer } from '../context.ts';

/** Operations of our own client: exact text by its SHA-256 in hex. */
export type StoredOperations = ReadonlyMap<string, string>;

/**
 * Reads what `npm run generate` printed.
 * @throws Error when a text is not the one its hash was taken of: edited by hand, or its line ends turned
 */
export function readStoredOperations(file: string): StoredOperations {
  const [, ...parts] = readFileSync(file, 'utf8').split(/^# sha256 ([0-9a-f]{64})\n/m);
  const stored = new Map<string, string>();
  for (let at = 0; at < parts.length; at += 2) {
    const hash = parts[at] ?? '';
    const text = (parts[at + 1] ?? '').trimEnd();
    if (createHash('sha256').update(text).digest('hex') !== hash)
      throw new Error(`${file}: the text under ${hash} is another; run npm run generate`);
    stored.set(hash, text);
  }
  if (stored.size === 0) throw new Error(`${file} holds no operation; run npm run generate`);
  return stored;
}

interface Body {
  readonly query?: unknown;
  readonly extensions?: { readonly persistedQuery?: unknown } | null;
}

const isBody = (body: unknown): body is Body =>
  typeof body === 'object' && body !== null && !Array.isArray(body);

/** The hash a request names in place of its text, in the form Apollo's clients send; null where it names none. */
function namedHash({ extensions }: Body): string | null {
  const named = extensions?.persistedQuery;
  if (typeof named !== 'object' || named === null) return null;
  const { version, sha256Hash } = named as { readonly version?: unknown; readonly sha256Hash?: unknown };
  return version === 1 && typeof sha256Hash === 'string' ? sha256Hash : '';
}

function withText(body: Body, query: unknown): Body {
  const { persistedQuery: _, ...extensions } = body.extensions ?? {};
  return { ...body, query, extensions };
}

const isDeveloper = (viewer: Viewer | null): boolean =>
  viewer?.assignments.some(({ duties }) => duties.includes('DEVELOPER')) === true;

/** @param body of a POST, as parsed @returns the body to be answered @throws AppError UNKNOWN_OPERATION */
export type AdmitOperation = (body: unknown, viewer: Viewer | null) => unknown;

/**
 * Looks at a request before anything of it is parsed. A hash is replaced by its text everywhere; where only stored
 * operations are answered, any other text is refused, but for who holds the developer duty himself.
 * What is no GraphQL request at all goes through: Apollo says what is wrong with it.
 */
export function operationGate(stored: StoredOperations, onlyStored: boolean): AdmitOperation {
  const texts = new Set(stored.values());
  const refuse = (): never => {
    throw new AppError('UNKNOWN_OPERATION', { because: 'OPERATION_NOT_STORED' });
  };
  return (body, viewer) => {
    if (!isBody(body)) return body;
    const hash = namedHash(body);
    const query = body.query ?? (hash === null ? undefined : (stored.get(hash) ?? refuse()));
    if (onlyStored && typeof query === 'string' && !texts.has(query) && !isDeveloper(viewer)) refuse();
    // The hash beside a text is a client's offer to have it kept; nothing is kept here.
    return hash === null ? body : withText(body, query);
  };
}
