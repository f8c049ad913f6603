// Longer than 300 lines because every habit of officials' workbooks is one case, told on one server.
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startServer, type TestServer } from './server.ts';
import {
  type CellValue,
  check,
  goodRow,
  HEADINGS,
  type Heading,
  linesOf,
  post,
  upload,
  type Verdict,
  workbook,
  wpsWorkbook,
} from './workbooks.ts';

let server: TestServer;
let clerk: Client;

beforeAll(async () => {
  server = await startServer();
  clerk = await server.as('sz.clerk');
});
afterAll(() => server.close());

const count = async (client: Client, filter = '{}'): Promise<number> =>
  (await client.get<{ hazards: { totalCount: number } }>(`{ hazards(filter: ${filter}) { totalCount } }`))
    .hazards.totalCount;

const codesOf = (verdict: Verdict, row: number): string[] =>
  verdict.rows.find((candidate) => candidate.row === row)?.violations.map(({ code }) => code) ?? [];

const commit = async (client: Client, verdict: Verdict, mode = 'ALL_OR_NOTHING') => {
  const response = await post(client, `/imports/${verdict.importId}/commit`, { mode });
  return { status: response.status, body: (await response.json()) as { counts: Verdict['counts'] } };
};

describe('a good workbook', () => {
  it('is looked at first, goes in as a whole, and changes nothing the second time', async () => {
    const before = await count(clerk);
    const file = await workbook([goodRow('青石矿'), goodRow('白石矿', { 发现时间: '2021.12.2' })]);
    const first = await check(clerk, file);
    expect(first.counts).toEqual({ CREATE: 2, UPDATE: 0, UNCHANGED: 0, WARN: 0, REJECT: 0 });
    expect(await count(clerk)).toBe(before);

    const done = await commit(clerk, first);
    expect(done.body.counts.CREATE).toBe(2);
    expect(await count(clerk)).toBe(before + 2);
    expect((await commit(clerk, first)).status).toBe(423);

    const second = await check(clerk, file);
    expect(second.counts.UNCHANGED).toBe(2);
    expect((await commit(clerk, second)).body.counts).toEqual({
      CREATE: 0,
      UPDATE: 0,
      UNCHANGED: 2,
      WARN: 0,
      REJECT: 0,
    });
    expect(await count(clerk)).toBe(before + 2);
  });

  it('numbers what it brings in, fills defaults and says so in the history', async () => {
    const file = await workbook([goodRow('默认值矿', { 发现人: null, 地点: null })], {
      above: [['安全隐患排查治理台账'], ['填报单位：石栈县局', null, null, '填表人：程记录']],
    });
    await commit(clerk, await check(clerk, file));
    const answer = await clerk.get<{ hazards: { nodes: Record<string, never>[] } }>(
      '{ hazards(filter: { entityName: { eq: "默认值矿" } }) { nodes { hazardNo place foundBy state history { move person { name } onBehalfOf { name } } } } }',
    );
    const [record] = answer.hazards.nodes;
    expect(record).toMatchObject({ place: '默认值矿', foundBy: '程记录', state: 'REPORTED' });
    expect(String(record?.['hazardNo'])).toMatch(/^YH-SZ-2021-\d{4}$/);
    expect(record?.['history']).toMatchObject([
      { move: 'import', person: { name: '童小满' }, onBehalfOf: { name: '贺临岳' } },
    ]);
  });

  it('is taken back as a whole while nobody has touched its rows, and not afterwards', async () => {
    const before = await count(clerk);
    const verdict = await check(clerk, await workbook([goodRow('撤销一矿'), goodRow('撤销二矿')]));
    await commit(clerk, verdict);
    const undone = await post(clerk, `/imports/${verdict.importId}/undo`);
    expect(undone.status).toBe(200);
    expect(await count(clerk)).toBe(before);
    expect((await post(clerk, `/imports/${verdict.importId}/undo`)).status).toBe(423);

    const touched = await check(clerk, await workbook([goodRow('撤销三矿'), goodRow('撤销四矿')]));
    await commit(clerk, touched);
    const found = await clerk.get<{ hazards: { nodes: { id: string; version: number }[] } }>(
      '{ hazards(filter: { entityName: { eq: "撤销三矿" } }) { nodes { id version } } }',
    );
    const node = found.hazards.nodes[0];
    const secretary = await server.as('sz.secretary');
    await secretary.get(
      'mutation ($id: ID!, $v: Int!) { gradeHazard(id: $id, version: $v, input: {}, idempotencyKey: "undo-1") { id } }',
      { id: node?.id, v: node?.version },
    );
    const refused = await post(clerk, `/imports/${touched.importId}/undo`);
    expect(refused.status).toBe(423);
    expect(JSON.stringify(await refused.json())).toContain('第 2 行');
    expect(await count(clerk)).toBe(before + 2);
  });

  it('without a look goes in only if every row is good', async () => {
    const before = await count(clerk);
    const bad = await upload(
      clerk,
      await workbook([goodRow('直入一矿'), goodRow('直入二矿', { 行业: '航天' })]),
      '',
    );
    expect(bad.status).toBe(400);
    expect(await count(clerk)).toBe(before);
    const good = await upload(clerk, await workbook([goodRow('直入一矿')]), '');
    expect(good.status).toBe(200);
    expect(await count(clerk)).toBe(before + 1);
  });
});

