import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitIdOf } from './entering.ts';
import { type Client, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const YEAR = '/exports/reports/L27.xlsx?reason=check&from=2021-01-01&to=2021-12-31';
const post = (client: Client, body: object): Promise<Response> =>
  client.fetch('/exports/reports/L27', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

async function sheetOf(response: Response): Promise<ExcelJS.Worksheet> {
  expect(response.status).toBe(200);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await response.arrayBuffer());
  return book.worksheets[0] as ExcelJS.Worksheet;
}
const lineOf = (sheet: ExcelJS.Worksheet, row: number): unknown[] =>
  Array.from({ length: 8 }, (_, at) => sheet.getCell(row, at + 1).value);
const totalOf = async (response: Response): Promise<unknown[]> =>
  lineOf(await sheetOf(response), 15).slice(2);
const refusalOf = async (response: Response): Promise<string> => {
  const body = (await response.json()) as {
    errors: { extensions: { code: string; violations?: { code: string }[] } }[];
  };
  const { code, violations } = body.errors[0]?.extensions ?? { code: '' };
  return [response.status, code, ...(violations ?? []).map((violation) => violation.code)].join(' ');
};

describe('L27, the table of eight-rules problems', () => {
  it('has eleven kinds and their sums: six problems, nine persons handled, four sanctioned', async () => {
    const sheet = await sheetOf(await (await server.as('city.admin')).fetch(YEAR));
    expect(sheet.getCell(1, 1).value).toBe('违反中央八项规定精神问题统计表');
    expect(lineOf(sheet, 3)).toEqual([
      '问题类别',
      '问题类型',
      '查处问题(起)',
      '处理人数',
      '处分人数',
      '其中县处级(起)',
      '其中乡科级(起)',
      '其中其他(起)',
    ]);
    expect(lineOf(sheet, 10)).toEqual(['享乐主义、奢靡之风', '违规吃喝', 1, 2, 1, 0, 1, 0]);
    expect(lineOf(sheet, 15)).toEqual(['合计', null, 6, 9, 4, 1, 2, 3]);
    expect(String(sheet.getCell(16, 1).value)).toContain('按处理日期计入');
  });

  it('counts what each reader reaches: a county its own, the auditor all of it without reading a row', async () => {
    expect(await totalOf(await (await server.as('sz.secretary')).fetch(YEAR))).toEqual([2, 3, 2, 1, 1, 0]);
    const auditor = await server.as('auditor');
    expect(await totalOf(await auditor.fetch(YEAR))).toEqual([6, 9, 4, 1, 2, 3]);
    expect(await auditor.refusal('{ eightRulesItems { totalCount } }')).toBe('FORBIDDEN');
  });

  it('is narrowed to a period and a unit, never beyond the reach', async () => {
    const city = await server.as('city.admin');
    expect(
      await totalOf(await city.fetch('/exports/reports/L27.xlsx?reason=check&from=2021-01-01&to=2021-06-29')),
    ).toEqual([2, 3, 1, 0, 1, 1]);
    const { units } = await city.get<{ units: { id: string; code: string }[] }>('{ units { id code } }');
    const qk = units.find(({ code }) => code === 'QK')?.id ?? '';
    expect(await totalOf(await city.fetch(`${YEAR}&unitId=${qk}`))).toEqual([1, 2, 1, 0, 1, 0]);
    expect(await totalOf(await (await server.as('sz.secretary')).fetch(`${YEAR}&unitId=${qk}`))).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
  });

  it('is refused to who neither reads nor counts, and without a reason, and for what is no period', async () => {
    expect(await refusalOf(await (await server.as('sz.b07')).fetch(YEAR))).toBe('403 FORBIDDEN');
    const city = await server.as('city.admin');
    expect(await refusalOf(await post(city, {}))).toBe('400 INVALID EXPORT_REASON_REQUIRED');
    expect(await refusalOf(await post(city, { reason: '测试', from: '2021-02-30' }))).toBe(
      '400 INVALID NOT_THIS_KIND',
    );
    expect(await refusalOf(await post(city, { reason: '测试', from: '2021-02-01', to: '2021-01-01' }))).toBe(
      '400 INVALID REPORT_PERIOD',
    );
    expect(await refusalOf(await city.fetch('/exports/reports/L99.xlsx'))).toBe('404 NOT_FOUND');
  });

  it('is audited with its reason, its number printed below the sheet', async () => {
    const city = await server.as('city.admin');
    const sheet = await sheetOf(
      await post(city, { reason: '季度通报', from: '2021-01-01', to: '2021-12-31' }),
    );
    const [entry] = await server.database.query<{ entity: string; reason: string; detail: unknown }>(
      "SELECT entity, reason, detail FROM audit WHERE action = 'export' ORDER BY id DESC LIMIT 1",
    );
    expect(entry).toMatchObject({ entity: 'EightRulesItem', reason: '季度通报' });
    const detail = typeof entry?.detail === 'string' ? (JSON.parse(entry.detail) as unknown) : entry?.detail;
    expect(detail).toEqual({ report: 'L27', from: '2021-01-01', to: '2021-12-31', rows: 11 });
    expect(sheet.headerFooter.oddFooter).toMatch(/审计号/);
  });
});

describe('L26, the table of discipline cases', () => {
  const L26 = '/exports/reports/L26.xlsx?reason=check&from=2021-01-01&to=2021-12-31';
  const rowsOf = (sheet: ExcelJS.Worksheet): unknown[][] => {
    const rows: unknown[][] = [];
    for (let row = 3; row === 3 || sheet.getCell(row - 1, 1).value !== '合计'; row += 1)
      rows.push(Array.from({ length: 26 }, (_, at) => sheet.getCell(row, at + 1).value));
    return rows;
  };
  const tableOf = async (username: string, path = L26) =>
    rowsOf(await sheetOf(await (await server.as(username)).fetch(path)));

  /** Shares of the four forms on the last line. */
  const sharesIn = async (username: string): Promise<unknown[]> => {
    const sheet = await sheetOf(await (await server.as(username)).fetch(L26));
    const last = 3 + (await tableOf(username)).length - 1;
    return [27, 28, 29, 30].map((at) => sheet.getCell(last, at).value);
  };

  it('says 18, 3 and 2 of 2021 to the city’s duty holder and the auditor, by unit and in all', async () => {
    for (const username of ['city.discipline', 'auditor']) {
      const rows = await tableOf(username);
      expect(rows[0]?.slice(0, 7)).toEqual([
        '单位',
        '受处分人数',
        '其中党纪警告',
        '其中党纪严重警告',
        '其中党纪撤销党内职务',
        '其中党纪留党察看',
        '其中党纪开除党籍',
      ]);
      expect(rows.slice(1, -1).map((row) => [row[1], row[14], row[15]])).toEqual([
        [2, 0, 0],
        [3, 1, 0],
        [2, 0, 1],
        [4, 1, 0],
        [3, 0, 1],
        [2, 1, 0],
        [2, 0, 0],
      ]);
      expect(rows.at(-1)).toEqual([
        ...['合计', 18],
        ...[5, 3, 1, 1, 2],
        ...[3, 2, 1, 1, 1, 1],
        ...[3, 3, 2],
        ...[9, 5, 1, 3, 0, 0],
        ...[0, 14, 4, 0],
      ]);
      expect(await sharesIn(username)).toEqual([0, 14 / 18, 4 / 18, 0]);
    }
  });

  it('stands as it stood at the end of the period, and of one unit has its line', async () => {
    const half = await tableOf(
      'city.discipline',
      '/exports/reports/L26.xlsx?reason=check&from=2021-01-01&to=2021-06-30',
    );
    expect([half.at(-1)?.[1], half.at(-1)?.[14], half.at(-1)?.[15]]).toEqual([7, 5, 3]);
    const own = await tableOf('auditor', `${L26}&unitId=${await unitIdOf(server, 'QK')}`);
    expect(own.at(-1)?.[1]).toBe(3);
  });

  const DRAWN = `query ($from: Date!, $to: Date!, $unitId: ID) {
    caseReview(from: $from, to: $to, unitId: $unitId) {
      unit { name } disciplined both underInvestigation notConcluded byCause { count } byForm { count } byGrade { count }
    }
  }`;
  interface Drawn {
    readonly unit: { readonly name: string };
    readonly disciplined: number;
    readonly both: number;
    readonly underInvestigation: number;
    readonly notConcluded: number;
    readonly byCause: readonly { readonly count: number }[];
    readonly byForm: readonly { readonly count: number }[];
    readonly byGrade: readonly { readonly count: number }[];
  }
  const counts = (cells: readonly { readonly count: number }[]) => cells.map(({ count }) => count);

  it('is drawn with the very numbers of its file', async () => {
    for (const [from, to] of [
      ['2021-01-01', '2021-12-31'],
      ['2021-01-01', '2021-06-30'],
    ]) {
      const city = await server.as('city.discipline');
      const { caseReview } = await city.get<{ caseReview: Drawn[] }>(DRAWN, { from, to });
      const file = await tableOf(
        'city.discipline',
        `/exports/reports/L26.xlsx?reason=check&from=${from}&to=${to}`,
      );
      expect(
        caseReview.map((line) => [
          line.unit.name,
          line.disciplined,
          ...counts(line.byGrade),
          ...[line.both, line.underInvestigation, line.notConcluded],
          ...counts(line.byCause),
          ...counts(line.byForm),
        ]),
      ).toEqual(file.slice(1, -1));
    }
  });

  it('is drawn for nobody who may not have the file, and for no period that is none', async () => {
    const year = { from: '2021-01-01', to: '2021-12-31' };
    for (const username of ['sz.secretary', 'sz.b07', 'city.review1', 'plat.audit'])
      expect(await (await server.as(username)).refusal(DRAWN, year), username).toBe('FORBIDDEN');
    const city = await server.as('city.discipline');
    expect(await city.refusal(DRAWN, { from: year.to, to: year.from })).toBe('INVALID');
    expect(await city.refusal(DRAWN, { ...year, unitId: '987654321' })).toBe('NOT_FOUND');
  });

  it('is refused to everybody else', async () => {
    for (const username of ['sz.secretary', 'sz.b07', 'city.review1', 'plat.audit'])
      expect(await refusalOf(await (await server.as(username)).fetch(L26)), username).toBe('403 FORBIDDEN');
    const city = await server.as('city.discipline');
    expect(await refusalOf(await city.fetch(`${L26}&unitId=987654321`))).toBe('404 NOT_FOUND');
  });
});

describe('L24, sessions and what was mended', () => {
  const L24 = '/exports/reports/L24.xlsx?reason=check&from=2021-01-01&to=2021-12-31';
  const linesOf = async (username: string, path = L24): Promise<unknown[][]> => {
    const sheet = await sheetOf(await (await server.as(username)).fetch(path));
    const rows: unknown[][] = [];
    for (let row = 4; sheet.getCell(row, 1).value !== '合计'; row += 1)
      rows.push(Array.from({ length: 12 }, (_, at) => sheet.getCell(row, at + 1).value));
    return rows;
  };
  const unitsIn = (rows: readonly unknown[][]): unknown[] => [...new Set(rows.map((row) => row[1]))];

  it('sets an item beside the session that names its group of cases, and tells all others by themselves', async () => {
    const rows = await linesOf('city.discipline');
    expect(rows.map(([index]) => index)).toEqual(rows.map((_, at) => at + 1));
    const told = rows.find((row) => String(row[5]).includes('AL-2021-01') && row[2] === '案例通报');
    expect(told).toMatchObject({ 4: 61, 6: '项目资金由一人经办、一人保管票据，收支长期没有第二人核对' });
    expect(String(told?.[10])).toContain('已核验');
    expect(told?.[11]).toBe('《项目资金收支管理办法》');
    const [counted] = await server.database.query<{ n: unknown }>(
      "SELECT COUNT(*) AS n FROM case_rectification WHERE state <> 'VOIDED' AND due_on BETWEEN '2021-01-01' AND '2021-12-31'",
    );
    expect(rows.filter((row) => row[6] !== null)).toHaveLength(Number(counted?.n));
    const [held] = await server.database.query<{ n: unknown }>(
      "SELECT COUNT(*) AS n FROM warning_education WHERE state <> 'VOIDED' AND held_on BETWEEN '2021-01-01' AND '2021-12-31'",
    );
    expect(rows.filter((row) => row[3] !== null)).toHaveLength(Number(held?.n));
  });

  it('holds what each reader reaches, within a period and a unit', async () => {
    const all = unitsIn(await linesOf('auditor'));
    expect(all).toEqual(unitsIn(await linesOf('city.admin')));
    expect(all.length).toBeGreaterThan(6);
    const own = unitsIn(await linesOf('sz.secretary'));
    expect(own.length).toBeGreaterThan(0);
    const sz = await unitIdOf(server, 'SZ');
    expect(own).toEqual(unitsIn(await linesOf('city.admin', `${L24}&unitId=${sz}`)));
    const qk = await unitIdOf(server, 'QK');
    expect(await linesOf('sz.secretary', `${L24}&unitId=${qk}`)).toEqual([]);
    const early = await linesOf(
      'city.admin',
      '/exports/reports/L24.xlsx?reason=check&from=2021-01-01&to=2021-01-31',
    );
    expect(early.length).toBeLessThan((await linesOf('city.admin')).length);
  });

  it('is refused to who may not take both ledgers out, and asks for a reason', async () => {
    for (const username of ['plat.audit', 'sz.deputy'])
      expect(await refusalOf(await (await server.as(username)).fetch(L24)), username).toBe('403 FORBIDDEN');
    const city = await server.as('city.admin');
    const unexplained = await city.fetch('/exports/reports/L24', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(await refusalOf(unexplained)).toBe('400 INVALID EXPORT_REASON_REQUIRED');
  });
});

describe('a workbook of discipline that is fetched by its address', () => {
  const FILES = [
    '/exports/discipline-case.xlsx',
    ...['L24', 'L26', 'L27'].map((code) => `/exports/reports/${code}.xlsx`),
  ];
  it.each(FILES)('%s asks for a reason, and writes it down', async (path) => {
    const city = await server.as('city.discipline');
    for (const unexplained of [path, `${path}?reason=%20`])
      expect(await refusalOf(await city.fetch(unexplained))).toBe('400 INVALID EXPORT_REASON_REQUIRED');
    expect((await city.fetch(`${path}?reason=${encodeURIComponent('每月核对')}`)).status).toBe(200);
    const [entry] = await server.database.query<{ reason: string }>(
      "SELECT reason FROM audit WHERE action = 'export' ORDER BY id DESC LIMIT 1",
    );
    expect(entry?.reason).toBe('每月核对');
  });
});
