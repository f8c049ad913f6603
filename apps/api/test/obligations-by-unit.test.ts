// Longer than 300 lines because the list, its counts and the table drawn from them are held against each other on one city.
import {
  indicators,
  lastOfMonth,
  meetingLine,
  OBLIGATION_STATUSES,
  type ObligationStatus,
  owedOf,
  type StatusCounts,
  sumOfCounts,
} from '@luze/domain';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../src/jobs/outbox.service.ts';
import { receiveNotification } from '../src/notification/notification.service.ts';
import { unitIdOf } from './entering.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

interface Cell extends StatusCounts {
  readonly month: string;
  readonly kind: 'THEME_DAY';
}
interface Line {
  readonly unit: { readonly id: string; readonly name: string; readonly code: string };
  readonly own: boolean;
  readonly branches: number;
  readonly cells: readonly Cell[];
}

const BY_UNIT =
  'query ($u: ID!, $d: Date!) { obligationsByUnit(unitId: $u, from: "2021-01-01", to: "2021-12-31", asOf: $d) { unit { id name code } own branches cells { month kind pending fulfilled late overdue exempt } } }';
const COUNT =
  'query ($f: ObligationFilter, $d: Date!) { obligations(asOf: $d, first: 1, filter: $f) { totalCount } }';
const TODAY = '2021-12-31';

async function linesOf(who: string, code: string, asOf = TODAY): Promise<readonly Line[]> {
  const client = await server.as(who);
  const u = await unitIdOf(server, code);
  return (await client.get<{ obligationsByUnit: Line[] }>(BY_UNIT, { u, d: asOf })).obligationsByUnit;
}
async function countOf(who: string, filter: object, asOf = TODAY): Promise<number> {
  const client = await server.as(who);
  const { obligations } = await client.get<{ obligations: { totalCount: number } }>(COUNT, {
    f: filter,
    d: asOf,
  });
  return obligations.totalCount;
}

describe('obligations by unit', () => {
  it('hold in every cell exactly the rows of the list narrowed to it, on any day', async () => {
    for (const asOf of [TODAY, '2021-08-31']) {
      const lines = await linesOf('sz.secretary', 'SZ', asOf);
      // Sixteen branches, and what the county owes itself.
      expect(lines).toHaveLength(17);
      // One cell in forty: the whole county is some thousand cells.
      const cells = lines.flatMap((line) => line.cells.map((cell) => ({ line, cell })));
      for (const { line, cell } of cells.filter((_, at) => at % 40 === 0))
        for (const status of Object.keys(OBLIGATION_STATUSES) as ObligationStatus[])
          expect(
            await countOf(
              'sz.secretary',
              {
                unitId: line.unit.id,
                own: line.own,
                kind: [cell.kind],
                status: [status],
                dueFrom: `${cell.month}-01`,
                dueTo: lastOfMonth(`${cell.month}-01`),
              },
              asOf,
            ),
            `${line.unit.code} ${cell.month} ${cell.kind} ${status} ${asOf}`,
          ).toBe(cell[status.toLowerCase() as keyof StatusCounts]);
    }
  }, 120_000);

  it('of the city have a line for each county, which add up to the figures of party work', async () => {
    const lines = await linesOf('city.admin', 'LC');
    expect(lines.map(({ branches }) => branches).reduce((sum, n) => sum + n, 0)).toBe(87);
    const client = await server.as('city.admin');
    const found = await client.get<{
      indicators: { code: string; numerator: number; denominator: number; exempt: number }[];
    }>(
      'query ($u: ID!, $d: Date!) { indicators(unitId: $u, asOf: $d) { code numerator denominator exempt } }',
      { u: await unitIdOf(server, 'LC'), d: TODAY },
    );
    for (const { code, reckoning } of indicators) {
      if (reckoning.kind !== 'OBLIGATIONS') continue;
      const counts = sumOfCounts(
        lines.flatMap(({ cells }) => cells.filter(({ kind }) => reckoning.kinds.includes(kind))),
      );
      expect(found.indicators.find((one) => one.code === code)).toEqual({
        code,
        numerator: counts.fulfilled,
        denominator: owedOf(counts),
        exempt: counts.exempt,
      });
    }
  });

  it('reach no further than the list: a county sees its branches, a branch itself, the auditor all', async () => {
    const county = await linesOf('sz.secretary', 'SZ');
    expect(county.every(({ unit, own }) => (own ? unit.code === 'SZ' : unit.code.startsWith('SZ-')))).toBe(
      true,
    );
    const [branch, ...others] = await linesOf('sz.b07', 'SZ-B07');
    expect(others).toEqual([]);
    expect(branch).toEqual(county.find(({ unit }) => unit.code === 'SZ-B07'));
    expect(await linesOf('auditor', 'SZ')).toEqual(county);
    const u = async (code: string) => ({ u: await unitIdOf(server, code), d: TODAY });
    for (const [who, code] of [
      ['sz.secretary', 'QK'],
      ['sz.b07', 'SZ-B03'],
      ['sz.b07', 'QK'],
      ['sz.b07', 'SZ'],
      ['sz.secretary', 'LC'],
    ] as const)
      expect(await (await server.as(who)).refusal(BY_UNIT, await u(code)), `${who} ${code}`).toBe(
        'NOT_FOUND',
      );
  });

  it('refuse a span that ends before it begins, and a day to come', async () => {
    const client = await server.as('city.admin');
    const unit = await unitIdOf(server, 'LC');
    for (const [from, to, asOf] of [
      ['2021-02-01', '2021-01-01', TODAY],
      ['2021-01-01', '2021-02-01', '2022-01-01'],
      ['2021-02-30', '2021-03-01', TODAY],
    ])
      expect(
        await client.refusal(
          `{ obligationsByUnit(unitId: "${unit}", from: "${from}", to: "${to}", asOf: "${asOf}") { own } }`,
        ),
      ).toBe('INVALID');
  });
});