describe('a workbook as officials write it', () => {
  it('is read with titles, unit lines, sums and another order of columns', async () => {
    const headings = [...HEADINGS].reverse();
    const turned = (line: readonly CellValue[]): CellValue[] => [...line].reverse();
    const file = await workbook(
      [turned(goodRow('倒序矿', { 序号: 1 })), [...HEADINGS].map((h) => (h === '序号' ? 2 : null)).reverse()],
      {
        above: [['石栈县安全隐患排查治理台账'], ['填报单位：石栈县局　　填报时间：2021年12月'], []],
        headings,
        below: [
          turned(
            goodRow('', {
              序号: '合　计',
              区县: null,
              '站所(支部)': null,
              行业: null,
              '单位(点位)名称': null,
              隐患描述: null,
              隐患等级: null,
              隐患来源: null,
              发现时间: null,
              发现人: null,
              '整改资金(万元)': 12,
            }),
          ),
          ['填表人：程记录', null, '审核人：'],
        ],
      },
    );
    const verdict = await check(clerk, file);
    expect(verdict.rows).toEqual([expect.objectContaining({ row: 5, outcome: 'CREATE' })]);
  });

  it('is read with headings of two merged lines', async () => {
    const upper = ['序号', '区县', '站所', '行业', '隐患情况', null, null, null, '发现', null];
    const lower = [null, null, null, null, '单位名称', '隐患描述', '隐患等级', '隐患来源', '时间', '人'];
    const data = [
      1,
      '石栈县',
      '柳津所',
      '矿山',
      '双行表头矿',
      '裂缝',
      '一般',
      '自查',
      '2021-12-03',
      '值班员',
    ];
    const verdict = await check(
      clerk,
      await workbook([data], {
        above: [['台账'], upper],
        headings: lower,
        touch: (sheet) => {
          for (const column of ['A', 'B', 'C', 'D']) sheet.mergeCells(`${column}2:${column}3`);
          sheet.mergeCells('E2:H2');
          sheet.mergeCells('I2:J2');
        },
      }),
    );
    expect(verdict.rows).toEqual([expect.objectContaining({ row: 4, outcome: 'CREATE' })]);
  });

  it('understands every usual spelling of a day', async () => {
    const days: CellValue[] = [
      '2021-03-05',
      '2021.3.5',
      '2021/3/5',
      '2021年3月5日',
      '２０２１．３．５',
      '20210305',
      44_260,
      new Date('2021-03-05T00:00:00Z'),
      ' 2021-3-5 10:30 ',
    ];
    const verdict = await check(
      clerk,
      await workbook(days.map((day, index) => goodRow(`日期矿${index}`, { 发现时间: day }))),
    );
    expect(verdict.counts.CREATE).toBe(days.length);
    await commit(clerk, verdict);
    expect(await count(clerk, '{ entityName: { contains: "日期矿" }, foundOn: { eq: "2021-03-05" } }')).toBe(
      days.length,
    );
  });

  it('understands units of money, thousands, synonyms, short and full names, and guards', async () => {
    const verdict = await check(
      clerk,
      await workbook([
        goodRow('金额一矿', { '整改资金(万元)': '12万元' }),
        goodRow('金额二矿', { '整改资金(万元)': '1,200' }),
        goodRow('金额三矿', { '整改资金(万元)': '１２．５' }),
        goodRow('金额四矿', { '整改资金(万元)': '125000元' }),
        goodRow('同义矿', { 区县: '石栈县局', 隐患等级: '一般隐患', 隐患来源: '日常自查', 行业: '地灾' }),
        goodRow('全称矿', { 区县: '石栈县自然资源和规划局', '站所(支部)': '柳津所支部' }),
        goodRow('保护矿', { 隐患描述: "'=SUM(A1)" }),
        goodRow('引号矿', { 隐患描述: "'引号开头是正文" }),
        goodRow('空值矿', { 整改措施: '无', '整改资金(万元)': '/', 整改时限: '—' }),
      ]),
    );
    expect(verdict.rows.filter(({ outcome }) => outcome !== 'CREATE')).toEqual([]);
    await commit(clerk, verdict);
    const { hazards } = await clerk.get<{
      hazards: {
        nodes: { entityName: string; fundsWan: number | null; description: string; measure: string | null }[];
      };
    }>(
      '{ hazards(first: 100, filter: { foundOn: { eq: "2021-12-01" } }) { nodes { entityName fundsWan description measure } } }',
    );
    const by = new Map(hazards.nodes.map((node) => [node.entityName, node]));
    expect(['金额一矿', '金额二矿', '金额三矿', '金额四矿'].map((name) => by.get(name)?.fundsWan)).toEqual([
      12, 1200, 12.5, 12.5,
    ]);
    expect(by.get('保护矿')?.description).toBe('=SUM(A1)');
    expect(by.get('引号矿')?.description).toBe("'引号开头是正文");
    expect(by.get('空值矿')).toMatchObject({ fundsWan: null, measure: null });
  });

  it('is read as WPS saves it: inline texts, prefixed names, days from 1904', async () => {
    const verdict = await check(
      clerk,
      await wpsWorkbook([
        goodRow('金山矿', { 发现时间: '2021-12-01' }),
        goodRow('金山二矿', { 发现时间: 42_798 }),
      ]),
    );
    expect(verdict.counts.CREATE).toBe(2);
    await commit(clerk, verdict);
    expect(await count(clerk, '{ entityName: { eq: "金山二矿" }, foundOn: { eq: "2021-03-05" } }')).toBe(1);
  });

  it('reports what it leaves aside: extra columns, second sheets, hidden rows, merges, formulas', async () => {
    const verdict = await check(
      clerk,
      await workbook(
        [
          goodRow('隐藏矿'),
          goodRow('合并一矿'),
          goodRow('合并二矿', { 区县: null }),
          goodRow('公式矿', { '整改资金(万元)': { formula: '1+1', result: 2 } }),
          goodRow('空公式矿', { '整改资金(万元)': { formula: '1+1' } }),
        ].map((line, index) => [...line, `备注${index}`]),
        {
          headings: [...HEADINGS, '自编备注'],
          touch: (sheet, book) => {
            sheet.getRow(2).hidden = true;
            sheet.mergeCells('C3:C4');
            book.addWorksheet('第二张').addRow(['无关']);
          },
        },
      ),
    );
    expect(verdict.ignoredColumns).toEqual(['自编备注']);
    expect(codesOf(verdict, 2)).toEqual(['IMPORT_ROW_HIDDEN']);
    expect(codesOf(verdict, 4)).toEqual(['IMPORT_ROW_MERGED']);
    expect(codesOf(verdict, 5)).toEqual(['CELL_FORMULA']);
    expect(codesOf(verdict, 6)).toEqual(['CELL_FORMULA_NO_VALUE']);
    expect(verdict.rows.map(({ outcome }) => outcome)).toEqual(['WARN', 'CREATE', 'WARN', 'WARN', 'REJECT']);
  });
});

