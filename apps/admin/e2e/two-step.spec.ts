import AxeBuilder from '@axe-core/playwright';
import { Secret, TOTP } from 'otpauth';
import { DESKTOP, enter, expect, PASSWORD, PHONE, test } from './support.ts';

const STEP_MS = 30_000;

test('two-step sign-in is turned on, asked for at sign-in and for a proof, and turned off', async ({
  page,
}) => {
  test.setTimeout(75_000);
  await page.setViewportSize(DESKTOP);
  await enter(page, 'wx.b01');
  await page.locator('.lz-account').click();
  await page.getByRole('menuitem', { name: '两步验证' }).click();
  await page.getByRole('button', { name: '启用两步验证' }).click();
  await expect(page.getByRole('img', { name: '供验证器应用扫描的二维码' }).locator('svg')).toBeVisible();
  const secret = ((await page.locator('main code').textContent()) ?? '').replace(/\s/g, '');
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  const code = (away: number): string => totp.generate({ timestamp: Date.now() + away * STEP_MS });
  const left = STEP_MS - (Date.now() % STEP_MS);
  if (left < 20_000) await page.waitForTimeout(left + 100);
  await page.getByLabel('应用显示的 6 位验证码').fill('000000');
  await page.getByRole('button', { name: '确认启用' }).click();
  await expect(page.locator('.lz-fault')).toContainText('验证码不对');
  await page.getByLabel('应用显示的 6 位验证码').fill(code(-1));
  await page.getByRole('button', { name: '确认启用' }).click();
  await expect(page.locator('.lz-codes li')).toHaveCount(10);
  const recovery = (await page.locator('.lz-codes li').first().textContent()) ?? '';
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: '已保存好' }).click();
  await expect(page.getByText('还有 10 个恢复码可用。')).toBeVisible();

  await page.locator('.lz-account').click();
  await page.getByText('退出登录').click();
  await page.setViewportSize(PHONE);
  await page.getByLabel('账号', { exact: true }).fill('wx.b01');
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await expect(page.getByLabel('验证码')).toHaveCount(0);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  const field = page.getByLabel('验证码');
  await expect(field).toBeFocused();
  await field.fill('000000');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('验证码不对');
  await expect(page.getByLabel('密码', { exact: true })).toHaveValue(PASSWORD);
  await field.fill(code(0));
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.locator('.lz-sign')).toHaveCount(0);

  await page.setViewportSize(DESKTOP);
  await page.goto('/mine/two-step');
  let asked = 0;
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('"operationName":"EndTotp"')) return route.fallback();
    asked += 1;
    return asked > 1
      ? route.fallback()
      : route.fulfill({
          json: {
            data: null,
            errors: [{ message: '请再次验证身份。', extensions: { code: 'STEP_UP_REQUIRED' } }],
          },
        });
  });
  await page.getByRole('button', { name: '停用两步验证' }).click();
  await page.locator('.ant-modal-confirm').getByRole('button', { name: '停用两步验证' }).click();
  const dialog = page.getByRole('dialog', { name: '再次验证身份' });
  await expect(dialog.getByLabel('验证码')).toBeFocused();
  await dialog.getByRole('button', { name: '改用密码' }).click();
  await expect(dialog.getByLabel('您的登录密码')).toBeVisible();
  await dialog.getByRole('button', { name: '改用验证码' }).click();
  await dialog.getByLabel('验证码').fill(recovery);
  await dialog.getByRole('button', { name: '验证并继续' }).click();
  await expect(page.getByRole('button', { name: '启用两步验证' })).toBeVisible();
  expect(asked).toBe(2);
});
