import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Client, startServer, type TestServer } from './server.ts';
import { type CellValue, linesOf, type Verdict, workbook } from './workbooks.ts';

let server: TestServer;
let county: Client;
beforeAll(async () => {
  server = await startServer();
  county = await server.as('sz.secretary');
}, 300_000);
afterAll(() => server.close());

const TYPE = '支部类型(单独/联合)';
const HEADINGS = [
  ...['区县', '党支部名称', '是否基层站所', TYPE, '正式党员数', '预备党员数', '是否设支委会', '党小组数'],
  '备注',
];

const checked = async (types: readonly string[]): Promise<Verdict> => {
  const lines = types.map((type): CellValue[] => ['石栈县', '柳津所', '是', type, 5, 0, '否', 0, '如旧']);
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(await workbook(lines, { headings: HEADINGS }))]), 'b.xlsx');
  const answer = await county.fetch('/imports/party-branch?dryRun=1', { method: 'POST', body });
  return (await answer.json()) as Verdict;
};

it('takes the two words a heading names, and refuses a third by them', async () => {
  const { rows } = await checked(['单独', '联合', '混合']);
  const said = rows.map(({ violations }) => violations.find(({ column }) => column === TYPE)?.message ?? '');
  expect(said).toEqual(['', '', '“混合”不是“联合”或“单独”。']);
});

it('writes them in the template, its notes and an export', async () => {
  const book = new ExcelJS.Workbook();
  const template = await county.fetch('/imports/party-branch/template.xlsx');
  await book.xlsx.load((await template.arrayBuffer()) as never);
  const written = JSON.stringify(
    ['示例', '填表说明'].map((name) => book.getWorksheet(name)?.getSheetValues()),
  );
  expect(written).toContain('填“联合”或“单独”');
  expect(written).toContain('"联合"');
  const lines = await linesOf(await county.fetch('/exports/party-branch.xlsx'));
  const at = lines.find((line) => line.includes(TYPE))?.indexOf(TYPE) ?? -1;
  const types = new Set(lines.map((line) => line[at]));
  expect(types).toContain('单独');
  expect(types).not.toContain('否');
});