describe('the list of obligations', () => {
  it('says what met each, who asked for an exemption, and what may be done about it', async () => {
    const client = await server.as('sz.b07');
    const LIST =
      'query ($f: ObligationFilter) { obligations(asOf: "2021-12-31", first: 100, filter: $f) { totalCount nodes { status unit { code } county { code } metBy { ledger recordId heldOn } may { record requestExemption decideExemption } } } }';
    const { obligations } = await client.get<{
      obligations: {
        totalCount: number;
        nodes: {
          status: string;
          unit: { code: string };
          county: { code: string };
          metBy: { ledger: string; recordId: string }[];
          may: Record<string, boolean>;
        }[];
      };
    }>(LIST, { f: { dueFrom: '2021-01-01', dueTo: '2021-12-31' } });
    expect(obligations.nodes).toHaveLength(obligations.totalCount);
    for (const { status, unit, county, metBy, may } of obligations.nodes) {
      expect([county.code, unit.code]).toEqual(['SZ', 'SZ-B07']);
      const isMet = status === 'FULFILLED' || status === 'LATE';
      if (status !== 'EXEMPT') expect(metBy.length > 0, status).toBe(isMet);
      expect(may['record'], status).toBe(status === 'PENDING' || status === 'OVERDUE');
      expect(may['decideExemption']).toBe(false);
    }
    const record = obligations.nodes.flatMap(({ metBy }) => metBy)[0];
    expect(record?.ledger).toBe('BranchMeeting');
    const { branchMeeting } = await client.get<{ branchMeeting: { id: string } | null }>(
      'query ($id: ID!) { branchMeeting(id: $id) { id } }',
      { id: record?.recordId },
    );
    expect(branchMeeting?.id).toBe(record?.recordId);
    const { obligations: read } = await (await server.as('auditor')).get<typeof obligations & never>(LIST, {
      f: { unitId: await unitIdOf(server, 'SZ-B07') },
    });
    for (const { may } of (read as typeof obligations).nodes)
      expect(may).toEqual({ record: false, requestExemption: false, decideExemption: false });
  });

  it('has pages that follow each other, either way', async () => {
    const client = await server.as('city.admin');
    const ids = async (args: string): Promise<string[]> =>
      (
        await client.get<{ obligations: { nodes: { id: string }[] } }>(
          `{ obligations(asOf: "2021-12-31", ${args}, filter: { kind: [ORG_LIFE], dueTo: "2021-12-31" }) { nodes { id } } }`,
        )
      ).obligations.nodes.map(({ id }) => id);
    const all = await ids('first: 100');
    expect([...(await ids('first: 50')), ...(await ids('first: 50, offset: 50'))]).toEqual(all);
    expect(await ids('first: 100, latestFirst: true')).toEqual([...all].reverse());
  });

  it('narrowed to what waits for a decision holds what was asked, until it is decided', async () => {
    const owner = await server.as('sz.b07');
    const unitId = await unitIdOf(server, 'SZ-B07');
    const { obligations } = await owner.get<{ obligations: { nodes: { id: string; version: number }[] } }>(
      'query ($u: ID) { obligations(asOf: "2021-12-31", filter: { unitId: $u, status: [PENDING], dueTo: "2021-12-31" }) { nodes { id version } } }',
      { u: unitId },
    );
    const asked = obligations.nodes[0] as { id: string; version: number };
    const waiting = { unitId, awaitsDecision: true };
    expect(await countOf('sz.secretary', waiting)).toBe(0);
    await owner.get(
      'mutation ($id: ID!, $v: Int!) { requestExemption(id: $id, version: $v, reason: "抗洪抢险") }',
      { id: asked.id, v: asked.version },
    );
    expect(await countOf('sz.secretary', waiting)).toBe(1);
    const county = await server.as('sz.secretary');
    const { obligations: told } = await county.get<{
      obligations: {
        nodes: {
          version: number;
          exemptRequestedBy: { name: string };
          may: { decideExemption: boolean };
        }[];
      };
    }>(
      'query ($f: ObligationFilter) { obligations(asOf: "2021-12-31", filter: $f) { nodes { version exemptRequestedBy { name } may { decideExemption } } } }',
      { f: waiting },
    );
    expect(told.nodes[0]).toMatchObject({
      exemptRequestedBy: { name: expect.stringMatching(/./) },
      may: { decideExemption: true },
    });
    await county.get(
      'mutation ($id: ID!, $v: Int!) { decideExemption(id: $id, version: $v, grant: false, reason: "本月没有抢险任务") }',
      {
        id: asked.id,
        v: told.nodes[0]?.version,
      },
    );
    expect(await countOf('sz.secretary', waiting)).toBe(0);
    const waits = () => server.database.query("SELECT id FROM outbox WHERE state = 'WAITING' LIMIT 1");
    while ((await waits()).length > 0)
      await deliver(server.server.app, new Map([['notify', receiveNotification]]));
    const { notifications } = await owner.get<{ notifications: { text: string }[] }>(
      '{ notifications(first: 20) { text } }',
    );
    expect(notifications.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/没有同意豁免，仍然应办；可以重新申请。理由：本月没有抢险任务$/),
    );
  });
});