describe('a faulty row', () => {
  const faults: readonly [string, Partial<Record<Heading, CellValue>>, string, string][] = [
    ['a foreign county', { 区县: '青柯区' }, '区县', 'IMPORT_UNIT_UNKNOWN'],
    ['a county that is not there', { 区县: '子虚县' }, '区县', 'IMPORT_UNIT_UNKNOWN'],
    ['a station nearly spelled', { '站所(支部)': '柳津站所' }, '站所(支部)', 'IMPORT_UNIT_SIMILAR'],
    ['no such choice', { 行业: '航天' }, '行业', 'CELL_NOT_A_CHOICE'],
    ['no day', { 发现时间: '去年' }, '发现时间', 'CELL_NOT_A_DAY'],
    ['a day that never was', { 发现时间: '2021-02-30' }, '发现时间', 'CELL_NOT_A_DAY'],
    ['a day to come', { 发现时间: '2022-01-01' }, '发现时间', 'DAY_IN_FUTURE'],
    ['no number', { '整改资金(万元)': '若干' }, '整改资金(万元)', 'CELL_NOT_A_NUMBER'],
    ['a negative number', { '整改资金(万元)': -1 }, '整改资金(万元)', 'TOO_SMALL'],
    ['an empty needed cell', { 隐患描述: null }, '隐患描述', 'REQUIRED'],
    ['a direction override', { 隐患描述: '裂缝\u202e反' }, '隐患描述', 'CELL_CONTROL_CHARACTER'],
    ['a text too long', { '单位(点位)名称': '长'.repeat(121) }, '单位(点位)名称', 'TOO_LONG'],
    ['a number nobody issued', { 隐患编号: 'YH-SZ-2021-9999' }, '隐患编号', 'IMPORT_NUMBER_UNKNOWN'],
  ];

  it.each(faults)('with %s is refused at its cell, in words', async (_what, values, column, code) => {
    const verdict = await check(clerk, await workbook([goodRow('错误矿', values)]));
    const [violation] = verdict.rows[0]?.violations ?? [];
    expect(verdict.counts.REJECT).toBe(1);
    expect(violation).toMatchObject({ column, code });
    expect(violation?.message).toMatch(/\p{Script=Han}/u);
  });

  it('speaks the reader’s language to the last word', async () => {
    const body = new FormData();
    body.append(
      'file',
      new Blob([new Uint8Array(await workbook([goodRow('英文矿', { 行业: 'x' })]))]),
      'x.xlsx',
    );
    const response = await clerk.fetch('/imports/hazard?dryRun=1', {
      method: 'POST',
      headers: { 'accept-language': 'en' },
      body,
    });
    const verdict = (await response.json()) as Verdict;
    const message = verdict.rows[0]?.violations[0]?.message ?? '';
    expect(message).toContain('Mine');
    expect(message).not.toMatch(/\p{Script=Han}/u);
  });

  it('names the first where the same hazard stands twice', async () => {
    const verdict = await check(
      clerk,
      await workbook([goodRow('重复矿'), goodRow('他矿'), goodRow('重复矿')]),
    );
    expect(codesOf(verdict, 4)).toEqual(['IMPORT_ROW_TWICE']);
    expect(verdict.rows[2]?.violations[0]?.message).toContain('第 2 行');
  });

  it('of another county is unknown by number and id exactly as one that never was', async () => {
    const qk = await server.as('qk.secretary');
    const foreign = await qk.get<{ hazards: { nodes: { id: string; hazardNo: string }[] } }>(
      '{ hazards(first: 1) { nodes { id hazardNo } } }',
    );
    const { id, hazardNo } = foreign.hazards.nodes[0] ?? { id: '', hazardNo: '' };
    const byNumber = await check(
      clerk,
      await workbook([
        goodRow('甲矿', { 隐患编号: hazardNo }),
        goodRow('乙矿', { 隐患编号: 'YH-QK-2021-9998' }),
      ]),
    );
    expect(byNumber.rows.map((line) => line.violations.map(({ code }) => code))).toEqual([
      ['IMPORT_NUMBER_UNKNOWN'],
      ['IMPORT_NUMBER_UNKNOWN'],
    ]);
    const byId = await check(
      clerk,
      await workbook(
        [
          [...goodRow('丙矿'), id, 1],
          [...goodRow('丁矿'), '999999999', 1],
        ],
        { headings: [...HEADINGS, '_id', '_version'] },
      ),
    );
    expect(byId.rows.map((line) => line.violations.map(({ code, message }) => [code, message]))[0]).toEqual(
      byId.rows.map((line) => line.violations.map(({ code, message }) => [code, message]))[1],
    );
    expect(codesOf(byId, 2)).toEqual(['IMPORT_ROW_UNKNOWN']);
  });

  it('stays out while the good ones go in, only if that was chosen; mended, it follows', async () => {
    const before = await count(clerk);
    const file = await workbook([goodRow('好矿'), goodRow('坏矿', { 行业: '航天', 发现时间: '改天' })], {
      headings: [...HEADINGS],
    });
    const verdict = await check(clerk, file);
    expect((await commit(clerk, verdict)).status).toBe(400);
    expect(await count(clerk)).toBe(before);
    expect((await commit(clerk, verdict, 'GOOD_ROWS')).body.counts).toMatchObject({ CREATE: 1, REJECT: 1 });
    expect(await count(clerk)).toBe(before + 1);

    const failed = await clerk.fetch(`/imports/${verdict.importId}/failed.xlsx`);
    expect(failed.status).toBe(200);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await failed.arrayBuffer()) as never);
    const sheet = book.worksheets[0] as ExcelJS.Worksheet;
    expect(sheet.rowCount).toBe(4);
    expect(String(sheet.getCell('A4').value)).toContain('行业：没有“航天”这一项');
    const at = (heading: string): number => {
      let found = 0;
      sheet.getRow(3).eachCell((cell, column) => {
        if (cell.value === heading) found = column;
      });
      return found;
    };
    sheet.getCell(4, at('行业')).value = '矿山';
    sheet.getCell(4, at('发现时间')).value = '2021-12-05';
    const mended = await check(clerk, Buffer.from(await book.xlsx.writeBuffer()));
    expect(mended.counts).toMatchObject({ CREATE: 1, REJECT: 0 });
    expect(mended.ignoredColumns).toEqual([]);
    await commit(clerk, mended);
    expect(await count(clerk)).toBe(before + 2);
  });
});

