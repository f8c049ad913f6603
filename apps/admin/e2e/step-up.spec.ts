import type { Page } from '@playwright/test';
import { DESKTOP, enter, expect, PASSWORD, PHONE, test } from './support.ts';

/**
 * The server's answer to a proof of more than five minutes, given in its place: its own clock nobody may set. What
 * follows, the proof, the new cookie and the act, is between the page and the real server.
 */
async function refuseOnce(page: Page, operation: string): Promise<{ sent(): number }> {
  let sent = 0;
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes(`"operationName":"${operation}"`)) return route.fallback();
    sent += 1;
    if (sent > 1) return route.fallback();
    return route.fulfill({
      json: {
        data: null,
        errors: [{ message: '请再次验证身份。', extensions: { code: 'STEP_UP_REQUIRED' } }],
      },
    });
  });
  return { sent: () => sent };
}

const sid = async (page: Page): Promise<string> =>
  (await page.context().cookies()).find(({ name }) => /sid$/.test(name))?.value ?? '';

async function openGrant(page: Page, person: string): Promise<void> {
  await page.goto('/people');
  await page.getByPlaceholder('姓名或职务').fill(person);
  await page.getByRole('link', { name: person }).click();
  await page.getByRole('button', { name: '授予岗位' }).click();
  await page.getByRole('combobox', { name: '岗位' }).click();
  await page.locator('.ant-select-item-option', { hasText: '审计（只读）' }).click();
}

for (const size of [DESKTOP, PHONE])
  test(`a grant asks who is there, and goes on by itself, ${size.width} wide`, async ({ page }) => {
    await page.setViewportSize(size);
    await enter(page, 'city.admin');
    const grants = await refuseOnce(page, 'Grant');
    await openGrant(page, size === DESKTOP ? '骆一帆' : '明若松');
    const before = await sid(page);
    await page.getByRole('button', { name: '保存', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '再次验证身份' });
    const password = dialog.getByLabel('您的登录密码');
    await expect(password).toBeFocused();
    await password.fill('not it');
    await dialog.getByRole('button', { name: '验证并继续' }).click();
    await expect(dialog.getByRole('alert')).toContainText('不对');
    await password.fill(PASSWORD);
    await password.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(page.locator('.lz-line', { hasText: '审计（只读）' })).toBeVisible();
    expect(grants.sent()).toBe(2);
    expect(await sid(page)).not.toBe(before);
  });

test('who gives up is told so, and what was typed stays', async ({ page }) => {
  await enter(page, 'city.admin');
  const grants = await refuseOnce(page, 'Grant');
  await openGrant(page, '舒渡安');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '再次验证身份' });
  await dialog.getByRole('button', { name: '取消' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('alert')).toContainText('再次验证身份');
  await expect(page.locator('.ant-drawer').getByText('审计（只读）')).toBeVisible();
  expect(grants.sent()).toBe(1);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.locator('.lz-line', { hasText: '审计（只读）' })).toBeVisible();
});

test('a large export asks too, and another tab goes on working', async ({ page, context }) => {
  await enter(page, 'ls.secretary', { path: '/safety/hazards' });
  const tab = await context.newPage();
  await tab.goto('/safety/hazards');
  let sent = 0;
  await page.route('**/exports/hazard', async (route) => {
    sent += 1;
    return sent > 1
      ? route.fallback()
      : route.fulfill({
          status: 403,
          json: { errors: [{ message: '请再次验证身份。', extensions: { code: 'STEP_UP_REQUIRED' } }] },
        });
  });
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await page.locator('.ant-modal input[maxlength]').fill('月度核对');
  await page.getByRole('button', { name: /^导出 \d+ 条/ }).click();
  const dialog = page.getByRole('dialog', { name: '再次验证身份' });
  await dialog.getByLabel('您的登录密码').fill(PASSWORD);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '验证并继续' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  expect(sent).toBe(2);
  await tab.reload();
  await expect(tab.getByRole('button', { name: '导出', exact: true })).toBeVisible();
});
