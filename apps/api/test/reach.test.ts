import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

interface Row {
  readonly id: string;
  readonly hazardNo: string;
  readonly county: { readonly name: string };
  readonly unit: { readonly name: string };
}

interface Listed {
  readonly hazards: {
    readonly nodes: Row[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

async function rowsOf(username: string, filter: object = {}): Promise<Row[]> {
  const client = await server.as(username);
  const rows: Row[] = [];
  let after: string | null = null;
  for (;;) {
    const { hazards }: Listed = await client.get<Listed>(
      'query ($filter: HazardFilter, $after: String) { hazards(filter: $filter, first: 100, after: $after) { nodes { id hazardNo county { name } unit { name } } pageInfo { hasNextPage endCursor } } }',
      { filter, after },
    );
    rows.push(...hazards.nodes);
    if (!hazards.pageInfo.hasNextPage) return rows;
    after = hazards.pageInfo.endCursor;
  }
}

describe('another county', () => {
  it('appears on no exit: list, count, group, id, filter', async () => {
    const own = await rowsOf('sz.secretary');
    const all = await rowsOf('city.admin');
    expect(new Set(own.map(({ county }) => county.name))).toEqual(new Set(['石栈县自然资源和规划局']));
    const foreign = all.filter(({ county }) => county.name !== '石栈县自然资源和规划局');
    expect(foreign.length).toBeGreaterThan(100);
    const client = await server.as('sz.secretary');
    const [first] = foreign;
    for (const field of ['hazard(id: $id) { id }'])
      expect(await client.refusal(`query ($id: ID!) { ${field} }`, { id: first?.id })).toBe('NOT_FOUND');
    const stats = await client.get<{ hazardStats: { count: number; county: { name: string } }[] }>(
      '{ hazardStats(by: [COUNTY]) { count county { name } } }',
    );
    expect(stats.hazardStats).toEqual([{ count: own.length, county: { name: '石栈县自然资源和规划局' } }]);
    const asked = await rowsOf('sz.secretary', { hazardNo: { eq: first?.hazardNo } });
    expect(asked).toEqual([]);
    const ids = await rowsOf('sz.secretary', { id: { in: foreign.slice(0, 50).map(({ id }) => id) } });
    expect(ids).toEqual([]);
  });

  it('is not found by any write either, and the refusal tells nothing', async () => {
    const [foreign] = await rowsOf('qk.secretary');
    const client = await server.as('sz.secretary');
    const update = 'mutation ($id: ID!) { updateHazard(id: $id, version: 1, input: { place: "x" }) { id } }';
    const there = await client.ask(update, { id: foreign?.id });
    const nowhere = await client.ask(update, { id: '987654321' });
    expect(there.errors[0]?.extensions['code']).toBe('NOT_FOUND');
    expect(there.errors[0]?.message).toBe(nowhere.errors[0]?.message);
  });

  it('does not show among the units', async () => {
    const client = await server.as('sz.secretary');
    const { units } = await client.get<{ units: { name: string; level: string }[] }>(
      '{ units { name level } }',
    );
    expect(units.filter(({ level }) => level === 'COUNTY').map(({ name }) => name)).toEqual([
      '石栈县自然资源和规划局',
    ]);
  });
});

describe('each role', () => {
  it('lists exactly what it reads by id', async () => {
    const all = await rowsOf('city.admin');
    for (const username of ['sz.b07', 'sz.clerk', 'qk.secretary', 'hq.b01', 'auditor']) {
      const listed = new Set((await rowsOf(username)).map(({ id }) => id));
      const client = await server.as(username);
      for (const { id } of all.filter((_, index) => index % 9 === 0)) {
        const answer = await client.ask('query ($id: ID!) { hazard(id: $id) { id } }', { id });
        expect([username, id, answer.errors.length === 0]).toEqual([username, id, listed.has(id)]);
      }
    }
  });

  it('reads the branch’s own rows only, as a branch', async () => {
    const rows = await rowsOf('sz.b07');
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ unit }) => unit.name))).toEqual(new Set(['柳津所支部']));
  });

  it('reads nothing as a platform officer, nor as a deputy whose duties leave safety out', async () => {
    for (const username of ['plat.system', 'plat.security', 'plat.audit', 'qk.deputy', 'city.discipline'])
      expect(await (await server.as(username)).refusal('{ hazards { totalCount } }')).toBe('FORBIDDEN');
  });

  it('says UNAUTHENTICATED to nobody', async () => {
    expect(await server.anonymous.refusal('{ hazards { totalCount } }')).toBe('UNAUTHENTICATED');
    expect(await server.anonymous.refusal('{ units { name } }')).toBe('UNAUTHENTICATED');
    expect(await server.anonymous.refusal('{ auditLog { endCursor } }')).toBe('UNAUTHENTICATED');
  });
});

