import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

interface Row {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}
const INPUT = {
  sector: 'MINE',
  level: 'GENERAL',
  source: 'SELF_CHECK',
  entityName: '守门点',
  description: '守门',
  foundOn: '2021-12-20',
};

async function reported(): Promise<Row> {
  const branch = await server.as('sz.b07');
  const { createHazard } = (await branch.get(
    'mutation ($input: HazardInput!) { createHazard(input: $input) { id version state } }',
    { input: INPUT },
  )) as unknown as { createHazard: Row };
  return createHazard;
}

async function ask(as: string, move: string, row: Row, input: object): Promise<Answer> {
  const type = `${move.charAt(0).toUpperCase()}${move.slice(1)}HazardInput`;
  return (await server.as(as)).ask(
    `mutation ($id: ID!, $v: Int!, $input: ${move === 'update' ? 'HazardInput!' : type}) { ${move}Hazard(id: $id, version: $v, input: $input) { id version state } }`,
    { id: row.id, v: row.version, input },
  );
}

async function make(as: string, move: string, row: Row, input: object): Promise<Row> {
  const { data, errors } = await ask(as, move, row, input);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return (data as unknown as Record<string, Row>)[`${move}Hazard`] as Row;
}

/** Code of the answer, then the fields complained of. */
async function refused(as: string, move: string, row: Row, input: object): Promise<string> {
  const { errors } = await ask(as, move, row, input);
  const { code, reason, violations } = errors[0]?.extensions ?? {};
  const fields = (violations as { field: string }[] | undefined)?.map(({ field }) => field) ?? [];
  return [code, reason, ...fields].filter(Boolean).join(' ');
}

async function rectifying(): Promise<Row> {
  const graded = await make('sz.secretary', 'grade', await reported(), {});
  return make('sz.b07', 'start', graded, {
    dutyLeader: '甲',
    rectifyOwner: '乙',
  });
}

describe('a reason', () => {
  it('of blanks is no reason', async () => {
    const row = await reported();
    expect(await refused('sz.secretary', 'void', row, { reason: ' \n　' })).toBe('INVALID reason');
    const open = await rectifying();
    expect(
      await refused('city.admin', 'correct', open, {
        reason: ' ',
        place: '别处',
      }),
    ).toBe('INVALID reason');
    expect(
      await refused('sz.b07', 'requestDeferral', open, {
        newDueOn: '2022-03-03',
        reason: ' ',
      }),
    ).toBe('INVALID reason');
  });
});

describe('what a record must hold', () => {
  it('is not cleared by a correction', async () => {
    const row = await rectifying();
    for (const field of ['entityName', 'foundOn', 'sector', 'source', 'description', 'dueOn', 'dutyLeader'])
      expect(
        await refused('city.admin', 'correct', row, {
          reason: '笔误',
          [field]: null,
        }),
      ).toBe(`INVALID ${field}`);
  });

  it('since rectification began is not cleared by an update', async () => {
    const row = await rectifying();
    expect(await refused('sz.b07', 'update', row, { dutyLeader: null })).toBe('INVALID dutyLeader');
    const { version } = await make('sz.b07', 'update', row, {
      dutyLeader: '丙',
      measure: null,
    });
    expect(version).toBe(row.version + 1);
  });
});

describe('listing', () => {
  it('by the city is not undone by the county, which would list over it first', async () => {
    const graded = await make('sz.secretary', 'grade', await reported(), {});
    expect(await refused('sz.secretary', 'unlist', graded, { opinion: '撤' })).toBe(
      'LOCKED HAZARD_NOT_LISTED',
    );
    expect(await refused('city.admin', 'unlist', graded, { opinion: '撤' })).toBe('LOCKED HAZARD_NOT_LISTED');
    const listed = await make('city.admin', 'list', graded, {
      level: 'CITY',
      dueOn: '2022-02-01',
    });
    expect(
      await refused('sz.secretary', 'list', listed, {
        level: 'COUNTY',
        dueOn: '2022-02-01',
      }),
    ).toBe('FORBIDDEN');
    expect(await refused('sz.secretary', 'unlist', listed, { opinion: '撤' })).toBe('FORBIDDEN');
    const unlisted = await make('city.admin', 'unlist', listed, {
      opinion: '撤',
    });
    const own = await make('sz.secretary', 'list', unlisted, {
      level: 'COUNTY',
      dueOn: '2022-02-01',
    });
    await make('sz.secretary', 'unlist', own, { opinion: '撤' });
  });
});

it('an auditor is refused before he is told somebody was first', async () => {
  const row = await reported();
  expect(await refused('auditor', 'update', { ...row, version: 9 }, { description: '改' })).toBe('FORBIDDEN');
});
