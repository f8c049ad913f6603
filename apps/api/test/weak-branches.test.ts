// Longer than 300 lines because one kind of case is followed from what suggests it to its end, in one demo city.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { suggestWeakBranches } from '../src/party/weak-branch.service.ts';
import { unitIdOf } from './entering.ts';
import { startServer, type TestServer } from './server.ts';
import { linesOf, post, type Verdict, workbook } from './workbooks.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 300_000);
afterAll(() => server.close());

interface Case {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}
const SHOWN = '{ id version state }';

async function move(
  username: string,
  name: string,
  { id, version }: Case,
  input: object = {},
): Promise<Case> {
  const root = `${name}WeakBranchCase`;
  const answer = await (await server.as(username)).get<Record<string, Case>>(
    `mutation ($id: ID!, $v: Int!, $input: ${name.charAt(0).toUpperCase()}${name.slice(1)}WeakBranchCaseInput!) { ${root}(id: $id, version: $v, input: $input) ${SHOWN} }`,
    { id, v: version, input },
  );
  return answer[root] as Case;
}
const refusal = async (username: string, name: string, of: Case, input: object = {}): Promise<string> =>
  move(username, name, of, input).then(
    () => 'done',
    (error: Error) => /"code":"([A-Z_]+)"/.exec(error.message)?.[1] ?? error.message,
  );
async function suggest(username: string, unit: string, over: object = {}): Promise<Case> {
  const input = { unitId: await unitIdOf(server, unit), disunity: true, problems: '班子分工不清。', ...over };
  const answer = await (await server.as(username)).get<{ createWeakBranchCase: Case }>(
    `mutation ($input: WeakBranchCaseInput!) { createWeakBranchCase(input: $input) ${SHOWN} }`,
    { input },
  );
  return answer.createWeakBranchCase;
}

interface Suggested {
  readonly id: string;
  readonly unit: string;
  readonly problems: string;
  readonly version: number;
}
const suggested = async (): Promise<Suggested[]> =>
  (
    await server.database.query<Record<string, unknown>>(
      "SELECT w.id, u.code AS unit, w.problems, w.version FROM weak_branch_case w JOIN unit u ON u.id = w.unit_id WHERE w.suggested_by_system = 1 AND w.state = 'SUGGESTED' ORDER BY w.id",
    )
  ).map((row) => ({
    id: String(row['id']),
    unit: String(row['unit']),
    problems: String(row['problems']),
    version: Number(row['version']),
  }));

