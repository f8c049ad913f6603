import { readFile } from 'node:fs/promises';
import { ask, enter, expect, test } from './support.ts';
import { bookOf, mend } from './workbook.ts';

const count = async (page: Parameters<typeof ask>[0]): Promise<number> =>
  (await ask<{ hazards: { totalCount: number } }>(page, 'HazardList', { first: 1 })).hazards.totalCount;

test('a clerk brings a workbook in, mends what failed, and takes it back', async ({ page }) => {
  test.setTimeout(120_000);
  await enter(page, 'sz.clerk', { path: '/import/hazard' });
  const before = await count(page);
  const [template] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载模板' }).click(),
  ]);
  const blank = await readFile(await template.path());

  await page.locator('input[type="file"]').setInputFiles({
    name: '十二月.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await bookOf(blank, [
      {
        区县: '石栈县',
        '站所(支部)': '柳津所',
        行业: '矿山',
        '单位(点位)名称': '上湾矿',
        隐患描述: '护栏缺失',
        隐患等级: '一般',
        隐患来源: '自查',
        发现时间: '2021.12.6',
      },
      {
        区县: '石栈县',
        '站所(支部)': '柳津所',
        行业: '航天',
        '单位(点位)名称': '下湾矿',
        隐患描述: '警示牌缺失',
        隐患等级: '一般',
        隐患来源: '自查',
        发现时间: '上周',
      },
    ]),
  });
  const verdict = page.locator('.lz-verdict');
  await expect(verdict).toContainText('没有“航天”这一项');
  await expect(verdict).toContainText('“上周”不是日期');
  await expect(page.locator('.lz-actions')).toContainText('可导入 1 行');
  expect(await count(page)).toBe(before);

  const [failed] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载错误行' }).click(),
  ]);
  const faulty = await readFile(await failed.path());
  await page.getByRole('button', { name: '导入 1 行' }).click();
  await page.locator('.ant-modal').getByRole('button', { name: '导入 1 行' }).click();
  await expect(page.locator('.lz-receipt')).toContainText('新增 1 行');
  expect(await count(page)).toBe(before + 1);

  await page.getByRole('button', { name: '再导入一个文件' }).click();
  await page.locator('input[type="file"]').setInputFiles({
    name: '错误行.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await mend(faulty, { 行业: '矿山', 发现时间: '2021-12-07' }),
  });
  await page.getByRole('button', { name: '导入 1 行' }).click();
  await expect(page.locator('.lz-receipt')).toContainText('新增 1 行');
  expect(await count(page)).toBe(before + 2);

  await page.getByRole('button', { name: '整批撤销' }).click();
  await page.locator('.ant-modal').getByRole('button', { name: '整批撤销' }).click();
  await expect(page.locator('.lz-receipt')).toContainText('已撤销');
  expect(await count(page)).toBe(before + 1);
});

test('a file that is no workbook is refused in words', async ({ page }) => {
  await enter(page, 'sz.clerk', { path: '/import/hazard' });
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'a.xlsx', mimeType: 'text/plain', buffer: Buffer.from('no') });
  await expect(page.getByRole('alert')).toContainText('这不是 .xlsx 工作簿');
});

test('an export asks what for and gives the rows of the filter', async ({ page }) => {
  await enter(page, 'sz.secretary', { path: '/safety/hazards?tab=overdue' });
  await page.getByRole('button', { name: /导出/ }).first().click();
  const dialog = page.locator('.ant-modal');
  await dialog.getByRole('button', { name: /^导出/ }).click();
  await expect(dialog).toContainText('用途');
  await dialog.locator('input[maxlength="200"]').fill('月度核对');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /^导出/ }).click(),
  ]);
  expect(file.suggestedFilename()).toContain('石栈县局');
});