describe('the round trip', () => {
  const exported = async (client: Client, body: object): Promise<ExcelJS.Workbook> => {
    const response = await post(client, '/exports/hazard', { reason: '测试', ...body });
    expect(response.status).toBe(200);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await response.arrayBuffer()) as never);
    return book;
  };
  const columnOf = (sheet: ExcelJS.Worksheet, heading: string): number => {
    let found = 0;
    sheet.getRow(3).eachCell((cell, column) => {
      if (cell.value === heading) found = column;
    });
    return found;
  };

  it('unchanged changes nothing, in Chinese and English alike', async () => {
    const book = await exported(clerk, {});
    const verdict = await check(clerk, Buffer.from(await book.xlsx.writeBuffer()));
    expect(verdict.rows.filter(({ outcome }) => outcome !== 'UNCHANGED')).toEqual([]);
    expect(verdict.counts.UNCHANGED).toBe(await count(clerk));
  });

  it('updates what may be changed, only warns where a move is needed, and undoes to the old values', async () => {
    await commit(clerk, await check(clerk, await workbook([goodRow('往返矿')])));
    const book = await exported(clerk, { filter: { entityName: { eq: '往返矿' } } });
    const sheet = book.worksheets[0] as ExcelJS.Worksheet;
    sheet.getCell(4, columnOf(sheet, '整改措施')).value = '锚固';
    sheet.getCell(4, columnOf(sheet, '销号时间')).value = '2021-12-30';
    const file = Buffer.from(await book.xlsx.writeBuffer());
    const verdict = await check(clerk, file);
    expect(verdict.rows).toEqual([expect.objectContaining({ outcome: 'WARN' })]);
    expect(verdict.rows[0]?.violations).toEqual([
      expect.objectContaining({ column: '销号时间', code: 'IMPORT_COMPARED' }),
    ]);
    expect(verdict.rows[0]?.violations[0]?.message).toContain('销号');
    expect((await commit(clerk, verdict)).body.counts).toMatchObject({ UPDATE: 1, CREATE: 0 });
    const read = () =>
      clerk.get<{
        hazards: {
          nodes: { measure: string | null; closedOn: string | null; state: string; version: number }[];
        };
      }>(
        '{ hazards(filter: { entityName: { eq: "往返矿" } }) { nodes { measure closedOn state version } } }',
      );
    expect((await read()).hazards.nodes[0]).toEqual({
      measure: '锚固',
      closedOn: null,
      state: 'REPORTED',
      version: 2,
    });

    const stale = sheet.getCell(4, columnOf(sheet, '整改措施'));
    stale.value = '再改';
    const late = await check(clerk, Buffer.from(await book.xlsx.writeBuffer()));
    expect(codesOf(late, 4)).toContain('CONFLICT');
    expect(late.counts.REJECT).toBe(1);

    expect((await post(clerk, `/imports/${verdict.importId}/undo`)).status).toBe(200);
    expect((await read()).hazards.nodes[0]).toMatchObject({ measure: null, version: 3 });
  });

  it('guards what Excel could take for a formula', async () => {
    await commit(
      clerk,
      await check(clerk, await workbook([goodRow('公式开头矿', { 隐患描述: "'=HYPERLINK(1)" })])),
    );
    const response = await post(clerk, '/exports/hazard', {
      reason: '测试',
      filter: { entityName: { eq: '公式开头矿' } },
    });
    const zip = await JSZip.loadAsync(await response.arrayBuffer());
    const sheet = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    const styles = (await zip.file('xl/styles.xml')?.async('string')) ?? '';
    expect(sheet).not.toContain('<f>');
    expect(styles).toContain('quotePrefix="1"');
    const again = await check(clerk, Buffer.from(await zip.generateAsync({ type: 'nodebuffer' })));
    expect(again.counts.UNCHANGED).toBe(1);
  });

  it('carries title, unit line, headings, sums, a name of its own and the number of its audit entry', async () => {
    const response = await post(clerk, '/exports/hazard', {
      reason: '核对',
      columns: ['entityName', 'fundsWan', 'dueOn'],
    });
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain(
      '2021-石栈县局-安全隐患排查治理台账-20211231.xlsx',
    );
    const lines = await linesOf(response);
    expect(lines[0]?.[0]).toBe('安全隐患排查治理台账');
    expect(lines[1]?.join(' ')).toContain('填表人：童小满');
    expect(lines[2]).toEqual([
      '序号',
      '隐患编号',
      '区县',
      '站所(支部)',
      '单位(点位)名称',
      '整改资金(万元)',
      '整改时限',
      '_id',
      '_version',
    ]);
    expect(lines.at(-1)?.[0]).toBe('合计');
    const sum = lines.slice(3, -1).reduce((total, line) => total + Number(line[5] ?? 0), 0);
    expect(Number(lines.at(-1)?.[5])).toBeCloseTo(sum, 2);
  });
});

