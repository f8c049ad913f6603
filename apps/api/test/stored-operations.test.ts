import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addUser } from '../src/installation/first-user.service.ts';
import { type Client, signIn, startServer, storedTexts, type TestServer } from './server.ts';

const OWN_QUERY = '{ hazards(first: 1) { totalCount } }';
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const stored = (name: string): string => {
  const text = storedTexts.get(name);
  if (text === undefined) throw new Error(`${name} is not stored`);
  return text;
};

interface Refused {
  readonly status: number;
  readonly type: string | null;
  readonly code: unknown;
  readonly message: unknown;
}

/** Sends a body as it is. */
async function send(client: Client, body: unknown, headers: Record<string, string> = {}): Promise<Refused> {
  const response = await client.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as {
    errors?: { message: string; extensions: { code: string } }[];
  };
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    code: answer.errors?.[0]?.extensions.code ?? null,
    message: answer.errors?.[0]?.message ?? null,
  };
}
const byHash = (sha256Hash: string, version: unknown = 1) => ({
  extensions: { persistedQuery: { version, sha256Hash } },
});

describe('a server in production', () => {
  let server: TestServer;
  let city: Client;
  beforeAll(async () => {
    server = await startServer({ production: true });
    city = await server.as('city.admin');
  });
  afterAll(() => server.close());

  /** Adds somebody by the command line's own service. @returns his client, the first password changed */
  async function newcomer(username: string, role: 'AUDITOR' | 'CITY_ADMIN'): Promise<Client> {
    const added = { username, name: username, unitCode: 'LC', role, duties: ['DEVELOPER'] as const };
    const current = await addUser(server.server.app, added);
    const first = await signIn(server.url, username, current);
    expect(await first.refusal(OWN_QUERY)).toBe('LOCKED');
    const next = 'Weiter-2021-Pass';
    await first.get(stored('ChangePassword'), { current, next });
    return signIn(server.url, username, next);
  }

  it('knows every operation of its client, by text and by hash', async () => {
    for (const [name, text] of storedTexts) {
      const answers = [
        await send(server.anonymous, { query: text }),
        await send(server.anonymous, byHash(hashOf(text))),
      ];
      for (const { code } of answers) expect(code, name).not.toBe('UNKNOWN_OPERATION');
    }
    const list = { ...byHash(hashOf(stored('HazardList'))), variables: { first: 1 } };
    expect(await send(city, list)).toMatchObject({ status: 200, code: null });
  });

  it.each([
    ['a query of one’s own', { query: OWN_QUERY }],
    ['a stored text with a space more', { query: `${stored('HazardList')} ` }],
    ['a stored text with another beside it', { query: `${stored('HazardList')}\n${stored('Unread')}` }],
    ['the schema', { query: '{ __schema { types { name } } }' }],
    ['what does not parse', { query: '{' }],
    ['a hash of nothing stored', byHash(hashOf(OWN_QUERY))],
    ['a hash in no known form', byHash(hashOf(stored('Unread')), 2)],
    ['its own text under a stored hash', { query: OWN_QUERY, ...byHash(hashOf(stored('Unread'))) }],
    ['the name of a stored operation', { query: OWN_QUERY, operationName: 'HazardList' }],
  ])('refuses %s, whoever asks', async (_what, body) => {
    for (const client of [server.anonymous, city])
      expect(await send(client, body)).toMatchObject({ status: 400, code: 'UNKNOWN_OPERATION' });
  });

  it('says what to do, in the reader’s language and in the media type a GraphQL client reads', async () => {
    const accept = 'application/graphql-response+json,application/json;q=0.9';
    const zh = await send(city, { query: OWN_QUERY }, { accept });
    expect(zh.type).toContain('application/graphql-response+json');
    expect(zh.message).toContain('刷新页面');
    const en = await send(city, { query: OWN_QUERY }, { 'accept-language': 'en' });
    expect(en.type).toContain('application/json');
    expect(en.message).toContain('reload the page');
  });

  it('leaves what is no request to the protocol', async () => {
    for (const body of [[], {}, [{ query: OWN_QUERY }], { query: 7 }, { query: null, extensions: 'x' }])
      expect(await send(city, body), JSON.stringify(body)).toMatchObject({
        status: 400,
        code: 'BAD_REQUEST',
      });
  });

  it('answers who holds the developer duty whatever he asks, within his other rights', async () => {
    const developer = await newcomer('dev.one', 'AUDITOR');
    expect(await developer.get('{ viewer { person { name } } }')).toMatchObject({
      viewer: { person: { name: 'dev.one' } },
    });
    // The duty opens no ledger.
    expect(await developer.refusal(OWN_QUERY)).toBe('FORBIDDEN');
    expect(await developer.refusal('{ units { ')).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('lets the duty be given on only by who holds it', async () => {
    const { people } = (await city.get(stored('PersonNames'), {
      filter: { query: '商若谷' },
    })) as unknown as {
      people: { nodes: { id: string; unit: { id: string } }[] };
    };
    const { viewer } = (await city.get(stored('Session'))) as unknown as {
      viewer: { assignments: { unit: { id: string } }[] };
    };
    const input = {
      personId: people.nodes[0]?.id,
      unitId: viewer.assignments[0]?.unit.id,
      role: 'AUDITOR',
      duties: ['DEVELOPER'],
    };
    expect(await city.refusal(stored('Grant'), { input })).toBe('FORBIDDEN');
    expect(await (await server.as('city.review2')).refusal(OWN_QUERY)).toBe('UNKNOWN_OPERATION');
    const developer = await newcomer('dev.two', 'CITY_ADMIN');
    await developer.get(stored('Grant'), { input });
    const granted = await signIn(server.url, 'city.review2');
    expect(await granted.get('{ viewer { topLevel } }')).toMatchObject({ viewer: { topLevel: 'CITY' } });
  });
});

describe('a server elsewhere', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  it('answers any query, a stored hash, and no other hash', async () => {
    const city = await server.as('city.admin');
    expect(await send(city, { query: OWN_QUERY })).toMatchObject({ status: 200, code: null });
    expect(await send(city, { query: OWN_QUERY, ...byHash(hashOf(OWN_QUERY)) })).toMatchObject({
      status: 200,
      code: null,
    });
    expect(await send(city, byHash(hashOf(stored('Unread'))))).toMatchObject({ status: 200, code: null });
    expect(await send(city, byHash(hashOf(OWN_QUERY)))).toMatchObject({ code: 'UNKNOWN_OPERATION' });
  });
});
