import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

interface Hazard {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly hazardNo: string;
  readonly level: string;
  readonly dueOn: string | null;
  readonly listedLevel: string;
  readonly recurred: boolean | null;
  readonly light: { readonly colour: string } | null;
  readonly may: Readonly<Record<string, boolean>>;
  readonly refusals: readonly { readonly move: string; readonly code: string; readonly message: string }[];
  readonly submittedFor: { readonly name: string } | null;
  readonly deferrals: readonly { readonly decision: string; readonly newDueOn: string }[];
  readonly history: readonly { readonly move: string; readonly person: { readonly name: string } }[];
}

const FIELDS = `id version state hazardNo level dueOn listedLevel recurred light { colour }
  may { grade start list apply accept close requestDeferral grantDeferral refuseDeferral confirmMajor reopen update delete }
  refusals { move code message } submittedFor { name } deferrals { decision newDueOn } history { move person { name } }`;

const REPORT = {
  level: 'GENERAL',
  sector: 'GEO',
  source: 'SELF_CHECK',
  entityName: '柳津后山切坡',
  description: '坡顶裂缝贯通，雨后渗水',
  foundOn: '2021-12-30',
};

async function unitId(client: Client, name: string): Promise<string> {
  const { units } = await client.get<{ units: { id: string; shortName: string }[] }>(
    '{ units { id shortName } }',
  );
  return units.find((unit) => unit.shortName === name)?.id ?? '';
}

const read = async (client: Client, id: string): Promise<Hazard> =>
  (await client.get<{ hazard: Hazard }>(`query ($id: ID!) { hazard(id: $id) { ${FIELDS} } }`, { id })).hazard;

async function move(
  client: Client,
  name: string,
  row: Pick<Hazard, 'id' | 'version'>,
  input: object = {},
): Promise<Hazard> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}HazardInput`;
  const answer = await client.get<Record<string, Hazard>>(
    `mutation ($id: ID!, $version: Int!, $input: ${type}!) { ${name}Hazard(id: $id, version: $version, input: $input) { ${FIELDS} } }`,
    { id: row.id, version: row.version, input },
  );
  const [hazard] = Object.values(answer);
  if (hazard === undefined) throw new Error('no record in the answer');
  return hazard;
}

const refusedMove = (client: Client, name: string, row: Hazard, input: object = {}) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}HazardInput`;
  return client.ask(
    `mutation ($id: ID!, $version: Int!, $input: ${type}!) { ${name}Hazard(id: $id, version: $version, input: $input) { id } }`,
    { id: row.id, version: row.version, input },
  );
};

async function report(client: Client, input: object = REPORT): Promise<Hazard> {
  const { createHazard } = await client.get<{ createHazard: Hazard }>(
    `mutation ($input: HazardInput!) { createHazard(input: $input) { ${FIELDS} } }`,
    { input },
  );
  return createHazard;
}

