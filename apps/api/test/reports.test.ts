import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const YEAR = '/exports/reports/L27.xlsx?from=2021-01-01&to=2021-12-31';
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
      await totalOf(await city.fetch('/exports/reports/L27.xlsx?from=2021-01-01&to=2021-06-29')),
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