describe('the exits of a workbook keep the permissions', () => {
  it('each reader gets exactly the rows of his list, masked as the list', async () => {
    for (const username of ['city.admin', 'sz.secretary', 'qk.secretary', 'auditor']) {
      const client = await server.as(username);
      const lines = await linesOf(await client.fetch('/exports/hazard.xlsx'));
      expect(lines.length - 4).toBe(await count(client));
    }
    const lines = await linesOf(await (await server.as('auditor')).fetch('/exports/hazard.xlsx'));
    const at = lines[2]?.indexOf('发现人') ?? -1;
    expect(at).toBeGreaterThan(0);
    expect(new Set(lines.slice(3, -1).map((line) => line[at] ?? null))).toEqual(new Set([null]));
  });

  it('refuses who has no such right, and nobody signed in', async () => {
    const branch = await server.as('sz.b07');
    expect((await post(branch, '/exports/hazard', { reason: '看看' })).status).toBe(403);
    expect((await branch.fetch('/exports/hazard.xlsx')).status).toBe(403);
    const auditor = await server.as('auditor');
    expect((await upload(auditor, await workbook([goodRow('审计矿')]))).status).toBe(403);
    for (const path of [
      '/exports/hazard.xlsx',
      '/imports/hazard/template.xlsx',
      '/imports/1',
      '/imports/1/failed.xlsx',
    ])
      expect((await server.anonymous.fetch(path)).status).toBe(401);
    expect((await post(server.anonymous, '/imports/1/commit')).status).toBe(401);
    expect((await (await server.as('plat.system')).fetch('/exports/hazard.xlsx')).status).toBe(403);
  });

  it('asks for the purpose of an export and refuses columns and filters it does not know', async () => {
    const refusal = async (body: object): Promise<unknown> => {
      const response = await post(clerk, '/exports/hazard', body);
      expect(response.status).toBe(400);
      return ((await response.json()) as { errors: { extensions: unknown }[] }).errors[0]?.extensions;
    };
    expect(await refusal({})).toMatchObject({ code: 'INVALID', violations: [{ field: 'reason' }] });
    expect(await refusal({ reason: 'x', columns: ['secret'] })).toMatchObject({
      violations: [{ field: 'columns' }],
    });
    expect(await refusal({ reason: 'x', filter: { nothing: { eq: 1 } } })).toMatchObject({ code: 'INVALID' });
    expect((await clerk.fetch('/exports/hazard.xlsx?filter={broken')).status).toBe(400);
    const auditor = await server.as('auditor');
    const masked = await post(auditor, '/exports/hazard', {
      reason: 'x',
      filter: { foundBy: { eq: '某人' } },
    });
    expect(masked.status).toBe(403);
  });

  it('shows an import to its author and the unit above, and to nobody else', async () => {
    const verdict = await check(clerk, await workbook([goodRow('可见矿')]));
    const status = async (username: string): Promise<number> =>
      (await (await server.as(username)).fetch(`/imports/${verdict.importId}`)).status;
    expect(await status('sz.clerk')).toBe(200);
    expect(await status('city.admin')).toBe(200);
    expect(await status('qk.secretary')).toBe(404);
    expect(await status('sz.b07')).toBe(404);
    const city = await server.as('city.admin');
    expect((await post(city, `/imports/${verdict.importId}/commit`)).status).toBe(403);
    expect((await post(await server.as('qk.secretary'), `/imports/${verdict.importId}/undo`)).status).toBe(
      404,
    );
  });

  it('lists the last imports to their author and the unit above', async () => {
    const verdict = await check(clerk, await workbook([goodRow('最近矿')]));
    await commit(clerk, verdict);
    const recent = async (username: string): Promise<{ importId: string; mayUndo: boolean }[]> =>
      (await (await server.as(username)).fetch('/imports/hazard/recent')).json() as Promise<
        { importId: string; mayUndo: boolean }[]
      >;
    expect((await recent('sz.clerk'))[0]).toMatchObject({ importId: verdict.importId, mayUndo: true });
    expect((await recent('city.admin'))[0]).toMatchObject({ importId: verdict.importId, mayUndo: false });
    for (const username of ['qk.secretary', 'sz.b07'])
      expect((await recent(username)).map(({ importId }) => importId)).not.toContain(verdict.importId);
    expect((await server.anonymous.fetch('/imports/hazard/recent')).status).toBe(401);
  });

  it('lets a branch bring in its own rows only', async () => {
    const branch = await server.as('sz.b07');
    const own = await branch.get<{ viewer: { person: { unit: { shortName: string } } } }>(
      '{ viewer { person { unit { shortName } } } }',
    );
    const name = own.viewer.person.unit.shortName;
    const other = name.startsWith('柳津') ? '云脊所' : '柳津所';
    const verdict = await check(
      branch,
      await workbook([
        goodRow('本所矿', { '站所(支部)': name }),
        goodRow('省略矿', { '站所(支部)': null }),
        goodRow('外所矿', { '站所(支部)': other }),
      ]),
    );
    expect(verdict.rows.map(({ outcome }) => outcome)).toEqual(['CREATE', 'CREATE', 'REJECT']);
  });
});

