import { disciplineCase, type Ledger, ledgers, UnitNames, WORKBOOK_WORDS } from '@luze/domain';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { templateOf } from './template.ts';

const UNITS = { names: new UnitNames([]), units: [], counties: [], reaches: () => true };
const ABOUT = { unit: '市局', person: '甲', day: '2021-12-31' };

/** Heading, need and rule of each column, as the sheet of rules says them. */
async function rulesIn(ledger: Ledger): Promise<Map<string, readonly [need: string, rule: string]>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await templateOf(ledger, UNITS, ABOUT)) as never);
  const rows = book.getWorksheet(WORKBOOK_WORDS.rules)?.getSheetValues() ?? [];
  return new Map(
    (rows.slice(3) as (readonly unknown[])[]).map((row) => [
      String(row[1]),
      [String(row[2]), String(row[3])] as const,
    ]),
  );
}

describe.each(ledgers)('the rules of $name', (ledger) => {
  it('ask for a unit where one stands, and say what number finds a record', async () => {
    const rules = await rulesIn(ledger);
    for (const { heading, source, mode } of ledger.workbook.columns) {
      const rule = rules.get(heading)?.[1] ?? '';
      expect(rule, heading).not.toBe('');
      if (Object.hasOwn(ledger.asks, source)) expect(rule, heading).not.toBe(WORKBOOK_WORDS.unitRule);
      if (source === ledger.number.field) expect(rule, heading).toContain('找到原记录');
      else if (mode === 'computed') expect(rule, heading).toBe(WORKBOOK_WORDS.computed);
    }
  });
});

it('of cases name the staff number, the grades of each kind, the stages, and what a new row says of its past', async () => {
  const rules = await rulesIn(disciplineCase);
  expect(rules.get('人员代号')).toEqual([
    '新增时必填',
    '工号，用来识别同一人；读入时换算，不保存。导出的代号不读取，已有的记录可照留',
  ]);
  expect(rules.get('党纪处分种类')?.[1]).toMatch(
    /^只能填：警告、严重警告、.*开除党籍；新增的行照此登记，已有的记录不改变，改变请在记录上办理“登记处分”$/,
  );
  expect(rules.get('政务处分种类')?.[1]).toContain('降级');
  expect(rules.get('政务处分日期')?.[1]).toBe('日期，例如 2021-12-31；新增的行照此登记，已有的记录不改变');
  expect(rules.get('当前阶段')?.[1]).toMatch(/^只能填：.*立案、审查调查.*；新增的行照此登记/);
  expect(rules.get('结案日期')?.[1]).toContain('新增的行照此登记');
  expect(rules.get('影响期至')?.[1]).toBe(WORKBOOK_WORDS.computed);
});
