import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startServer, type TestServer } from './server.ts';

let server: TestServer;
let people: ReadonlyMap<string, string>;
beforeAll(async () => {
  server = await startServer();
  people = await idsByUsername(await server.as('plat.security'));
});
afterAll(() => server.close());

async function idsByUsername(client: Client): Promise<Map<string, string>> {
  const { people: page } = (await client.get(
    '{ people(first: 100) { nodes { id account { username } } } }',
  )) as unknown as {
    people: { nodes: { id: string; account: { username: string } | null }[] };
  };
  return new Map(page.nodes.flatMap(({ id, account }) => (account ? [[account.username, id] as const] : [])));
}

const idOf = (username: string): string => {
  const id = people.get(username);
  if (id === undefined) throw new Error(`nobody signs in as ${username}`);
  return id;
};
const delegate = async (as: string, principal: string, to: string): Promise<string> =>
  (await server.as(as)).refusal(
    'mutation ($input: DelegationInput!) { createDelegation(input: $input) { id } }',
    {
      input: {
        principalId: idOf(principal),
        delegateId: idOf(to),
        validTo: '2022-01-10',
      },
    },
  );
const reset = async (as: string, whose: string): Promise<string> =>
  (await server.as(as)).refusal('mutation ($id: ID!) { resetPassword(personId: $id) { username } }', {
    id: idOf(whose),
  });

describe('nobody comes by authority that is not his', () => {
  it('by delegating somebody else’s to himself', async () => {
    expect(await delegate('city.review1', 'city.admin', 'city.review1')).toBe('FORBIDDEN');
    expect(await delegate('city.review1', 'city.admin', 'city.review2')).toBe('FORBIDDEN');
    expect(await delegate('sz.secretary', 'sz.b07', 'sz.secretary')).toBe('FORBIDDEN');
    const review = await server.as('city.review1');
    expect(await review.refusal('{ hazards { totalCount } }')).toBe('FORBIDDEN');
  });

  it('nor does an auditor give his eyes away', async () => {
    expect(await delegate('auditor', 'auditor', 'sz.b07')).toBe('FORBIDDEN');
  });

  it('by taking over an account that reaches further than his own', async () => {
    expect(await reset('city.review1', 'city.admin')).toBe('FORBIDDEN');
    expect(await reset('city.review1', 'sz.secretary')).toBe('FORBIDDEN');
    expect(await reset('sz.deputy', 'sz.b07')).toBe('FORBIDDEN');
  });

  it('by granting more than he holds', async () => {
    const review = await server.as('city.review1');
    const { units } = (await review.get('{ units(filter: { level: { eq: CITY } }) { id } }')) as unknown as {
      units: { id: string }[];
    };
    expect(
      await review.refusal('mutation ($input: AssignmentInput!) { grantAssignment(input: $input) { id } }', {
        input: {
          personId: idOf('city.review2'),
          role: 'CITY_ADMIN',
          unitId: units[0]?.id,
        },
      }),
    ).toBe('FORBIDDEN');
  });
});

describe('a platform office', () => {
  it('is neither entered nor closed by the city it watches', async () => {
    for (const office of ['plat.security', 'plat.audit', 'plat.system'])
      expect(await reset('city.admin', office)).toBe('FORBIDDEN');
    const city = await server.as('city.admin');
    expect(
      await city.refusal(
        'mutation ($id: ID!) { deactivatePerson(id: $id, version: 1, reason: "调离") { id } }',
        { id: idOf('plat.audit') },
      ),
    ).toBe('FORBIDDEN');
  });

  it('is the security officer’s to unlock', async () => {
    const security = await server.as('plat.security');
    const { resetPassword } = (await security.get(
      'mutation ($id: ID!) { resetPassword(personId: $id) { username } }',
      { id: idOf('plat.audit') },
    )) as unknown as { resetPassword: { username: string } };
    expect(resetPassword.username).toBe('plat.audit');
  });
});

it('who may change nobody hears the same of people who are there and who are not', async () => {
  const branch = await server.as('sz.b07');
  for (const id of [idOf('qk.secretary'), '999999'])
    expect(
      await branch.refusal('mutation ($id: ID!) { resetPassword(personId: $id) { username } }', { id }),
    ).toBe('FORBIDDEN');
});
