import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, signIn, startServer, type TestServer } from './server.ts';

let server: TestServer;
let city: Client;
beforeAll(async () => {
  server = await startServer();
  city = await server.as('city.admin');
});
afterAll(() => server.close());

const LIST =
  'query ($filter: HazardFilter, $orderBy: [HazardOrder!], $after: String, $first: Int! = 20) { hazards(filter: $filter, orderBy: $orderBy, after: $after, first: $first) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }';
const post = async (body: string): Promise<string> => {
  const response = await city.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(response.status).toBe(400);
  const { errors } = (await response.json()) as {
    errors: { extensions: { code: string } }[];
  };
  return String(errors[0]?.extensions.code);
};
const nested = (open: string, close: string, times: number): string =>
  `${open.repeat(times)}{}${close.repeat(times)}`;
const cursor = (...values: unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

describe('a query no person makes', () => {
  it('of a filter too deep, too wide or with too many values is too complex, never a fault', async () => {
    const wide = Array.from({ length: 5_000 }, () => ({ open: { eq: true } }));
    const many = Array.from({ length: 33_000 }, () => 'a');
    expect(await city.refusal(LIST, { filter: { or: wide } })).toBe('TOO_COMPLEX');
    expect(await city.refusal(LIST, { filter: { hazardNo: { notIn: many } } })).toBe('TOO_COMPLEX');
    const deep = Array.from({ length: 12 }).reduce<object>((inner) => ({ and: [inner] }), {});
    expect(await city.refusal(LIST, { filter: deep })).toBe('TOO_COMPLEX');
    const keys = Array.from({ length: 3_000 }, () => ({
      field: 'DUE_ON',
      direction: 'ASC',
    }));
    expect(await city.refusal(LIST, { orderBy: keys })).toBe('TOO_COMPLEX');
    expect(
      await city.refusal(
        'query ($filter: HazardFilter) { hazardStats(by: [STATE], filter: $filter) { count } }',
        {
          filter: { or: wide },
        },
      ),
    ).toBe('TOO_COMPLEX');
  });

  it('of JSON nested beyond sense is refused before anybody walks it', async () => {
    const query = JSON.stringify('query ($f: HazardFilter) { hazards(filter: $f) { totalCount } }');
    expect(await post(`{"query":${query},"variables":{"f":${nested('{"and":[', ']}', 3_000)}}}`)).toBe(
      'TOO_COMPLEX',
    );
    const draft = JSON.stringify(
      'mutation ($c: JSON!) { saveFormDraft(ledger: "Hazard", content: $c) { id } }',
    );
    expect(await post(`{"query":${draft},"variables":{"c":${nested('[', ']', 50_000)}}}`)).toBe(
      'TOO_COMPLEX',
    );
  });

  it('for a subscription hears that there is none', async () => {
    expect(await city.refusal('subscription { viewer { topLevel } }')).toBe('UNKNOWN_OPERATION');
  });
});

describe('a value of the wrong kind', () => {
  it('that should be a day is said at its field', async () => {
    const { errors } = await city.ask(LIST, {
      filter: { foundOn: { gte: '2021-13-45' } },
    });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'INVALID',
      violations: [{ field: 'foundOn', code: 'NOT_A_DAY' }],
    });
    const audit = await city.ask('query ($f: AuditFilter) { auditLog(filter: $f) { nodes { id } } }', {
      f: { from: 'gestern' },
    });
    expect(audit.errors[0]?.extensions).toMatchObject({
      code: 'INVALID',
      violations: [{ field: 'from', code: 'NOT_A_DAY' }],
    });
  });

  it('is said at the field whatever the client calls its variable', async () => {
    const { errors } = await city.ask('mutation ($i: HazardInput!) { createHazard(input: $i) { id } }', {
      i: { sector: 'NONE_SUCH' },
    });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'INVALID',
      violations: [{ field: 'sector' }],
    });
  });

  it('that is null asks for nothing, whatever the operator', async () => {
    const count = async (filter: object | null): Promise<number> =>
      (
        (await city.get(LIST, { filter })) as unknown as {
          hazards: { totalCount: number };
        }
      ).hazards.totalCount;
    expect(await count({ dueOn: { isNull: null, eq: null } })).toBe(await count(null));
  });

  it('inside a cursor makes the cursor unknown', async () => {
    for (const forged of [
      cursor('dueDay ASC,id ASC', 'x', '1'),
      cursor('dueDay ASC,id ASC', '2021-12-01', '99999999999999999999999'),
      cursor('dueDay ASC,id ASC', 1, 1),
    ])
      expect(await city.refusal(LIST, { after: forged })).toBe('INVALID');
  });
});

it('paging by an instant and by days that may be empty meets every row once', async () => {
  for (const field of ['CREATED_AT', 'CLOSED_ON', 'DUE_ON'])
    for (const direction of ['ASC', 'DESC']) {
      const seen: string[] = [];
      let after: string | null = null;
      let total: number;
      do {
        const page = (await city.get(LIST, {
          orderBy: [{ field, direction }],
          after,
          first: 50,
        })) as unknown as {
          hazards: {
            totalCount: number;
            nodes: { id: string }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        };
        total = page.hazards.totalCount;
        seen.push(...page.hazards.nodes.map(({ id }) => id));
        after = page.hazards.pageInfo.hasNextPage ? page.hazards.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toHaveLength(total);
      expect(new Set(seen).size).toBe(total);
    }
});

it('every type is described, the two roots too', async () => {
  const { __schema } = (await city.get('{ __schema { types { name description } } }')) as unknown as {
    __schema: { types: { name: string; description: string | null }[] };
  };
  expect(__schema.types.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
});

it('who holds a one-time password fetches nothing on the plain routes either', async () => {
  const secretary = await server.as('sz.secretary');
  const { people } = (await secretary.get(
    '{ people(first: 100) { nodes { id account { username } } } }',
  )) as unknown as {
    people: { nodes: { id: string; account: { username: string } | null }[] };
  };
  const person = people.nodes.find(({ account }) => account?.username === 'sz.b16');
  const { resetPassword } = (await secretary.get(
    'mutation ($id: ID!) { resetPassword(personId: $id) { temporaryPassword } }',
    { id: person?.id },
  )) as unknown as { resetPassword: { temporaryPassword: string } };
  const client = await signIn(server.url, 'sz.b16', resetPassword.temporaryPassword);
  for (const path of ['/imports/hazard/template.xlsx', '/exports/hazard.xlsx', '/files/1'])
    expect((await client.fetch(path)).status).toBe(423);
});