describe('a branch whose meetings were missed again and again', () => {
  const missesAll = async (unit: string, kind: string, starts: readonly string[]): Promise<void> => {
    const unitId = await unitIdOf(server, unit);
    await server.database.transaction(async (tx) => {
      for (const start of starts)
        await tx.query(
          'DELETE FROM obligation_fulfilment WHERE obligation_id IN (SELECT id FROM obligation WHERE unit_id = ? AND kind = ? AND period_start = ?)',
          [unitId, kind, start],
        );
    });
  };
  const run = () => suggestWeakBranches(server.server.app);
  const of = async (unit: string): Promise<Suggested[]> =>
    (await suggested()).filter((one) => one.unit === unit);

  it('is suggested once by the system, which lists nobody, and says what was missed', async () => {
    expect(await run(), 'the demo city has what it would suggest').toBe(0);
    await missesAll('WX-B02', 'THEME_DAY', ['2021-09-01', '2021-10-01', '2021-11-01']);
    expect(await run()).toBe(1);
    expect(await run()).toBe(0);
    const [found, ...more] = await of('WX-B02');
    expect(more).toEqual([]);
    expect(found?.problems).toBe('2021-09 至 2021-11 主题党日连续逾期未开展。');
  });

  it('is in the audit and in its history as nobody’s act, and its county has word of it', async () => {
    const [found] = await of('WX-B02');
    const [act] = await server.database.query<Record<string, unknown>>(
      "SELECT action, actor_id FROM audit WHERE entity = 'WeakBranchCase' AND entity_id = ?",
      [found?.id],
    );
    expect(act).toMatchObject({ action: 'create', actor_id: null });
    const county = await server.as('wx.secretary');
    const { weakBranchCase } = await county.get<{
      weakBranchCase: { suggestedBySystem: boolean; history: { move: string; person: object | null }[] };
    }>('query ($id: ID!) { weakBranchCase(id: $id) { suggestedBySystem history { move person { id } } } }', {
      id: found?.id,
    });
    expect(weakBranchCase).toEqual({
      suggestedBySystem: true,
      history: [{ move: 'create', person: null }],
    });
    const outbox = await server.database.query<{ payload: unknown }>('SELECT payload FROM outbox');
    expect(JSON.stringify(outbox)).toContain('NOTICE_WEAK_SUGGESTED');
  });

  it('is not suggested again for months its county dismissed, and is for others', async () => {
    const [found] = await of('WX-B02');
    if (found === undefined) throw new Error('nothing suggested');
    await move(
      'wx.secretary',
      'dismiss',
      { ...found, state: 'SUGGESTED' },
      { reason: '防汛期间统一安排到下月' },
    );
    expect(await run()).toBe(0);
    await missesAll('WX-B02', 'THEME_DAY', ['2021-06-01', '2021-07-01', '2021-08-01']);
    expect(await run(), 'what lies before was known').toBe(0);
    await missesAll('WX-B02', 'MEMBER_ASSEMBLY', ['2021-07-01', '2021-10-01']);
    expect(await run(), 'one quarter of the two was spoken of').toBe(0);
  });

  it('is suggested after two quarters without an assembly, and not while a case is under way', async () => {
    await missesAll('WX-B01', 'MEMBER_ASSEMBLY', ['2021-01-01', '2021-04-01']);
    const own = await suggest('wx.b01', 'WX-B01');
    expect(await run()).toBe(0);
    await move('wx.secretary', 'dismiss', own, { reason: '重复' });
    expect(await run()).toBe(1);
    expect((await of('WX-B01'))[0]?.problems).toBe('2021-01 至 2021-06 支部党员大会连续逾期未召开。');
  });
});

describe('a branch whose term is over', () => {
  const run = () => suggestWeakBranches(server.server.app);
  const of = async (unit: string): Promise<Suggested[]> =>
    (await suggested()).filter((one) => one.unit === unit);
  const termEnds = async (unit: string, day: string): Promise<void> => {
    const unitId = await unitIdOf(server, unit);
    await server.database.transaction((tx) =>
      tx.query('UPDATE party_branch SET term_end = ? WHERE unit_id = ?', [day, unitId]),
    );
  };

  it('is suggested once, from the day after the figure allows, and says since when', async () => {
    await termEnds('WX-B05', '2021-10-02');
    expect(await run(), 'ninety days').toBe(0);
    await termEnds('WX-B05', '2021-10-01');
    expect(await run()).toBe(1);
    expect(await run()).toBe(0);
    const [found] = await of('WX-B05');
    expect(found?.problems).toBe('本届任期 2021-10-01 届满，至今未换届。');
    const { weakBranchCase } = await (await server.as('wx.secretary')).get<{ weakBranchCase: object }>(
      'query ($id: ID!) { weakBranchCase(id: $id) { state termOverdue systemsIdle suggestedBySystem idleFrom } }',
      { id: found?.id },
    );
    expect(weakBranchCase).toEqual({
      state: 'SUGGESTED',
      termOverdue: true,
      systemsIdle: false,
      suggestedBySystem: true,
      idleFrom: null,
    });
  });

  it('is not suggested again for the term its county dismissed, and is for the next', async () => {
    const [found] = await of('WX-B05');
    if (found === undefined) throw new Error('nothing suggested');
    await move('wx.secretary', 'dismiss', { ...found, state: 'SUGGESTED' }, { reason: '已批准延期' });
    expect(await run()).toBe(0);
    server.clock.set('2022-06-30');
    await termEnds('WX-B05', '2022-01-31');
    const before = (await of('WX-B05')).length;
    await run();
    expect((await of('WX-B05')).length).toBe(before + 1);
    server.clock.set('2021-12-31');
  });

  it('is not suggested while its election waits for approval, and is once it is taken back', async () => {
    const unitId = await unitIdOf(server, 'SZ-B10');
    await termEnds('SZ-B10', '2021-06-30');
    await server.database.transaction((tx) =>
      tx.query('DELETE FROM branch_election WHERE unit_id = ?', [unitId]),
    );
    const branch = await server.as('sz.b10');
    const { row } = await branch.get<{ row: { id: string; version: number } }>(
      'mutation ($input: BranchElectionInput!) { row: createBranchElection(input: $input) { id version } }',
      { input: { unitId, dueOn: '2021-06-30' } },
    );
    const { held } = await branch.get<{ held: { version: number } }>(
      'mutation ($id: ID!, $v: Int!, $input: SubmitBranchElectionInput!) { held: submitBranchElection(id: $id, version: $v, input: $input) { version } }',
      {
        id: row.id,
        v: row.version,
        input: { heldOn: '2021-12-20', method: 'EQUAL', termYears: 3, result: 'FILLED' },
      },
    );
    expect(await run()).toBe(0);
    await branch.get(
      'mutation ($id: ID!, $v: Int!) { withdrawBranchElection(id: $id, version: $v) { id } }',
      { id: row.id, v: held.version },
    );
    expect(await run()).toBe(1);
    expect((await of('SZ-B10')).at(-1)?.problems).toBe('本届任期 2021-06-30 届满，至今未换届。');
  });
});

