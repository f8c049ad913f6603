import { enter, expect, PASSWORD, test } from './support.ts';

test('a demo account is chosen, signs in and out', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^sz\.secretary/ }).click();
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.locator('.lz-account')).toContainText('贺临岳');
  await expect(page.getByRole('link', { name: '工作台' })).toBeVisible();
  await page.locator('.lz-account').click();
  await page.getByText('退出登录').click();
  await expect(page.getByRole('button', { name: '登录', exact: true })).toBeVisible();
});

test('a wrong password is refused in words, and what was typed stays', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('账号', { exact: true }).fill('sz.secretary');
  await page.getByLabel('密码', { exact: true }).fill(`${PASSWORD}!`);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('密码');
  await expect(page.getByLabel('账号', { exact: true })).toHaveValue('sz.secretary');
});

test('the page turns to English as a whole and stays so', async ({ page }) => {
  await enter(page, 'city.admin');
  await page.getByRole('button', { name: 'EN' }).click();
  await expect(page.getByRole('link', { name: 'Workbench' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Workbench' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
