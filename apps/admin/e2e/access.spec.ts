import type { Page } from '@playwright/test';
import { enter, expect, test, turnTo, VIEW } from './support.ts';
import { expectWhole } from './whole.ts';

const CASES = '/discipline/discipline-cases';
const HAZARDS = '/safety/hazards';
const answer = (page: Page) => page.locator('.lz-access');

async function openFirst(page: Page, list: string): Promise<void> {
  const record = page.locator(`main a[href*="${list}/"]:not([href$="/new"])`).first();
  await turnTo(page, (await record.getAttribute('href')) ?? '');
}

test('an administrator asks why a record is visible, to himself and to somebody else', async ({ page }) => {
  await enter(page, 'sz.secretary', { path: '/safety/hazards' });
  await openFirst(page, '/safety/hazards');
  await page.getByRole('button', { name: '为何可见？' }).click();
  await expect(answer(page)).toContainText('这个岗位可以“查看”');
  await expect(answer(page)).toContainText('区县局书记');
  await page.getByRole('combobox', { name: '人员' }).fill('江渡月');
  await page.locator('.ant-select-item-option', { hasText: '江渡月' }).click();
  await expect(page.getByText('询问他人的权限会记入审计。')).toBeVisible();
  await expect(answer(page)).toContainText('支部书记');
});

test('a masked value says whose rule masks it', async ({ page }) => {
  await enter(page, 'auditor', { path: CASES });
  await openFirst(page, CASES);
  await page.getByRole('button', { name: '为何？', exact: true }).first().click();
  await expect(answer(page)).toContainText('审计（只读）');
  await expect(answer(page)).toContainText(/遮掩|不显示/);
});

test('a record out of reach and one that is not there are asked about alike', async ({ page, browser }) => {
  const theirs = await browser.newPage();
  await enter(theirs, 'qk.secretary', { path: HAZARDS });
  const record = theirs.locator(`main a[href*="${HAZARDS}/"]:not([href$="/new"])`).first();
  const href = (await record.getAttribute('href')) ?? '';
  await theirs.close();
  await enter(page, 'sz.secretary', { path: HAZARDS });
  const said: string[] = [];
  for (const path of [href, `${HAZARDS}/99999999`]) {
    await turnTo(page, path);
    await page.getByRole('button', { name: '为何看不到？' }).click();
    await expect(answer(page)).toContainText('没有这条记录，或者它不在您能看到的范围内');
    said.push((await answer(page).textContent()) ?? '');
    await page.keyboard.press('Escape');
  }
  expect(said[0]).toBe(said[1]);
});

test('a ledger that is not the reader’s says which rule keeps it away, and who could change it', async ({
  page,
}) => {
  await enter(page, 'sz.b07', { path: CASES });
  await page.getByRole('button', { name: '为何看不到？' }).click();
  await expect(answer(page)).toContainText('权限矩阵没有给“支部书记”');
  await expect(answer(page)).toContainText('有哪样岗位就可以');
});

test(`what somebody sees, and why, in ${VIEW.name} is whole and accessible`, async ({ page }) => {
  await page.setViewportSize(VIEW.size);
  await enter(page, 'city.admin', { language: VIEW.language, path: '/people' });
  const person = await page.locator('main a[href^="/people/"]').first().getAttribute('href');
  await expectWhole(page, `${person}/sees`);
  await page
    .getByRole('button', { name: VIEW.language === 'en' ? 'Why?' : '为何？' })
    .first()
    .click();
  await expect(answer(page)).toBeVisible();
});