describe('a weak branch', () => {
  it('goes its way: suggested by itself, proposed by its county, listed by the city, and off the list after both have seen it', async () => {
    let row = await suggest('sz.b04', 'SZ-B04');
    expect(row.state).toBe('SUGGESTED');
    for (const [who, name] of [
      ['sz.b04', 'propose'],
      ['city.admin', 'list'],
      ['city.admin', 'dismiss'],
      ['qk.secretary', 'propose'],
    ] as const)
      expect(['FORBIDDEN', 'NOT_FOUND', 'LOCKED'], `${who} ${name}`).toContain(
        await refusal(who, name, row, name === 'dismiss' ? { reason: '不列' } : {}),
      );
    expect(await refusal('sz.secretary', 'propose', row)).toBe('INVALID');
    row = await move('sz.secretary', 'propose', row, { foundBy: 'SELF' });
    for (const who of ['sz.secretary', 'sz.b04'])
      expect(await refusal(who, 'dismiss', row, { reason: '不列' }), who).toBe('FORBIDDEN');
    row = await move('city.admin', 'list', row);
    expect(await refusal('city.admin', 'approvePlan', row), 'no plan yet').toBe('LOCKED');
    const plan = { plan: '明确分工。', countyLeader: '分管副局长', ownerName: '支部书记' };
    expect(await refusal('city.admin', 'submitPlan', row, plan)).toBe('FORBIDDEN');
    row = await move('sz.secretary', 'submitPlan', row, plan);
    row = await move('city.admin', 'returnPlan', row, { opinion: '没有时限' });
    row = await move('sz.secretary', 'submitPlan', row, { plan: '三个月内明确分工。' });
    expect(await refusal('sz.secretary', 'approvePlan', row)).toBe('FORBIDDEN');
    row = await move('city.admin', 'approvePlan', row);
    expect(await refusal('sz.secretary', 'start', row), 'the branch begins').toBe('FORBIDDEN');
    row = await move('sz.b04', 'start', row);
    row = await move('sz.b04', 'report', row, { text: '分工已上墙。' });
    expect(await refusal('sz.b04', 'report', row, { text: '再报一次' })).toBe('INVALID');
    row = await move('sz.b04', 'selfCheck', row, { opinion: '均已落实' });
    expect(await refusal('city.admin', 'accept', row), 'the county first').toBe('LOCKED');
    row = await move('sz.secretary', 'sendBack', row, { opinion: '测评没有做' });
    row = await move('sz.b04', 'selfCheck', row, { opinion: '已测评' });
    row = await move('sz.secretary', 'countyAccept', row, { opinion: '同意' });
    expect(await refusal('sz.secretary', 'sendBack', row, { opinion: '再看看' }), 'now the city’s').toBe(
      'FORBIDDEN',
    );
    row = await move('city.admin', 'accept', row, { acceptanceScore: 90 });
    expect(await refusal('sz.secretary', 'delist', row)).toBe('FORBIDDEN');
    row = await move('city.admin', 'delist', row);
    expect(row.state).toBe('DELISTED');
    expect(await refusal('sz.secretary', 'relapse', row, { reason: '又不开会了' })).toBe('FORBIDDEN');
    row = await move('city.admin', 'relapse', row, { reason: '又不开会了' });
    const { weakBranchCase } = await (await server.as('sz.b04')).get<{ weakBranchCase: object }>(
      'query ($id: ID!) { weakBranchCase(id: $id) { state relapseCount listedOn deadline delistedOn progress { month } } }',
      { id: row.id },
    );
    expect(weakBranchCase).toEqual({
      state: 'LISTED',
      relapseCount: 1,
      listedOn: '2021-12-31',
      deadline: '2022-06-30',
      delistedOn: null,
      progress: [{ month: '2021-12' }],
    });
  });

  it('is told at the field that a count or a name is no reason', async () => {
    const client = await server.as('sz.b05');
    const answer = await client.ask(
      'mutation ($input: WeakBranchCaseInput!) { createWeakBranchCase(input: $input) { id } }',
      {
        input: {
          unitId: await unitIdOf(server, 'SZ-B05'),
          petitionsConcentrated: true,
          problems: '信访集中。',
          criteriaNote: '全年12件。',
        },
      },
    );
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: 'INVALID',
      violations: [{ field: 'criteriaNote', message: expect.stringContaining('12件') }],
    });
  });
});