describe('L03, what branches were to hold and held', () => {
  const L03 = '/exports/reports/L03.xlsx?from=2021-01-01&to=2021-12-31';
  async function sheetOf(who: string, path = L03): Promise<ExcelJS.Worksheet> {
    const response = await (await server.as(who)).fetch(path);
    expect(response.status).toBe(200);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await response.arrayBuffer());
    return book.worksheets[0] as ExcelJS.Worksheet;
  }
  const row = (sheet: ExcelJS.Worksheet, at: number): unknown[] =>
    Array.from({ length: 26 }, (_, column) => sheet.getCell(at, column + 1).value);

  it('says of 石栈县 what its branches owed and held, with its shares and its light', async () => {
    const sheet = await sheetOf('city.admin');
    expect(sheet.getCell(1, 1).value).toBe('三会一课落实情况统计表');
    const line = [5, 6, 7, 8, 9, 10, 11]
      .map((at) => row(sheet, at))
      .find((values) => String(values[1]).includes('石栈'));
    expect(line?.slice(2)).toEqual([
      16,
      ...[64, 58, 58 / 64],
      ...[110, 94, 94 / 110],
      ...[62, 52, 52 / 62],
      ...[64, 54, 54 / 64],
      ...[180, 162, 0.9],
      ...[expect.any(Number), expect.any(Number), expect.any(Number)],
      ...[expect.any(Number), expect.any(Number), expect.any(Number)],
      441 / 510,
      '黄',
    ]);
    const [owedLife, heldLife, , owedAppraisal, heldAppraisal] = (line ?? []).slice(18) as number[];
    expect([Number(heldLife) + Number(heldAppraisal), Number(owedLife) + Number(owedAppraisal)]).toEqual([
      21, 30,
    ]);
  });

  it('heads its columns by kind in merged cells, and adds the counties up below them', async () => {
    const sheet = await sheetOf('auditor');
    expect(row(sheet, 4).slice(3, 9)).toEqual(['应开', '已开', '率', '应开', '已开', '率']);
    expect([sheet.getCell(3, 4), sheet.getCell(3, 6)].map((cell) => cell.value)).toEqual([
      '党员大会',
      '党员大会',
    ]);
    expect(sheet.getCell(3, 4).isMerged).toBe(true);
    expect(sheet.getCell(4, 1).master.address).toBe('A3');
    const rows = Array.from({ length: sheet.rowCount - 4 }, (_, at) => row(sheet, at + 5));
    const end = rows.findIndex(([first]) => first === '合计');
    const [counties, total] = [rows.slice(0, end), rows[end] ?? []];
    expect(counties).toHaveLength(7);
    for (const at of [2, 3, 4, 6, 7, 15, 16])
      expect(total[at]).toBe(counties.reduce((sum, values) => sum + Number(values[at]), 0));
    expect(sheet.headerFooter.oddFooter).toMatch(/审计号/);
  });

  it('of a county is its own line, of a branch too, and of another county nothing', async () => {
    const county = await sheetOf('sz.secretary');
    expect(row(county, 5).slice(2, 6)).toEqual([16, 64, 58, 58 / 64]);
    expect(row(county, 6)[0]).toBe('合计');
    const branch = await sheetOf('sz.b07');
    expect([row(branch, 5)[1], row(branch, 5)[2]]).toEqual([expect.stringContaining('柳津'), 1]);
    const qk = await unitIdOf(server, 'QK');
    const refused = await (await server.as('sz.secretary')).fetch(`${L03}&unitId=${qk}`);
    expect(refused.status).toBe(404);
  });

  it('is what the lines by unit say of the seven kinds', async () => {
    const lines = await linesOf('sz.secretary', 'SZ');
    const whole = sumOfCounts(lines.map((line) => meetingLine(line).whole));
    expect([whole.fulfilled, owedOf(whole)]).toEqual([441, 510]);
  });
});

