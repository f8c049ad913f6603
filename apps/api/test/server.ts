import { type LocalDate, SettableClock } from '@luze/domain';
import { checkWaiting } from '../src/audit/verify.ts';
import { type Database, openDatabase } from '../src/database/database.ts';
import { parseEnv } from '../src/env.ts';
import { readStoredOperations } from '../src/graphql/stored-operations.ts';
import { DEMO_PASSWORD } from '../src/installation/demo-city.service.ts';
import { createLog } from '../src/log.ts';
import { operationsFile } from '../src/program.ts';
import { createServer, type Server } from '../src/server.ts';
import { tables } from '../src/tables.ts';
import { lightPasswords } from './light-passwords.ts';
import { makePlace } from './place.ts';

/** An answer of /graphql as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly data: Record<string, never> | null;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** Somebody who speaks to the server as a browser does. */
export interface Client {
  /** @returns data and errors as they came */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** @returns data. @throws Error with the answer when there were errors */
  get<T = Record<string, never>>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** @returns the code of the first error. @throws Error when there was none */
  refusal(query: string, variables?: Record<string, unknown>): Promise<string>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

/** A whole server on a database of its own. */
export interface TestServer {
  readonly url: string;
  readonly database: Database;
  readonly server: Server;
  readonly clock: SettableClock;
  /** Where it keeps its files; the embedded database among them. */
  readonly folder: string;
  /** The environment in which the program's verbs meet this server's database and keys. */
  readonly settings: Readonly<Record<string, string>>;
  readonly anonymous: Client;
  /** Signs in once per account and test server. */
  as(username: string): Promise<Client>;
  close(): Promise<void>;
}

/** Our client's operations: text by name. */
export const storedTexts: ReadonlyMap<string, string> = new Map(
  [...readStoredOperations(operationsFile()).values()].map((text) => [
    /^\w+ (\w+)/.exec(text)?.[1] ?? '',
    text,
  ]),
);

const TODAY: LocalDate = '2021-12-31';

/** Somebody who brings this cookie and no other, whatever the answers set. */
export function client(url: string, cookie: string, language = 'zh-CN'): Client {
  const send = (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (cookie !== '') headers.set('cookie', cookie);
    headers.set('x-luze', '1');
    if (!headers.has('accept-language')) headers.set('accept-language', language);
    return fetch(`${url}${path}`, { ...init, headers });
  };
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const response = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: Answer['data']; errors?: Answer['errors'] };
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
  };
  return {
    ask,
    fetch: send,
    async get<T>(query: string, variables?: Record<string, unknown>): Promise<T> {
      const answer = await ask(query, variables);
      if (answer.errors.length > 0 || answer.data === null)
        throw new Error(`${JSON.stringify(answer.errors)} for ${query}`);
      return answer.data as T;
    },
    async refusal(query, variables) {
      const answer = await ask(query, variables);
      if (answer.errors.length === 0)
        throw new Error(`no error for ${query}: ${JSON.stringify(answer.data)}`);
      return String(answer.errors[0]?.extensions['code']);
    },
  };
}

/** The cookie an answer sets; empty where it sets none. */
export const sessionOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ');

/** Signs in and keeps the session cookie. @throws Error when the account is refused */
export async function signIn(
  url: string,
  username: string,
  password = DEMO_PASSWORD,
  language = 'zh-CN',
): Promise<Client> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-luze': '1', 'accept-language': language },
    body: JSON.stringify({
      query: storedTexts.get('SignIn'),
      variables: { username, password },
    }),
  });
  const body = (await response.json()) as { errors?: unknown };
  if (body.errors !== undefined) throw new Error(`${username}: ${JSON.stringify(body.errors)}`);
  return client(url, sessionOf(response), language);
}

/** Whatever a test did: what was written must read back, letter for letter, as what its mac was made over. */
async function refuseUnlikeMacs(database: Database, { app }: Server): Promise<void> {
  const { findings } = await checkWaiting(database, app.auditKey);
  if (findings.length > 0) throw new Error(`acts that do not fit their mac: ${JSON.stringify(findings)}`);
}

/**
 * Starts a server in this process: on MariaDB where TEST_DATABASE_URL says so, else on a file of its own.
 * @param options.empty without the demo city, which is otherwise a copy of the one told for the whole run
 * @param options.production as with NODE_ENV=production
 * @param options.settings of the environment, beside those of its place
 */
export async function startServer(
  options: {
    readonly empty?: boolean;
    readonly production?: boolean;
    /** Passwords hashed as in production, at its cost. */
    readonly dearPasswords?: boolean;
    readonly settings?: Readonly<Record<string, string>>;
  } = {},
): Promise<TestServer> {
  const place = await makePlace(options.empty === true ? 'migrated' : 'demo');
  const env = parseEnv({
    ...place.settings,
    PORT: '0',
    LUZE_EXECUTOR: process.env['LUZE_EXECUTOR'],
    ...options.settings,
    ...(options.production === true ? { NODE_ENV: 'production' } : {}),
  });
  const database = await openDatabase(env, tables);
  const clock = new SettableClock(TODAY);
  const running = await createServer({
    env,
    database,
    log: createLog('silent'),
    clock,
    jobs: false,
    ...(options.dearPasswords !== true && { passwords: lightPasswords() }),
  });
  // The client of these tests shares the server's process: where both are kept busy, an idle connection could end as
  // the client takes it up again.
  running.fastify.server.keepAliveTimeout = 0;
  const url = await running.listen();
  const clients = new Map<string, Promise<Client>>();
  return {
    url,
    database,
    server: running,
    clock,
    folder: place.directory,
    settings: place.settings,
    anonymous: client(url, '', 'zh-CN'),
    as(username) {
      const known = clients.get(username) ?? signIn(url, username);
      clients.set(username, known);
      return known;
    },
    async close() {
      await refuseUnlikeMacs(database, running);
      await running.close();
      await database.close();
      await place.remove();
    },
  };
}