describe('the ledger of weak branches as a workbook', () => {
  const HEADINGS = [
    '序号',
    '区县',
    '党支部',
    '列入时间',
    '认定情形',
    '主要问题',
    '整改措施',
    '包联领导',
    '责任人',
  ];
  const LATER = ['整改时限', '自查时间', '县级验收', '市级验收', '销号(摘牌)时间', '是否反弹'];
  const send = async (username: string, line: readonly unknown[], query: string): Promise<Verdict> => {
    const file = await workbook([line as never], { headings: [...HEADINGS, ...LATER] });
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(file)]), 'book.xlsx');
    const response = await (await server.as(username)).fetch(`/imports/weak-branch-case${query}`, {
      method: 'POST',
      body,
    });
    return (await response.json()) as Verdict;
  };
  const line = (marks: string, ...later: readonly string[]) =>
    [
      1,
      '青柯区',
      '',
      '2021-02-01',
      marks,
      '班子不团结。',
      '集体谈话。',
      '副局长',
      '书记',
      ...later,
    ] as unknown[];
  const named = async (values: unknown[]): Promise<unknown[]> => {
    const [unit] = await server.database.query<{ name: string }>(
      "SELECT short_name AS name FROM unit WHERE code = 'QK-B05'",
    );
    return values.with(2, unit?.name);
  };

  it('ticks several marks in one cell, says which words it knows, and is entered as it stood', async () => {
    const wrong = await send('qk.secretary', await named(line('班子不团结，太懒')), '?dryRun=1');
    expect(wrong.rows[0]?.violations[0]).toMatchObject({
      column: '认定情形',
      code: 'CELL_NOT_A_CHOICE',
      message: expect.stringContaining('未按期换届'),
    });
    const past = ['2021-08-01', '2021-07-01', '2021-07-08', '2021-07-20', '2021-07-25', '否'];
    const told = await send(
      'city.admin',
      await named(line('班子不团结、未按期换届', ...past)),
      '?dryRun=1&history=1',
    );
    expect(told.counts).toMatchObject({ CREATE: 1, REJECT: 0 });
    const city = await server.as('city.admin');
    expect((await post(city, `/imports/${told.importId}/commit`)).status).toBe(200);
    const again = await send(
      'city.admin',
      await named(line('未按期换届、班子不团结', ...past)),
      '?dryRun=1&history=1',
    );
    expect(again.counts, 'the same twice').toMatchObject({ UNCHANGED: 1 });
    const lines = await linesOf(await city.fetch('/exports/weak-branch-case.xlsx?reason=核对台账'));
    const found = lines.find((cells) => cells.includes('班子不团结、未按期换届'));
    expect(found).toEqual(expect.arrayContaining(['班子不团结。', '集体谈话。', '否']));
  });
});