describe('what met an obligation', () => {
  const MET =
    'query ($f: ObligationFilter) { obligations(asOf: "2021-12-31", first: 100, filter: $f) { nodes { status metBy { ledger recordId } } } }';
  interface Met {
    readonly status: string;
    readonly metBy: readonly { readonly ledger: string; readonly recordId: string }[];
  }
  const metFor = async (who: string, filter: object): Promise<readonly Met[]> => {
    const client = await server.as(who);
    const { obligations } = await client.get<{ obligations: { nodes: Met[] } }>(MET, { f: filter });
    return obligations.nodes.filter(({ status }) => status === 'FULFILLED');
  };

  it('is named to who reads its record, and to nobody else: an auditor counts talks and reads no log of them', async () => {
    const kind = ['HEART_TALK'];
    const own = await metFor('sz.secretary', { kind });
    expect(own.length).toBeGreaterThan(0);
    for (const { metBy } of own) expect(metBy.map(({ ledger }) => ledger)).toContain('HeartTalkLog');
    const told = await metFor('auditor', { kind });
    expect(told.length).toBeGreaterThan(0);
    for (const { metBy } of told) expect(metBy).toEqual([]);
    const meetings = await metFor('auditor', { kind: ['THEME_DAY'] });
    for (const { metBy } of meetings) expect(metBy.map(({ ledger }) => ledger)).toContain('BranchMeeting');
  });
});

it('offers what may be done of today alone: a past day is only looked at', async () => {
  interface May {
    readonly record: boolean;
    readonly requestExemption: boolean;
    readonly decideExemption: boolean;
    readonly urge: boolean;
  }
  const offered = async (who: string, asOf: string): Promise<number> => {
    const { obligations } = await (await server.as(who)).get<{ obligations: { nodes: { may: May }[] } }>(
      `query ($asOf: Date!, $f: ObligationFilter) { obligations(asOf: $asOf, first: 50, filter: $f) {
        nodes { may { record requestExemption decideExemption urge } } } }`,
      { asOf, f: { unitId: await unitIdOf(server, 'SZ'), status: ['OVERDUE'] } },
    );
    expect(obligations.nodes.length).toBeGreaterThan(10);
    return obligations.nodes.filter(({ may }) => Object.values(may).some(Boolean)).length;
  };
  expect(await offered('sz.secretary', '2021-12-31')).toBeGreaterThan(10);
  expect(await offered('sz.secretary', '2021-12-30')).toBe(0);
});