describe('a file that is no workbook of ours', () => {
  const refusalOf = async (file: Buffer, name?: string): Promise<{ status: number; because: unknown }> => {
    const response = await upload(clerk, file, '?dryRun=1', name);
    const body = (await response.json()) as { errors: { extensions: Record<string, unknown> }[] };
    expect(body.errors[0]?.extensions['code']).toBe('INVALID_FILE');
    return { status: response.status, because: body.errors[0]?.extensions['because'] };
  };

  it('is refused as a whole with the reason', async () => {
    expect(await refusalOf(Buffer.from('a,b,c\n1,2,3'))).toEqual({ status: 422, because: 'FILE_NOT_XLSX' });
    expect(await refusalOf(await workbook([]))).toEqual({ status: 422, because: 'FILE_NO_ROWS' });
    expect(await refusalOf(await workbook([['x']], { headings: ['姓名', '电话'] }))).toEqual({
      status: 422,
      because: 'FILE_NO_HEADINGS',
    });
    expect(
      await refusalOf(
        await workbook([goodRow('x')], { headings: HEADINGS.filter((heading) => heading !== '行业') }),
      ),
    ).toEqual({ status: 422, because: 'FILE_HEADING_MISSING' });
    expect(await refusalOf(await workbook([goodRow('x')], { headings: [...HEADINGS, '行业类别'] }))).toEqual({
      status: 422,
      because: 'FILE_HEADING_TWICE',
    });
    expect((await refusalOf(Buffer.alloc(10 * 1024 * 1024 + 1, 1))).status).toBe(413);
    expect(await refusalOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0)]))).toEqual({
      status: 422,
      because: 'FILE_OLD_OR_ENCRYPTED',
    });
  });

  it('is refused when it unpacks to far more than it is', async () => {
    const zip = await JSZip.loadAsync(await workbook([goodRow('炸弹矿')]));
    zip.file('xl/media/bomb.xml', 'x'.repeat(60 * 1024 * 1024));
    const bomb = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
    expect((await refusalOf(bomb)).because).toBe('FILE_UNPACKS_TOO_LARGE');
  });

  it('is refused with entities, macros or links to outside', async () => {
    const changed = async (change: (zip: JSZip) => Promise<void> | void): Promise<unknown> => {
      const zip = await JSZip.loadAsync(await workbook([goodRow('链接矿')]));
      await change(zip);
      return (await refusalOf(await zip.generateAsync({ type: 'nodebuffer' }))).because;
    };
    expect(await changed((zip) => void zip.file('xl/vbaProject.bin', 'x'))).toBe('FILE_HAS_MACROS');
    expect(await changed((zip) => void zip.file('xl/externalLinks/externalLink1.xml', '<x/>'))).toBe(
      'FILE_HAS_EXTERNAL_LINKS',
    );
    expect(
      await changed(async (zip) => {
        const xml = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
        zip.file('xl/worksheets/sheet1.xml', xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>'));
      }),
    ).toBe('FILE_HAS_ENTITIES');
  });
});