describe('the auditor', () => {
  it('sees every row with the masked field hidden and named', async () => {
    const client = await server.as('auditor');
    const { hazards } = await client.get<{
      hazards: { totalCount: number; nodes: { foundBy: string | null; maskedFields: string[] }[] };
    }>('{ hazards(first: 5) { totalCount nodes { foundBy maskedFields } } }');
    expect(hazards.totalCount).toBe((await rowsOf('city.admin')).length);
    for (const node of hazards.nodes) expect(node).toEqual({ foundBy: null, maskedFields: ['foundBy'] });
  });

  it('may not filter by it, and may change nothing', async () => {
    const client = await server.as('auditor');
    expect(await client.refusal('{ hazards(filter: { foundBy: { contains: "温" } }) { totalCount } }')).toBe(
      'FORBIDDEN_FIELD',
    );
    const [row] = await rowsOf('auditor');
    const { hazard } = await client.get<{ hazard: { may: Record<string, boolean> } }>(
      'query ($id: ID!) { hazard(id: $id) { may { update delete grade close void correct export } } }',
      { id: row?.id },
    );
    expect(Object.entries(hazard.may).filter(([, may]) => may)).toEqual([['export', true]]);
  });
});

describe('figures', () => {
  it('are 19 major and 230 general due in 2021, one of them listed and 41 days overdue', async () => {
    const client = await server.as('city.admin');
    const due = { gte: '2021-01-01', lte: '2021-12-31' };
    const count = async (filter: object): Promise<number> =>
      (
        await client.get<{ hazards: { totalCount: number } }>(
          'query ($filter: HazardFilter) { hazards(filter: $filter) { totalCount } }',
          { filter },
        )
      ).hazards.totalCount;
    const live = { state: { ne: 'VOIDED' } };
    expect(await count({ level: { eq: 'MAJOR' }, dueOn: due, ...live })).toBe(19);
    expect(await count({ level: { eq: 'GENERAL' }, dueOn: due, ...live })).toBe(230);
    const { hazards } = await client.get<{
      hazards: { nodes: { light: { dueOn: string }; unit: { name: string } }[] };
    }>(
      '{ hazards(filter: { light: { eq: RED }, listedLevel: { eq: CITY } }) { nodes { light { dueOn } unit { name } } } }',
    );
    expect(hazards.nodes).toEqual([{ light: { dueOn: '2021-11-20' }, unit: { name: '柳津所支部' } }]);
  });

  it('of a group open lists of exactly that many rows', async () => {
    const client = await server.as('city.admin');
    const { hazardStats } = await client.get<{
      hazardStats: { county: { id: string }; light: string | null; count: number; overdue: number }[];
    }>('{ hazardStats(by: [COUNTY, LIGHT]) { county { id } light count overdue } }');
    expect(hazardStats.length).toBeGreaterThan(20);
    for (const { county, light, count } of hazardStats.filter((stat) => stat.light !== null)) {
      const { hazards } = await client.get<{ hazards: { totalCount: number } }>(
        'query ($unit: ID!, $light: LightColour!) { hazards(filter: { unit: { under: $unit }, light: { eq: $light } }) { totalCount } }',
        { unit: county.id, light },
      );
      expect([county.id, light, hazards.totalCount]).toEqual([county.id, light, count]);
    }
  });
});
