import { readFileSync } from 'node:fs';
import { enter, expect, PHONE, test } from './support.ts';

test('the auditor verifies the record, proves an entry, and checks a checkpoint he kept', async ({
  page,
}) => {
  await enter(page, 'auditor', { path: '/audit' });
  await expect(page.locator('main')).toContainText(/已封存至第 [\d,]+ 号/);
  await page.getByRole('button', { name: '校验' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: '校验' }).click();
  await expect(drawer).toContainText(/完好：[\d,]+ 条记录、[\d,]+ 个存证点，均与写入时一致。/);
  await drawer.getByRole('button', { name: /关闭|Close/ }).click();

  await page
    .getByRole('button', { name: /封存证明/ })
    .last()
    .click();
  await expect(page.getByRole('dialog')).toContainText(/与写入时一致/);
  await expect(page.getByRole('dialog')).toContainText(/[0-9a-f]{64}/);
  await page.goto('/audit/checkpoint');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载' }).click();
  const file = await (await downloading).path();
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.locator('main')).toContainText(/相符：审计记录直到第 [\d,]+ 号/);

  const kept = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  await page.getByRole('textbox', { name: '存证点的内容' }).fill(JSON.stringify({ ...kept, number: 1 }));
  await page.getByRole('button', { name: '核对' }).click();
  await expect(page.locator('main')).toContainText('存证点签名不符');
});

test('a secretary finds an act by who did it, and is offered no verification', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await enter(page, 'sz.secretary', { path: '/audit' });
  await expect(page.getByRole('button', { name: /封存证明/ }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: '校验' })).toHaveCount(0);
  await page.getByRole('textbox', { name: '姓名' }).fill('没有这个人');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toContainText('没有符合条件的记录');
});
