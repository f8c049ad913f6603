import { elsewhere, enter, expect, test } from './support.ts';

const CASES = '/discipline/discipline-cases';
const REASON = '核对处分决定书送达对象';

test('an identity is asked for, consented to by a second holder, opened and hidden again', async ({
  page,
  context,
}) => {
  await enter(page, 'city.discipline', { path: `${CASES}?tab=all&f.managedBy=CITY` });
  await page.locator(`main a[href*="${CASES}/"]:not([href$="/new"])`).first().click();
  await page.getByRole('link', { name: '打开整页' }).click();
  await expect(page).toHaveURL(/discipline-cases\/\d+$/);
  const pseudonym = page
    .locator('main')
    .getByText(/^人员-/)
    .first();
  await expect(pseudonym).toBeVisible();
  const hidden = await pseudonym.textContent();

  await page.getByRole('button', { name: '申请查看身份' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('查看');
  await dialog.getByRole('button', { name: '提交申请' }).click();
  await expect(dialog).toContainText('请写明查看的理由');
  await dialog.getByRole('textbox').fill(REASON);
  await dialog.getByRole('button', { name: '提交申请' }).click();
  const own = page.locator('.lz-facts').filter({ hasText: '身份信息' });
  await expect(own).toContainText('待同意');
  await expect(page.getByRole('button', { name: '申请查看身份' })).toHaveCount(0);

  const second = await elsewhere(context, 'city.admin', '/');
  const waiting = second.page.locator('.lz-reveals-waiting');
  await expect(waiting).toContainText(REASON);
  await waiting.getByRole('link').first().click();
  await second.page.getByRole('button', { name: '同意', exact: true }).click();
  await expect(second.page.locator('main')).toContainText('已同意，待打开');
  // Who consents sees no more than before.
  await expect(
    second.page
      .locator('main')
      .getByText(hidden ?? '', { exact: true })
      .first(),
  ).toBeVisible();
  await second.leave();

  await page.reload();
  await page.getByRole('button', { name: '打开查看' }).click();
  await expect(page.getByRole('status')).toContainText('自动隐藏');
  await expect(page.locator('main').getByText(hidden ?? '', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: '立即隐藏' }).click();
  await expect(
    page
      .locator('main')
      .getByText(hidden ?? '', { exact: true })
      .first(),
  ).toBeVisible();
  await expect(own).toContainText('已查看并隐藏');
});
