import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitIdOf } from './entering.ts';
import { type Client, startServer, type TestServer } from './server.ts';
import { post, type Verdict, workbook } from './workbooks.ts';

let server: TestServer;
let county: Client;
let city: Client;
beforeAll(async () => {
  server = await startServer();
  county = await server.as('sz.secretary');
  city = await server.as('city.admin');
}, 300_000);
afterAll(() => server.close());

async function dryRun(client: Client, slug: string, file: Buffer): Promise<Verdict> {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(file)]), 'book.xlsx');
  const response = await client.fetch(`/imports/${slug}?dryRun=1`, { method: 'POST', body });
  expect(response.status).toBe(200);
  return (await response.json()) as Verdict;
}

async function exported(client: Client, slug: string): Promise<Buffer> {
  const response = await client.fetch(`/exports/${slug}.xlsx`);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

interface Row {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}
const FIELDS = '{ id version state }';

async function create(client: Client, type: string, input: object): Promise<Row> {
  const answer = await client.get<Record<string, Row>>(
    `mutation ($input: ${type}Input!) { row: create${type}(input: $input) ${FIELDS} }`,
    { input },
  );
  return answer['row'] as Row;
}

const moveOf = (name: string, type: string): string =>
  `mutation ($id: ID!, $version: Int!) { row: ${name}${type}(id: $id, version: $version) ${FIELDS} }`;
async function move(client: Client, name: string, type: string, { id, version }: Row): Promise<Row> {
  return (await client.get<Record<string, Row>>(moveOf(name, type), { id, version }))['row'] as Row;
}

describe('the sheets of party groups', () => {
  it.each(['party-group-meeting', 'topic-review', 'study-plan', 'study-group-session'])(
    '%s: what was taken out comes back unchanged, agenda, decisions and topics included',
    async (slug) => {
      const { counts, rows } = await dryRun(county, slug, await exported(county, slug));
      expect(rows.flatMap(({ violations }) => violations)).toEqual([]);
      expect(rows.length).toBeGreaterThan(0);
      expect(counts).toMatchObject({ CREATE: 0, UPDATE: 0, REJECT: 0, UNCHANGED: rows.length });
    },
  );

  it('a meeting’s line brings its agenda and its decisions, each with who sees to it', async () => {
    const headings = ['单位', '会议时间', '出席人员', '第一议题', '议题', '议定事项', '责任人', '时限'];
    const line = [
      ...['石栈县局', '2021-12-20', '党组成员五人', '学习讲话精神'],
      ...['研究考核；研究预算', '印发考核办法；压减支出', '人事负责人；财务负责人', '2022-01-20'],
    ];
    const { importId, counts } = await dryRun(
      county,
      'party-group-meeting',
      await workbook([line], { headings }),
    );
    expect(counts).toMatchObject({ CREATE: 1, REJECT: 0 });
    expect((await post(county, `/imports/${importId}/commit`)).status).toBe(200);
    const { partyGroupMeetings } = await county.get<{ partyGroupMeetings: { nodes: unknown[] } }>(
      `{ partyGroupMeetings(first: 1, filter: { heldOn: { gte: "2021-12-20", lte: "2021-12-20" } }) {
        nodes { state kind decisionCount agenda { title } decisions { no decision ownerName dueOn doneOn } }
      } }`,
    );
    expect(partyGroupMeetings.nodes).toEqual([
      {
        state: 'HELD',
        kind: 'REGULAR',
        decisionCount: 2,
        agenda: [{ title: '研究考核' }, { title: '研究预算' }],
        decisions: [
          { no: 1, decision: '印发考核办法', ownerName: '人事负责人', dueOn: '2022-01-20', doneOn: null },
          { no: 2, decision: '压减支出', ownerName: '财务负责人', dueOn: '2022-01-20', doneOn: null },
        ],
      },
    ]);
  });
});

describe('a session of the study group', () => {
  const heldToday = async (code: string) => ({
    unitId: await unitIdOf(server, code),
    form: 'COLLECTIVE',
    topic: '年终学习研讨',
    planTopic: '计划外',
    heldOn: '2021-12-30',
    hostName: '书记',
    recorderName: '学习秘书',
    expected: 8,
    present: 7,
    absentWithLeave: 1,
  });

  it('of a county is confirmed by the city, counts once submitted, and no longer once returned', async () => {
    const counted = async () => {
      const { indicator } = await county.get<{ indicator: { numerator: number } }>(
        'query ($unitId: ID!) { indicator(code: "ID1", unitId: $unitId, asOf: "2021-12-31") { numerator } }',
        { unitId: await unitIdOf(server, 'SZ') },
      );
      return indicator.numerator;
    };
    const before = await counted();
    const held = await create(county, 'StudyGroupSession', await heldToday('SZ'));
    expect([held.state, await counted()]).toEqual(['HELD', before]);
    const submitted = await move(county, 'submit', 'StudyGroupSession', held);
    expect(await counted()).toBe(before + 1);
    expect(
      await county.refusal(moveOf('confirm', 'StudyGroupSession'), {
        id: submitted.id,
        version: submitted.version,
      }),
    ).toBe('FORBIDDEN');
    const confirmed = await move(city, 'confirm', 'StudyGroupSession', submitted);
    expect(confirmed.state).toBe('CONFIRMED');
    const { row } = await city.get<{ row: Row }>(
      `mutation ($id: ID!, $version: Int!) { row: reopenStudyGroupSession(id: $id, version: $version, input: { opinion: "补充成果" }) ${FIELDS} }`,
      { id: confirmed.id, version: confirmed.version },
    );
    expect([row.state, await counted()]).toEqual(['RETURNED', before]);
  });

  it('of the city is confirmed by another of its administrators, never by who submitted it', async () => {
    const held = await create(city, 'StudyGroupSession', await heldToday('LC'));
    const { id, version } = await move(city, 'submit', 'StudyGroupSession', held);
    expect(await city.refusal(moveOf('confirm', 'StudyGroupSession'), { id, version })).toBe('FORBIDDEN');
  });

  it('of a county is not the city’s to enter, and nothing of it a branch’s to read', async () => {
    const branch = await server.as('sz.b07');
    expect(await branch.refusal('{ studyGroupSessions(first: 1) { nodes { id } } }')).toBe('FORBIDDEN');
    const { errors } = await city.ask(
      'mutation ($input: StudyGroupSessionInput!) { createStudyGroupSession(input: $input) { id } }',
      { input: await heldToday('SZ') },
    );
    expect(errors[0]?.extensions['code']).not.toBeUndefined();
  });
});

describe('L30, meetings and what they took up by themselves', () => {
  it('sets each review beside its meeting, and the agenda of the others', async () => {
    const response = await (await server.as('auditor')).fetch(
      `/exports/reports/L30.xlsx?from=2021-01-01&to=2021-11-30&unitId=${await unitIdOf(server, 'SZ')}`,
    );
    expect(response.status).toBe(200);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await response.arrayBuffer());
    const sheet = book.worksheets[0] as ExcelJS.Worksheet;
    const cells = [4, 5, 6, 7, 8].map((row) => [4, 6, 8, 11].map((at) => sheet.getCell(row, at).value));
    expect(cells).toEqual([
      ['民主生活会', null, '班子整改方案报市局；整改进展每季度通报一次', '已落实 2/2'],
      ['党组会', '意识形态', expect.stringContaining('三审'), null],
      ['党组会', '全面从严治党', expect.stringContaining('责任清单'), null],
      ['党组会', '安全', expect.stringContaining('隐患点'), null],
      ['党组会', null, '开展年度考核；起草明年工作要点', '已落实 0/2'],
    ]);
  });

  it('is refused to who may not take both ledgers out', async () => {
    const deputy = await server.as('qk.deputy');
    expect((await deputy.fetch('/exports/reports/L30.xlsx?from=2021-01-01&to=2021-12-31')).status).toBe(403);
  });
});