describe('the life of a general hazard', () => {
  it('goes from the branch to closing, each step by who may', async () => {
    const branch = await server.as('sz.b07');
    const county = await server.as('sz.secretary');
    let row = await report(branch);
    expect(row).toMatchObject({ state: 'REPORTED', level: 'GENERAL', version: 1 });
    expect(row.hazardNo).toMatch(/^YH-SZ-2021-\d{4}$/);
    row = await move(county, 'grade', row, { level: 'GENERAL', opinion: '一般隐患' });
    row = await move(branch, 'start', row, {
      dutyLeader: '分管副局长',
      rectifyOwner: '柳津所',
      measure: '削坡、设截水沟',
    });
    expect(row).toMatchObject({ state: 'RECTIFYING', dueOn: '2022-01-14' });
    row = await move(branch, 'requestDeferral', row, { newDueOn: '2022-01-28', reason: '连日阴雨' });
    expect(row.may).toMatchObject({ apply: false, grantDeferral: false });
    row = await move(county, 'grantDeferral', await read(county, row.id), { opinion: '同意' });
    expect(row).toMatchObject({ dueOn: '2022-01-28', deferrals: [{ decision: 'GRANTED' }] });
    row = await move(branch, 'apply', row, { progressNote: '完工' });
    row = await move(county, 'accept', row, { selfOk: true, expertOk: true, govOk: true });
    row = await move(county, 'close', row, { opinion: '同意销号' });
    expect(row).toMatchObject({ state: 'CLOSED', light: { colour: 'GREEN_DONE' } });
    row = await move(county, 'reopen', row, { reason: '反弹' });
    expect(row).toMatchObject({ state: 'RECTIFYING', recurred: true });
    expect((await read(county, row.id)).history.map((step) => step.move)).toEqual(
      expect.arrayContaining([
        'create',
        'grade',
        'start',
        'requestDeferral',
        'grantDeferral',
        'apply',
        'close',
      ]),
    );
  });

  it('never lets the submitter approve, nor the principal of a delegate who submitted', async () => {
    const clerk = await server.as('sz.clerk');
    const secretary = await server.as('sz.secretary');
    const deputy = await server.as('sz.deputy');
    const unit = await unitId(clerk, '石栈县局');
    let row = await report(clerk, { ...REPORT, entityName: '县局档案库', sector: 'OFFICE', unitId: unit });
    expect(row.submittedFor?.name).toBe('贺临岳');
    row = await move(deputy, 'grade', row, { level: 'GENERAL' });
    row = await move(clerk, 'start', row, { dutyLeader: '分管副局长', rectifyOwner: '办公室' });
    row = await move(clerk, 'requestDeferral', row, { newDueOn: '2022-02-01', reason: '等设备' });
    const refused = await refusedMove(secretary, 'refuseDeferral', row, { opinion: '不同意' });
    expect(refused.errors[0]?.extensions['code']).toBe('FORBIDDEN');
    const own = await read(secretary, row.id);
    expect(own.may['refuseDeferral']).toBe(false);
    const delegate = await refusedMove(clerk, 'refuseDeferral', row, { opinion: '不同意' });
    expect(delegate.errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('a major hazard', () => {
  it('is confirmed, listed and closed by the city', async () => {
    const secretary = await server.as('sz.secretary');
    const city = await server.as('city.admin');
    const branch = await server.as('sz.b09');
    let row = await report(branch, { ...REPORT, entityName: '栖云石场', sector: 'MINE', level: 'MAJOR' });
    row = await move(secretary, 'proposeMajor', row, { opinion: '边坡高陡' });
    row = await move(city, 'confirmMajor', row);
    const missing = await refusedMove(secretary, 'start', row, { dutyLeader: '局长' });
    expect(missing.errors[0]?.extensions['code']).toBe('INVALID');
    const violations = missing.errors[0]?.extensions['violations'] as { field: string }[] | undefined;
    const fields = (violations ?? []).map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['rectifyOwner', 'dueOn', 'measure']));
    row = await move(secretary, 'start', row, {
      dutyLeader: '局长',
      rectifyOwner: '石场',
      measure: '削坡减载',
      fundsWan: 35,
      dueOn: '2022-03-31',
      emergencyPlanRef: '石栈应急〔2021〕9号',
    });
    row = await move(city, 'list', row, { level: 'CITY', dueOn: '2022-03-31', opinion: '市级挂牌' });
    expect(row.listedLevel).toBe('CITY');
    row = await move(secretary, 'apply', row, { progressNote: '完成' });
    const county = await refusedMove(secretary, 'accept', row, { selfOk: true, expertOk: true, govOk: true });
    expect(county.errors[0]?.extensions['code']).toBe('FORBIDDEN');
    row = await move(city, 'accept', row, { selfOk: true, expertOk: true, govOk: true });
    row = await move(city, 'close', row);
    expect(row.state).toBe('CLOSED');
    const again = await refusedMove(city, 'close', row);
    expect(again.errors[0]?.extensions['code']).toBe('LOCKED');
  });
});

describe('writes', () => {
  it('answer a stale version with the record as it is now', async () => {
    const branch = await server.as('sz.b10');
    const row = await report(branch);
    const update = `mutation ($id: ID!, $version: Int!, $input: HazardInput!) { updateHazard(id: $id, version: $version, input: $input) { version place } }`;
    await branch.get(update, { id: row.id, version: 1, input: { place: '新地点' } });
    const { errors } = await branch.ask(update, { id: row.id, version: 1, input: { place: '另一处' } });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      current: { version: 2, place: '新地点' },
    });
  });

  it('lose nothing when twenty edit one row at once', async () => {
    const branch = await server.as('sz.b11');
    const row = await report(branch);
    const update = `mutation ($id: ID!, $version: Int!, $input: HazardInput!) { updateHazard(id: $id, version: $version, input: $input) { version } }`;
    const append = async (mark: string): Promise<void> => {
      for (;;) {
        const { hazard } = await branch.get<{ hazard: { version: number; progressNote: string | null } }>(
          'query ($id: ID!) { hazard(id: $id) { version progressNote } }',
          { id: row.id },
        );
        const progressNote = `${hazard.progressNote ?? ''}${mark};`;
        const answer = await branch.ask(update, {
          id: row.id,
          version: hazard.version,
          input: { progressNote },
        });
        if (answer.errors.length === 0) return;
        expect(answer.errors[0]?.extensions['code']).toBe('CONFLICT');
      }
    };
    await Promise.all(Array.from({ length: 20 }, (_, index) => append(`m${index}`)));
    const { hazard } = await branch.get<{ hazard: { version: number; progressNote: string } }>(
      'query ($id: ID!) { hazard(id: $id) { version progressNote } }',
      { id: row.id },
    );
    expect(hazard.version).toBe(21);
    for (let index = 0; index < 20; index += 1) expect(hazard.progressNote).toContain(`m${index};`);
  });

  it('happen once under one idempotency key, and a reused key is refused', async () => {
    const branch = await server.as('sz.b12');
    const create = `mutation ($input: HazardInput!, $key: String) { createHazard(input: $input, idempotencyKey: $key) { id } }`;
    const first = await branch.get<{ createHazard: { id: string } }>(create, { input: REPORT, key: 'k-1' });
    const second = await branch.get<{ createHazard: { id: string } }>(create, { input: REPORT, key: 'k-1' });
    expect(second).toEqual(first);
    expect(await branch.refusal(create, { input: { ...REPORT, place: '别处' }, key: 'k-1' })).toBe(
      'IDEMPOTENCY_MISMATCH',
    );
  });

  it('say what is wrong at the field, in the language of the request', async () => {
    const branch = await server.as('sz.b07');
    const create = `mutation ($input: HazardInput!) { createHazard(input: $input) { id } }`;
    const empty = await branch.ask(create, { input: { ...REPORT, entityName: '' } });
    expect(empty.errors[0]?.extensions['violations']).toContainEqual({
      field: 'entityName',
      code: 'REQUIRED',
      message: '必须填写。',
    });
    const { errors } = await branch.ask(create, { input: { ...REPORT, foundOn: '2022-02-01' } });
    expect(errors[0]?.extensions['code']).toBe('INVALID');
    expect(errors[0]?.extensions['violations']).toEqual([
      { field: 'foundOn', code: 'DAY_IN_FUTURE', message: '不能晚于今天 2021-12-31。' },
    ]);
  });

  it('leave one audit row each, and none without one', async () => {
    const branch = await server.as('sz.b13');
    const count = async (): Promise<number> =>
      Number(
        (
          await server.database.query<{ n: number }>(
            "SELECT COUNT(*) AS n FROM audit WHERE entity = 'Hazard'",
          )
        )[0]?.n,
      );
    const before = await count();
    const row = await report(branch);
    await branch.get('mutation ($id: ID!) { deleteHazard(id: $id, version: 1) }', { id: row.id });
    expect(await count()).toBe(before + 2);
  });
});