describe('five thousand rows', () => {
  /** Numbers follow the sheet without a gap, and every record has its history and its entry in the audit. */
  const expectBornInOrder = async (importId: string): Promise<void> => {
    const rows = await server.database.query<{ id: unknown; hazard_no: string; entity_name: string }>(
      'SELECT id, hazard_no, entity_name FROM hazard WHERE import_id = ? ORDER BY hazard_no',
      [importId],
    );
    expect(rows.map(({ entity_name }) => entity_name)).toEqual(
      Array.from({ length: 5_000 }, (_, index) => `大批矿${index}`),
    );
    const serials = rows.map(({ hazard_no }) => Number(hazard_no.slice(hazard_no.lastIndexOf('-') + 1)));
    expect(serials.every((serial, index) => serial === (serials[0] ?? 0) + index)).toBe(true);
    const kept = async (sql: string): Promise<number> =>
      Number((await server.database.query<{ n: unknown }>(sql, [importId]))[0]?.n);
    expect(
      await kept(
        "SELECT COUNT(*) AS n FROM hazard h JOIN change_log c ON c.ledger = 'Hazard' AND c.row_id = h.id AND c.move = 'import' AND c.version = 1 WHERE h.import_id = ?",
      ),
    ).toBe(5_000);
    expect(
      await kept(
        "SELECT COUNT(*) AS n FROM hazard h JOIN audit a ON a.entity = 'Hazard' AND a.entity_id = h.id AND a.action = 'import' WHERE h.import_id = ?",
      ),
    ).toBe(5_000);
  };

  it('are checked and brought in; one more is refused; they leave in the background, for who asked alone', async () => {
    const many = Array.from({ length: 5_000 }, (_, index) => goodRow(`大批矿${index}`));
    const verdict = await check(clerk, await workbook(many));
    expect(verdict.counts.CREATE).toBe(5_000);
    const response = await upload(clerk, await workbook([...many, goodRow('多一矿')]));
    expect(response.status).toBe(422);
    expect(JSON.stringify(await response.json())).toContain('FILE_TOO_MANY_ROWS');
    expect((await commit(clerk, verdict)).body.counts.CREATE).toBe(5_000);
    await expectBornInOrder(verdict.importId);

    expect((await clerk.fetch('/exports/hazard.xlsx')).status).toBe(400);
    const order = await post(clerk, '/exports/hazard', { reason: '年底归档' });
    expect(order.status).toBe(202);
    const second = await post(clerk, '/exports/hazard', { reason: '再来一份' });
    expect(second.status).toBe(423);
    expect(JSON.stringify(await second.json())).toContain('EXPORT_UNDER_WAY');
    // Rows that change their place in the list while others are written.
    for (const [day, name] of [
      ['2021-01-01', '大批矿4999'],
      ['2029-12-31', '大批矿0'],
      ['2021-01-02', '大批矿2500'],
    ])
      await server.database.transaction((tx) =>
        tx.query('UPDATE hazard SET due_day = ? WHERE entity_name = ?', [day, name]),
      );
    const { jobId, rows } = (await order.json()) as { jobId: string; rows: number };
    expect(rows).toBe(await count(clerk));
    const job = () => clerk.fetch(`/exports/jobs/${jobId}`);
    let file = await job();
    for (let waited = 0; file.status === 202 && waited < 120; waited++) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      file = await job();
    }
    expect(file.status).toBe(200);
    const lines = (await linesOf(file)).slice(3, -1);
    expect(lines).toHaveLength(rows);
    expect(new Set(lines.map((line) => line.at(-2))).size).toBe(rows);
    expect(lines.map((line) => line[0])).toEqual(Array.from({ length: rows }, (_, index) => index + 1));
    const again = await post(clerk, '/exports/hazard', { reason: '再来一份' });
    expect(again.status).toBe(202);
    expect((await (await server.as('sz.secretary')).fetch(`/exports/jobs/${jobId}`)).status).toBe(404);
    expect((await clerk.fetch('/exports/jobs/0000')).status).toBe(404);
  }, 180_000);
});

