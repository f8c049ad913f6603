import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Client, startServer, type TestServer } from './server.ts';
import { post, type Verdict, workbook } from './workbooks.ts';

let server: TestServer;
let branch: Client;
beforeAll(async () => {
  server = await startServer();
  branch = await server.as('sz.b07');
}, 300_000);
afterAll(() => server.close());

async function dryRun(file: Buffer): Promise<Verdict> {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(file)]), 'book.xlsx');
  return (await (
    await branch.fetch('/imports/branch-meeting?dryRun=1', { method: 'POST', body })
  ).json()) as Verdict;
}
const exported = async (): Promise<Buffer> =>
  Buffer.from(await (await branch.fetch('/exports/branch-meeting.xlsx')).arrayBuffer());

it('L02 holds the types of a meeting in one cell and its times behind their days, out and in again', async () => {
  const headings = ['区县', '党支部', '会议类型', '会议主题', '开始时间', '结束时间', '应到人数', '实到人数'];
  const times = ['2021-12-30 14:30', '2021-12-30 16:00'];
  const line = ['石栈县', '柳津所', '主题党日、党课', '学习全会精神', ...times, 9, 9];
  const { importId, counts } = await dryRun(await workbook([line], { headings }));
  expect(counts).toMatchObject({ CREATE: 1, REJECT: 0 });
  expect((await post(branch, `/imports/${importId}/commit`)).status).toBe(200);
  const { rows } = await branch.get<{ rows: { nodes: object[] } }>(
    'query { rows: branchMeetings(filter: { topic: { eq: "学习全会精神" } }) { nodes { type alsoLecture alsoThemeDay heldOn startsAt endsAt } } }',
  );
  expect(rows.nodes).toEqual([
    {
      type: 'THEME_DAY',
      alsoLecture: true,
      alsoThemeDay: false,
      heldOn: '2021-12-30',
      startsAt: '14:30',
      endsAt: '16:00',
    },
  ]);
  const file = await exported();
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(file).buffer);
  const texts = (book.worksheets[0]?.getSheetValues() ?? []).flatMap((row) =>
    Array.isArray(row) ? row : [],
  );
  expect(texts).toEqual(expect.arrayContaining(['主题党日、党课', ...times]));
  const again = await dryRun(file);
  expect(again.rows.flatMap(({ violations }) => violations)).toEqual([]);
  expect(again.counts).toMatchObject({ CREATE: 0, UPDATE: 0, REJECT: 0, UNCHANGED: again.rows.length });
});
