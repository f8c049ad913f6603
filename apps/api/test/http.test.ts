import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const graphql = (init: RequestInit): Promise<Response> => fetch(`${server.url}/graphql`, init);
const headers = { 'content-type': 'application/json', 'x-luze': '1' };
const body = JSON.stringify({ query: '{ instance { kind } }' });

/** A generator that gives the same sequence every time: faults found can be found again. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('the figures for operation', () => {
  const elsewhere = { 'x-forwarded-for': '198.51.100.7' };
  const statusOf = async (of: TestServer, init: RequestInit): Promise<number> =>
    (await fetch(`${of.url}/metrics`, init)).status;

  it('are read at the machine itself, and from elsewhere with the token that was set, if one was', async () => {
    expect(await statusOf(server, {})).toBe(200);
    for (const authorization of ['', 'Bearer ', 'Bearer null'])
      expect(await statusOf(server, { headers: { ...elsewhere, authorization } })).toBe(404);
    const open = await startServer({ settings: { METRICS_TOKEN: 'a token of the monitor' } });
    const asked = (authorization: string) => statusOf(open, { headers: { ...elsewhere, authorization } });
    expect(await asked('Bearer another')).toBe(404);
    expect(await asked('Bearer a token of the monitor')).toBe(200);
    await open.close();
  });
});

describe('GraphQL over HTTP', () => {
  it('keeps every MUST and nearly every SHOULD of the specification', async () => {
    const audits = serverAudits({
      url: `${server.url}/graphql`,
      fetchFn: (url: string, init: RequestInit = {}) =>
        fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), 'x-luze': '1' } }),
    });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    const broken = results.filter(({ status }) => status === 'error').map(({ name }) => name);
    const kept = results.filter(({ status }) => status === 'ok').length;
    expect(broken).toEqual([]);
    expect(kept).toBeGreaterThanOrEqual(55);
  });

  it.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    'answers %s with 405 and what is allowed',
    async (method) => {
      const response = await graphql({ method, headers });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('POST');
    },
  );

  it('refuses a POST another site may have caused', async () => {
    const status = async (init: RequestInit): Promise<number> =>
      (await graphql({ method: 'POST', body, ...init })).status;
    expect(await status({ headers })).toBe(200);
    expect(await status({ headers: { 'content-type': 'application/json' } })).toBe(403);
    expect(await status({ headers: { ...headers, origin: 'https://elsewhere.example' } })).toBe(403);
    expect(await status({ headers: { ...headers, 'sec-fetch-site': 'cross-site' } })).toBe(403);
    expect(await status({ headers: { ...headers, 'content-type': 'text/plain' } })).toBe(415);
    expect(
      await status({ headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' } }),
    ).toBe(415);
  });

  it('answers bodies and headers that are too large in JSON', async () => {
    const large = await graphql({
      method: 'POST',
      headers,
      body: JSON.stringify({ query: `{ a(x: "${'x'.repeat(300_000)}") }` }),
    });
    expect(large.status).toBe(413);
    expect(await large.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    const wide = await graphql({
      method: 'POST',
      headers: { ...headers, 'x-wide': 'x'.repeat(20_000) },
      body,
    });
    expect(wide.status).toBe(431);
  });

  it('refuses what would cost too much: depth, width, aliases, roots, mutations, batches', async () => {
    const code = async (query: string): Promise<string> => {
      const client = await server.as('city.admin');
      return client.refusal(query);
    };
    expect(await code(`{ units { ${'parent { '.repeat(11)} id ${'}'.repeat(11)} } }`)).toBe('TOO_COMPLEX');
    expect(
      await code(`{ ${Array.from({ length: 21 }, (_, n) => `a${n}: instance { kind }`).join(' ')} }`),
    ).toBe('TOO_COMPLEX');
    expect(await code(`{ hazards { nodes { ${Array.from({ length: 401 }, () => 'id').join(' ')} } } }`)).toBe(
      'TOO_COMPLEX',
    );
    expect(await code('mutation { a: signOut b: signOut }')).toBe('TOO_COMPLEX');
    expect(await code('{ hazards(first: 101) { totalCount nodes { id } } }')).toBe('INVALID');
    const batch = await graphql({ method: 'POST', headers, body: `[${body},${body}]` });
    expect(batch.status).toBeGreaterThanOrEqual(400);
  });

  it('says nothing of its inside: no stack, no driver, no suggestion', async () => {
    const answers = await Promise.all(
      [
        '{ hazrds { id } }',
        '{ hazards(filter: { id: { eq: "\' OR 1=1" } }) { totalCount } }',
        'query ($x: Int!) { hazards(first: $x) { totalCount } }',
        '{',
      ].map(async (query) => JSON.stringify(await (await server.as('sz.secretary')).ask(query))),
    );
    for (const answer of answers)
      expect(answer).not.toMatch(/Did you mean|SQLITE|ER_|node_modules|at .*\.ts|stacktrace/i);
  });
});

describe('hostile requests', () => {
  it('never answer 5xx, never hang, and leave the server well', async () => {
    const runs = Number(process.env['PROPERTY_RUNS'] ?? 1_000);
    const next = sequence(20_211_231);
    const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
    const noise = (length: number): string =>
      Array.from({ length }, () => String.fromCharCode(Math.floor(next() * 0x1_0000))).join('');
    const mutate = (text: string): string => {
      const at = Math.floor(next() * text.length);
      return pick([
        () => text.slice(0, at),
        () => text.slice(0, at) + noise(3) + text.slice(at),
        () => text.slice(0, at) + text.slice(at + 1),
        () => text + text,
        () => text.replace(/"/g, "'"),
        () => `${'['.repeat(200)}${text}`,
      ])();
    };
    const client = await server.as('sz.secretary');
    const queries = [
      '{ hazards { totalCount } }',
      'query ($id: ID!) { hazard(id: $id) { id } }',
      'mutation { createHazard(input: {}) { id } }',
      '{ hazardStats(by: [STATE]) { count } }',
    ];
    const values = [
      null,
      '',
      '-1',
      '1e400',
      '9'.repeat(40),
      "1' OR '1'='1",
      '\u0000',
      '𠮷',
      { a: 1 },
      [1],
      true,
      -1,
      1e308,
    ];
    const paths = [
      '/graphql',
      '/imports/hazard',
      '/imports/1/commit',
      '/exports/hazard',
      '/imports/../../etc/passwd',
      '/files/1',
      '/%00',
      '/exports/jobs/x',
    ];
    for (let run = 0; run < runs; run++) {
      const path = pick(paths);
      const text = JSON.stringify({ query: pick(queries), variables: { id: pick(values) } });
      const method = pick(['POST', 'POST', 'POST', 'GET', 'PUT']);
      const response = await client.fetch(path, {
        method,
        headers: {
          'content-type': pick([
            'application/json',
            'application/json',
            'multipart/form-data; boundary=x',
            'text/html',
          ]),
        },
        ...(method === 'GET' ? {} : { body: next() < 0.3 ? text : mutate(text) }),
      });
      expect(response.status, `${method} ${path}`).toBeLessThan(500);
      await response.arrayBuffer();
    }
    expect((await fetch(`${server.url}/readyz`)).status).toBeLessThan(504);
    expect(
      (await (await server.as('sz.secretary')).get<{ viewer: object }>('{ viewer { topLevel } }')).viewer,
    ).toBeTruthy();
  }, 300_000);

  it('of a slow client are cut, and others are served meanwhile', async () => {
    const { connect } = await import('node:net');
    const { hostname, port } = new URL(server.url);
    const sockets = await Promise.all(
      Array.from(
        { length: 50 },
        () =>
          new Promise<ReturnType<typeof connect>>((resolve) => {
            const socket = connect(Number(port), hostname, () => {
              socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Le');
              resolve(socket);
            });
            socket.on('error', () => undefined);
            socket.resume();
          }),
      ),
    );
    const began = Date.now();
    expect((await graphql({ method: 'POST', headers, body })).status).toBe(200);
    expect(Date.now() - began).toBeLessThan(1_000);
    await Promise.all(
      sockets.map(
        (socket) =>
          new Promise<void>((resolve) =>
            socket.destroyed ? resolve() : socket.once('close', () => resolve()),
          ),
      ),
    );
    expect(Date.now() - began).toBeLessThan(25_000);
  }, 40_000);
});