describe('records from before the system', () => {
  const headings = [...HEADINGS, '验收时间', '验收人', '销号时间', '督办级别'];
  const closed = [
    ...goodRow('旧账一矿', { 发现时间: '2020-03-05' }),
    '2020-03-20',
    '旧验收人',
    '2020-03-22',
    null,
  ];
  const listed = [
    ...goodRow('旧账二矿', { 发现时间: '2020-05-01', 隐患等级: '重大' }),
    '2020-08-01',
    '旧验收人',
    null,
    '市级',
  ];

  it('are entered by the city as they stood, marked as such, and taken back as a whole', async () => {
    const city = await server.as('city.admin');
    const file = await workbook([closed, listed], { headings });
    expect((await upload(clerk, file, '?dryRun=1&history=1')).status).toBe(403);
    const response = await upload(city, file, '?dryRun=1&history=1');
    const verdict = (await response.json()) as Verdict;
    expect(verdict.counts).toMatchObject({ CREATE: 2, REJECT: 0, WARN: 0 });
    await commit(city, verdict);
    const read = () =>
      city.get<{ hazards: { nodes: Record<string, unknown>[] } }>(
        '{ hazards(filter: { entityName: { contains: "旧账" } }, orderBy: [{ field: FOUND_ON, direction: ASC }]) { nodes { state closedOn acceptedOn acceptedBy listedLevel light { colour } history { move } } } }',
      );
    const [one, two] = (await read()).hazards.nodes;
    expect(one).toMatchObject({
      state: 'CLOSED',
      closedOn: '2020-03-22',
      acceptedBy: '旧验收人',
      history: [{ move: 'importHistory' }],
    });
    expect(two).toMatchObject({ state: 'ACCEPTED', listedLevel: 'CITY', closedOn: null });
    expect((await post(city, `/imports/${verdict.importId}/undo`)).status).toBe(200);
    expect((await read()).hazards.nodes).toEqual([]);
  });

  it('without the switch are compared only', async () => {
    const verdict = await check(clerk, await workbook([closed], { headings }));
    expect(verdict.counts.WARN).toBe(1);
    expect(codesOf(verdict, 2)).toEqual(['IMPORT_COMPARED', 'IMPORT_COMPARED', 'IMPORT_COMPARED']);
  });
});

it('a switch that is neither on nor off writes nothing', async () => {
  const file = await workbook([goodRow('开关矿')]);
  const response = await upload(clerk, file, '?dryRun=yes');
  expect(response.status).toBe(400);
  const { errors } = (await response.json()) as {
    errors: { extensions: { violations: { field: string }[] } }[];
  };
  expect(errors[0]?.extensions.violations[0]?.field).toBe('dryRun');
  expect((await check(clerk, file)).rows.map(({ outcome }) => outcome)).toEqual(['CREATE']);
});
