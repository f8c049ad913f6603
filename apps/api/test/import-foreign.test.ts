import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startServer, type TestServer } from './server.ts';
import {
  type CellValue,
  check,
  goodRow,
  HEADINGS,
  post,
  row,
  upload,
  type Verdict,
  workbook,
} from './workbooks.ts';

let server: TestServer;
let clerk: Client;

beforeAll(async () => {
  server = await startServer();
  clerk = await server.as('sz.clerk');
});
afterAll(() => server.close());

const outcomes = (verdict: Verdict): string[] => verdict.rows.map(({ outcome }) => outcome);
const violationsOf = (verdict: Verdict): string[][] =>
  verdict.rows.map(({ violations }) => violations.map(({ column, code }) => `${column} ${code}`));

/** A workbook changed inside, as another program might have written it. */
async function changed(file: Buffer, change: (zip: JSZip) => Promise<void> | void): Promise<Buffer> {
  const zip = await JSZip.loadAsync(file);
  await change(zip);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

async function rewrite(zip: JSZip, part: string, change: (xml: string) => string, to = part): Promise<void> {
  const xml = (await zip.file(part)?.async('string')) ?? '';
  zip.remove(part);
  zip.file(to, change(xml));
}

const TEXTS = 'xl/sharedStrings.xml';

/** The directory of an archive as streaming producers write it: sizes as 64-bit numbers behind each name. */
function withLongSizes(zip: Buffer): Buffer {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const start = zip.readUInt32LE(end + 16);
  const entries: Buffer[] = [];
  for (let at = start; at < end; ) {
    const name = zip.readUInt16LE(at + 28);
    const after = at + 46 + name + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const head = Buffer.from(zip.subarray(at, at + 46 + name));
    const extra = Buffer.alloc(20);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(16, 2);
    extra.writeBigUInt64LE(BigInt(head.readUInt32LE(24)), 4);
    extra.writeBigUInt64LE(BigInt(head.readUInt32LE(20)), 12);
    head.writeUInt32LE(0xffffffff, 20);
    head.writeUInt32LE(0xffffffff, 24);
    head.writeUInt16LE(20, 30);
    head.writeUInt16LE(0, 32);
    entries.push(head, extra);
    at = after;
  }
  const directory = Buffer.concat(entries);
  const tail = Buffer.from(zip.subarray(end));
  tail.writeUInt32LE(directory.length, 12);
  return Buffer.concat([zip.subarray(0, start), directory, tail]);
}

describe('a workbook another program wrote', () => {
  it('costs a row, not the file, where a character is none', async () => {
    const bad = ['原\u0001控', '原\u0000控', '原&#0;控', '原&#xD800;控', '原_xD800_控', '原\ufffd控'];
    for (const text of bad) {
      const file = await changed(await workbook([goodRow('原控'), goodRow('他矿')]), (zip) =>
        rewrite(zip, TEXTS, (xml) => xml.replace('原控边坡', `${text}边坡`)),
      );
      expect(violationsOf(await check(clerk, file))).toEqual([['隐患描述 CELL_CONTROL_CHARACTER'], []]);
    }
  });

  it('means the characters it escapes, and gets back what only looks escaped', async () => {
    const file = await changed(await workbook([goodRow('转义矿'), goodRow('二转')]), (zip) =>
      rewrite(zip, TEXTS, (xml) =>
        xml.replace('转义矿边坡', '甲_x000D_\n乙').replace('二转边坡', '_x005F_x0041_'),
      ),
    );
    const verdict = await check(clerk, file);
    expect((await post(clerk, `/imports/${verdict.importId}/commit`)).status).toBe(200);
    const filter = '{ entityName: { in: ["转义矿", "二转"] } }';
    const { hazards } = await clerk.get<{ hazards: { nodes: { description: string }[] } }>(
      `{ hazards(filter: ${filter}, orderBy: [{ field: HAZARD_NO, direction: ASC }]) { nodes { description } } }`,
    );
    expect(hazards.nodes.map(({ description }) => description)).toEqual(['甲\n乙开裂', '_x0041_开裂']);
    const exported = await clerk.fetch(
      `/exports/hazard.xlsx?filter=${encodeURIComponent('{"entityName":{"in":["转义矿","二转"]}}')}`,
    );
    const again = await check(clerk, Buffer.from(await exported.arrayBuffer()));
    expect(outcomes(again)).toEqual(['UNCHANGED', 'UNCHANGED']);
  });

  it('may name its parts otherwise, say sizes in 64 bits, and read aloud', async () => {
    const plain = await workbook([goodRow('部件矿')]);
    const renamed = await changed(plain, async (zip) => {
      await rewrite(zip, TEXTS, (xml) => xml, 'xl/SharedStrings.xml');
      await rewrite(zip, 'xl/workbook.xml', (xml) => xml, 'xl/workbook22.xml');
      const relations = (xml: string): string => xml.replace('sharedStrings.xml', 'SharedStrings.xml');
      await rewrite(zip, 'xl/_rels/workbook.xml.rels', relations, 'xl/_rels/workbook22.xml.rels');
      await rewrite(zip, '_rels/.rels', (xml) => xml.replace('workbook.xml', 'workbook22.xml'));
    });
    expect(outcomes(await check(clerk, renamed))).toEqual(['CREATE']);
    expect(outcomes(await check(clerk, withLongSizes(plain)))).toEqual(['CREATE']);
    const spoken = await changed(await workbook([goodRow('注音矿', { 行业: null })]), (zip) =>
      rewrite(zip, 'xl/worksheets/sheet1.xml', (xml) =>
        xml.replace(
          '<c r="F2"',
          '<c r="E2" t="inlineStr"><is><r><t>矿</t></r><r><t>山</t></r><rPh sb="0" eb="1"><t>kuang</t></rPh></is></c><c r="F2"',
        ),
      ),
    );
    expect(outcomes(await check(clerk, spoken))).toEqual(['CREATE']);
  });

  it('is told apart from a binary workbook and refused with connections to outside', async () => {
    const because = async (part: string): Promise<unknown> => {
      const file = await changed(await workbook([goodRow('x')]), (zip) => void zip.file(part, 'x'));
      const body = (await (await upload(clerk, file)).json()) as {
        errors: { extensions: { because: string } }[];
      };
      return body.errors[0]?.extensions.because;
    };
    expect(await because('xl/workbook.bin')).toBe('FILE_NOT_XLSX');
    expect(await because('xl/connections.xml')).toBe('FILE_HAS_EXTERNAL_LINKS');
  });
});

describe('a sheet', () => {
  it('is found behind covers and summaries', async () => {
    for (const cover of [
      [],
      [['石栈县自然资源局']],
      [
        ['行业', '隐患等级', '隐患来源'],
        ['矿山', '一般', 3],
      ],
    ]) {
      const file = await workbook([goodRow('数据在后')], {
        touch: (sheet, book) => {
          const first = book.addWorksheet('封面');
          for (const line of cover) first.addRow(line);
          Object.assign(first, { orderNo: 0 });
          Object.assign(sheet, { orderNo: 1 });
        },
      });
      expect((await check(clerk, file)).sheet).toBe('台账');
    }
  });

  it('may mark its headings and explain them, but not change their unit', async () => {
    const spelled: Readonly<Record<string, string>> = {
      行业: '*行\u00a0业\n（必填）',
      隐患等级: '隐患等级\n（一般/重大）',
      发现时间: '发现\u200b时间(年月日)',
      '整改资金(万元)': '整改资金(元)',
    };
    const headings = HEADINGS.map((heading) => spelled[heading] ?? heading);
    const verdict = await check(clerk, await workbook([goodRow('表头矿')], { headings }));
    expect(outcomes(verdict)).toEqual(['CREATE']);
    expect(verdict.ignoredColumns).toEqual(['整改资金(元)']);
  });

  it('is read without its numbering of columns and its sums, and with rows that only mention one', async () => {
    const blank = Array<CellValue>(13).fill(null);
    const file = await workbook(
      [HEADINGS.map((_, at) => at + 1), goodRow('合计'), goodRow('乙', { 整改措施: '小计' })],
      {
        below: [
          ['合计：', ...blank, 12],
          ['总计（万元）', ...blank, 12],
        ],
      },
    );
    expect((await check(clerk, file)).rows.map(({ row: at, outcome }) => [at, outcome])).toEqual([
      [3, 'CREATE'],
      [4, 'CREATE'],
    ]);
  });

  it('may be numbered far ahead and merge cells in every row', async () => {
    const ahead = Array.from({ length: 6_000 }, (_, at) => (at === 0 ? goodRow('预编号') : [at + 1]));
    const file = await workbook(ahead, {
      touch: (sheet) => {
        for (let at = 2; at < 5_010; at++) sheet.mergeCells(at, 20, at, 21);
      },
    });
    expect(outcomes(await check(clerk, file))).toEqual(['CREATE']);
    const over = await upload(
      clerk,
      await workbook(Array.from({ length: 5_100 }, (_, at) => goodRow(`多${at}`))),
    );
    expect(await over.text()).toContain('超过 5000 行');
  });
});

describe('a cell', () => {
  it('of number or station that says there is nothing says nothing; what cannot be read is a fault', async () => {
    const verdict = await check(
      clerk,
      await workbook([
        goodRow('空一', { 隐患编号: '/', '站所(支部)': '—' }),
        goodRow('空二', { 隐患编号: '无', '站所(支部)': '/' }),
        goodRow('引号', { '站所(支部)': "'柳津所", 发现时间: "'2021.3.5", '整改资金(万元)': "'12" }),
        goodRow('错号', { 隐患编号: { formula: 'A1' } }),
      ]),
    );
    expect(violationsOf(verdict)).toEqual([[], [], [], ['隐患编号 CELL_FORMULA_NO_VALUE']]);
  });

  it('may name a station with its county in front, and the county bureau as such', async () => {
    const names = ['石栈县柳津所', '石栈县局柳津所', '柳津所党支部', '局机关', '石栈县局'];
    const verdict = await check(
      clerk,
      await workbook(names.map((name, at) => goodRow(`站名${at}`, { '站所(支部)': name }))),
    );
    expect(outcomes(verdict)).toEqual(names.map(() => 'CREATE'));
  });

  it('of a compared column that says nothing is no difference', async () => {
    const more = ['是否挂牌督办', '督办级别', '验收人', '延期情况'];
    const verdict = await check(
      clerk,
      await workbook([[...goodRow('不比'), '/', '无', '—', '—']], { headings: [...HEADINGS, ...more] }),
    );
    expect(outcomes(verdict)).toEqual(['CREATE']);
  });

  it('that is faulty does not make another one wanting', async () => {
    const verdict = await check(
      clerk,
      await workbook([row({ ...asValues(goodRow('好')), '单位(点位)名称': '坏\u202e' })]),
    );
    expect(violationsOf(verdict)).toEqual([['单位(点位)名称 CELL_CONTROL_CHARACTER']]);
  });
});

const asValues = (line: readonly CellValue[]): Record<string, CellValue> =>
  Object.fromEntries(HEADINGS.map((heading, at) => [heading, line[at] ?? null]));

it('a file sent unseen with faults comes back with every one of them', async () => {
  const response = await upload(
    clerk,
    await workbook([goodRow('直入'), goodRow('直错', { 行业: '航天' })]),
    '',
  );
  expect(response.status).toBe(400);
  const body = (await response.json()) as Verdict & { errors: { extensions: unknown }[]; committed: boolean };
  expect(body.errors[0]?.extensions).toMatchObject({ code: 'INVALID', because: 'IMPORT_HAS_FAULTS' });
  expect(body.committed).toBe(false);
  expect(violationsOf(body)).toEqual([[], ['行业 CELL_NOT_A_CHOICE']]);
  expect((await clerk.fetch(`/imports/${body.importId}/failed.xlsx`)).status).toBe(200);
});

it('a life told from before the system keeps its order, and says what it leaves open', async () => {
  const headings = [...HEADINGS, '是否挂牌督办', '督办级别', '验收时间', '销号时间'];
  const told = (name: string, ...more: CellValue[]): CellValue[] => [
    ...goodRow(name, { 发现时间: '2020-03-05' }),
    ...more,
  ];
  const file = await workbook(
    [
      told('旧一', '否', '无', '2020-03-09', '2020-03-10'),
      told('旧二', null, null, null, '2019-03-10'),
      told('旧三', null, null, '2020-03-09', '2020-03-08'),
      told('旧四', null, null, null, '2029-03-10'),
      told('旧五', '是', null, null, '2020-03-10'),
    ],
    { headings },
  );
  const city = await server.as('city.admin');
  const verdict = (await (await upload(city, file, '?dryRun=1&history=1')).json()) as Verdict;
  expect(violationsOf(verdict)).toEqual([
    [],
    ['销号时间 IMPORT_DAY_BEFORE'],
    ['销号时间 IMPORT_DAY_BEFORE'],
    ['销号时间 DAY_IN_FUTURE'],
    ['是否挂牌督办 IMPORT_COMPARED'],
  ]);
  expect(outcomes(verdict)).toEqual(['CREATE', 'REJECT', 'REJECT', 'REJECT', 'WARN']);
});

it('an exported row whose needed cell was emptied is wanting, not unchanged', async () => {
  const made = await check(clerk, await workbook([goodRow('清空矿')]));
  await post(clerk, `/imports/${made.importId}/commit`);
  const filter = encodeURIComponent('{"entityName":{"eq":"清空矿"}}');
  const exported = await clerk.fetch(`/exports/hazard.xlsx?filter=${filter}`);
  const emptied = await changed(Buffer.from(await exported.arrayBuffer()), (zip) =>
    rewrite(zip, 'xl/worksheets/sheet1.xml', (xml) => xml.replace(/<c r="F4"[^>]*>.*?<\/c>/, '')),
  );
  expect(violationsOf(await check(clerk, emptied))).toEqual([['单位(点位)名称 REQUIRED']]);
});
