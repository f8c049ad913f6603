import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitIdOf } from './entering.ts';
import { type Client, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

interface Made {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}
/** A message as it waits to be delivered. */
interface Promised {
  readonly kind: string;
  readonly refId: string;
  readonly personIds: readonly string[];
}
const enter = async (client: Client, ledger: string, input: object): Promise<Made> =>
  (
    await client.get<{ made: Made }>(
      `mutation ($input: ${ledger}Input!) { made: create${ledger}(input: $input) { id version state } }`,
      { input },
    )
  ).made;
const move = (client: Client, ledger: string, name: string, { id, version }: Made, input: object = {}) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}${ledger}Input`;
  return client.ask(
    `mutation ($id: ID!, $v: Int!, $input: ${type}) { made: ${name}${ledger}(id: $id, version: $v, input: $input) { id version state } }`,
    { id, v: version, input },
  );
};
const madeOf = async (answer: ReturnType<typeof move>): Promise<Made> => {
  const { data, errors } = await answer;
  expect(errors).toEqual([]);
  return (data as unknown as { made: Made }).made;
};
const codeOf = async (answer: ReturnType<typeof move>): Promise<string> =>
  String((await answer).errors[0]?.extensions['code']);

describe('a channel issue', () => {
  const found = async (unit: string) => ({
    unitId: await unitIdOf(server, unit),
    kind: 'OUTDATED_CONTENT',
    summary: '宣传栏值班表未更新',
    foundOn: '2021-12-30',
    foundBy: 'COUNTY',
  });
  const correction = { correction: '已换上现行值班表' };

  it('of a branch is corrected by the branch, verified by its county, and open again when the city says so', async () => {
    const county = await server.as('sz.secretary');
    const branch = await server.as('sz.b07');
    const issue = await enter(county, 'IdeologyIssue', await found('SZ-B07'));
    const corrected = await madeOf(move(branch, 'IdeologyIssue', 'correct', issue, correction));
    expect(await codeOf(move(branch, 'IdeologyIssue', 'verify', corrected))).toBe('FORBIDDEN');
    const verified = await madeOf(move(county, 'IdeologyIssue', 'verify', corrected));
    expect(verified.state).toBe('VERIFIED');
    expect(await codeOf(move(county, 'IdeologyIssue', 'reopen', verified, { opinion: '复查' }))).toBe(
      'FORBIDDEN',
    );
    const city = await server.as('city.admin');
    const again = await madeOf(
      move(city, 'IdeologyIssue', 'reopen', verified, { opinion: '复查仍有旧内容' }),
    );
    expect(again.state).toBe('OPEN');
  });

  it('corrected by the county is verified by the city alone', async () => {
    const county = await server.as('sz.secretary');
    const issue = await enter(county, 'IdeologyIssue', await found('SZ-B07'));
    const corrected = await madeOf(move(county, 'IdeologyIssue', 'correct', issue, correction));
    expect(await codeOf(move(county, 'IdeologyIssue', 'verify', corrected))).toBe('FORBIDDEN');
    const city = await server.as('city.admin');
    expect((await madeOf(move(city, 'IdeologyIssue', 'verify', corrected))).state).toBe('VERIFIED');
  });

  it('is not rewritten by the branch it was found at', async () => {
    const issue = await enter(await server.as('sz.secretary'), 'IdeologyIssue', await found('SZ-B07'));
    const { errors } = await (await server.as('sz.b07')).ask(
      'mutation ($id: ID!, $v: Int!) { updateIdeologyIssue(id: $id, version: $v, input: { summary: "无" }) { id } }',
      { id: issue.id, v: issue.version },
    );
    expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('is told at once to whose it is, and not to who entered it', async () => {
    const issue = await enter(await server.as('city.admin'), 'IdeologyIssue', {
      ...(await found('WX')),
      kind: 'PROBLEM_MAP',
    });
    const heard = async (username: string): Promise<boolean> => {
      const [person] = await server.database.query<{ id: unknown }>(
        'SELECT person_id AS id FROM account WHERE username = ?',
        [username],
      );
      const told = await server.database.query<{ payload: unknown }>('SELECT payload FROM outbox');
      return told
        .map(({ payload }) => (typeof payload === 'string' ? JSON.parse(payload) : payload) as Promised)
        .some(
          ({ kind, refId, personIds }) =>
            kind === 'NOTICE_ENTERED' && refId === issue.id && personIds.includes(String(person?.id)),
        );
    };
    expect(await heard('wx.secretary')).toBe(true);
    expect(await heard('city.admin')).toBe(false);
  });
});

describe('an event filing', () => {
  it('is refused where it comes less than three days ahead', async () => {
    const branch = await server.as('sz.b07');
    const filing = await enter(branch, 'EventFiling', {
      title: '耕地保护讲座',
      kind: 'LECTURE',
      plannedOn: '2022-01-02',
      venue: '所内会议室',
      contentOutline: '讲条例',
    });
    const { errors } = await move(branch, 'EventFiling', 'submit', filing);
    expect(errors[0]?.extensions).toMatchObject({
      code: 'INVALID',
      violations: [{ field: 'plannedOn', code: 'EVENT_FILED_LATE' }],
    });
    const later = { plannedOn: '2022-01-10' };
    const filed = await madeOf(move(branch, 'EventFiling', 'submit', filing, later));
    expect((await madeOf(move(await server.as('sz.secretary'), 'EventFiling', 'approve', filed))).state).toBe(
      'APPROVED',
    );
  });
});

describe('public concerns', () => {
  it('are counted by the auditor, who reads none of them', async () => {
    const auditor = await server.as('auditor');
    const counted = await auditor.get<{ publicConcernStats: { count: number }[] }>(
      '{ publicConcernStats(by: [SOURCE]) { count } }',
    );
    expect(counted.publicConcernStats.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(20);
    const { errors } = await auditor.ask('{ publicConcerns(first: 1) { totalCount } }');
    expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('hold no telephone number', async () => {
    const { errors } = await (await server.as('ld.secretary')).ask(
      'mutation ($input: PublicConcernInput!) { createPublicConcern(input: $input) { id } }',
      {
        input: {
          unitId: await unitIdOf(server, 'LD'),
          topic: '来电 13812345678 询问登记',
          source: 'HOTLINE',
          receivedOn: '2021-12-30',
          responseDueOn: '2022-01-06',
        },
      },
    );
    expect(errors[0]?.extensions).toMatchObject({
      violations: [{ field: 'topic', code: 'TEXT_HOLDS_PHONE' }],
    });
  });
});

describe('publicity', () => {
  it('is counted by level and by theme', async () => {
    const city = await server.as('city.admin');
    const { publicityItemStats } = await city.get<{ publicityItemStats: { level: string; count: number }[] }>(
      '{ publicityItemStats(by: [LEVEL]) { level count } }',
    );
    const by = Object.fromEntries(publicityItemStats.map(({ level, count }) => [level, count]));
    expect(by).toEqual({ COUNTY: 24, CITY: 15, PROVINCE: 6, NATIONAL: 3 });
  });
});

describe('L06, what was done for ideology work', () => {
  const L06 = '/exports/reports/L06.xlsx?from=2021-01-01&to=2021-12-31';
  const linesOf = async (username: string, path = L06): Promise<unknown[][]> => {
    const response = await (await server.as(username)).fetch(path);
    expect(response.status).toBe(200);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await response.arrayBuffer());
    const sheet = book.worksheets[0] as ExcelJS.Worksheet;
    const lines: unknown[][] = [];
    for (let row = 4; typeof sheet.getCell(row, 1).value === 'number'; row += 1)
      lines.push(Array.from({ length: 10 }, (_, at) => sheet.getCell(row, at + 1).value));
    return lines;
  };
  const kindsIn = (lines: readonly unknown[][]): unknown[] =>
    [...new Set(lines.map((line) => line[2]))].sort();

  it('joins checks, filings and issues, numbered, for who may export them all', async () => {
    const lines = await linesOf('city.admin');
    expect(kindsIn(lines)).toEqual(['专题研究', '报告', '活动报备', '问题整改', '阵地自查']);
    expect(lines.map(([index]) => index)).toEqual(lines.map((_, at) => at + 1));
    const map = lines.find((line) => line[3] === '公示示意图漏标审图号');
    expect(String(map?.[8])).toBe('已核验（2021-08-26）');
    expect(String(map?.[9])).toMatch(/^YS-SZ-2021-/);
  });

  it('holds of each ledger what the reader may take out of it: a county exports no filings and no reports', async () => {
    const sz = await unitIdOf(server, 'SZ');
    const own = await linesOf('sz.secretary');
    expect(kindsIn(own)).toEqual(['专题研究', '问题整改', '阵地自查']);
    const all = await linesOf('city.admin', `${L06}&unitId=${sz}`);
    expect(own.map((line) => line[9])).toEqual(
      all.filter((line) => line[2] !== '活动报备' && line[2] !== '报告').map((line) => line[9]),
    );
    for (const username of ['sz.b07', 'qk.deputy', 'plat.audit'])
      expect((await (await server.as(username)).fetch(L06)).status, username).toBe(403);
  });
});
